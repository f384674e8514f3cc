import { createHash } from 'node:crypto';

import { ZipFile } from 'yazl';

import { canonicalJson } from '#core/lib/canonical-json';
import type { PackEntry, PackedKind } from '#core/pack/pack-manifest';

import { publicKeyOf, signBytes } from '../../electron/services/keys/signing-key';

/** A key of another unit, the same in every test. */
export const otherUnit = { unit: '城北所', seed: Buffer.alloc(32, 7) };
export const otherKey = publicKeyOf(otherUnit.seed);

/** A file in a crafted pack. */
export type CraftedFile = { readonly name: string; readonly bytes: Buffer; readonly mode?: number };

/** What a test may want to be wrong; without touches the pack is an honest one. */
export type PackTouches = {
  readonly bodies?: readonly { readonly kind: PackedKind; readonly body: Record<string, unknown> }[];
  /** Bodies that are no values at all. */
  readonly raw?: readonly Buffer[];
  readonly manifest?: (manifest: Record<string, unknown>) => Record<string, unknown>;
  readonly entry?: (entry: PackEntry) => PackEntry;
  /** After signing. */
  readonly files?: (files: readonly CraftedFile[]) => readonly CraftedFile[];
  readonly bytes?: (bytes: Buffer) => Buffer;
};

async function zipped(files: readonly CraftedFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes, mode = 0o100644 } of files) zip.addBuffer(bytes, name, { mode });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function entryOf(kind: PackedKind, body: Record<string, unknown>, bytes: Buffer): PackEntry {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind,
    id: String(body['id']),
    version: Number(body['version']),
    title: String(body['title']),
    hash: sha256,
    sha256,
    bytes: bytes.length,
    note: '初版',
    basis: '城北所训练方案',
    author: '城北教官',
    submittedAt: 1,
    approver: '城北审核',
    decidedAt: 2,
    decisionNote: '',
  };
}

/** The bytes of a pack of the other unit, wrong where the touches say. */
export async function craftPack({
  bodies = [],
  raw = [],
  manifest,
  entry,
  files,
  bytes,
}: PackTouches): Promise<Buffer> {
  const values = bodies.map(({ kind, body }) => ({ kind, body, content: Buffer.from(canonicalJson(body)) }));
  const others = raw.map((content, at) => ({
    kind: 'script' as const,
    body: { id: `raw-${at}`, version: 1, title: 'raw' },
    content,
  }));
  const packed = [...values, ...others].map(({ kind, body, content }) => {
    const said = entryOf(kind, body, content);
    return { file: { name: `${kind}s/${said.hash}.json`, bytes: content }, entry: entry?.(said) ?? said };
  });
  const plain: Record<string, unknown> = {
    format: 1,
    pack: 'pack-1',
    title: '城北十月包',
    unit: otherUnit.unit,
    madeAt: 3,
    program: '0.0.0-test',
    entries: packed.map((each) => each.entry),
  };
  const manifestBytes = Buffer.from(JSON.stringify(manifest?.(plain) ?? plain));
  const signature = {
    algorithm: 'ed25519',
    unit: otherUnit.unit,
    publicKey: otherKey,
    signature: signBytes(manifestBytes, otherUnit.seed),
  };
  const honest: readonly CraftedFile[] = [
    ...packed.map(({ file }) => file),
    { name: 'manifest.json', bytes: manifestBytes },
    { name: 'manifest.sig', bytes: Buffer.from(JSON.stringify(signature)) },
  ];
  const zip = await zipped(files?.(honest) ?? honest);
  return bytes?.(zip) ?? zip;
}
