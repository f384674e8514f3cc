import type { KeySummary, PackPreview } from '#core/bridge/pack-channels';

type Entry = PackPreview['entries'][number];

/** An entry of a pack as it is previewed: a new script that another unit published. */
export function previewEntry(title: string, touches: Partial<Entry> = {}): Entry {
  return {
    kind: 'script',
    id: title,
    version: 1,
    title,
    hash: Buffer.from(title).toString('hex').padEnd(64, '0').slice(0, 64),
    note: '',
    basis: '城北所训练方案',
    author: '赵教官',
    approver: '钱教官',
    decidedAt: 1_700_000_000_000,
    standing: 'new',
    present: null,
    presentVersion: null,
    clash: null,
    ...touches,
  };
}

/** A verified pack of a trusted unit. */
export function packPreview(entries: readonly Entry[]): PackPreview {
  return {
    title: '城北十月包',
    unit: '城北所',
    fingerprint: 'ZT0J R4QK ND6E DB2X PTDC',
    madeAt: 1_700_000_000_000,
    program: '0.4.0',
    bytes: 170_000,
    entries,
  };
}

/** A key of another unit that is trusted here. */
export function trustedKey(touches: Partial<KeySummary> = {}): KeySummary {
  return {
    publicKey: `${'A'.repeat(42)}8=`,
    unit: '城北所',
    fingerprint: 'ZT0J R4QK ND6E DB2X PTDC',
    isOwn: false,
    addedAt: 1_700_000_000_000,
    addedBy: '马教官',
    revokedAt: null,
    revokedReason: '',
    ...touches,
  };
}
