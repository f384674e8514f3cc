import { packLimits } from '#core/pack/pack-limits';
import {
  manifestFault,
  packManifestSchema,
  type PackEntry,
  type PackManifest,
} from '#core/pack/pack-manifest';

const entry = (id: string, touches: Partial<PackEntry> = {}): PackEntry => {
  const hash = id.charCodeAt(0).toString(16).padStart(64, '0');
  return {
    kind: 'script',
    id,
    version: 1,
    title: id,
    hash,
    sha256: hash,
    bytes: 100,
    note: '',
    basis: '',
    author: '甲',
    submittedAt: 1,
    approver: '乙',
    decidedAt: 2,
    decisionNote: '',
    ...touches,
  };
};

const manifest = (...entries: PackEntry[]): PackManifest => ({
  format: 1,
  pack: 'p',
  title: '包',
  unit: '城北所',
  madeAt: 3,
  program: '1.0.0',
  entries,
});

test('a manifest as it is written is read, and has no fault', () => {
  const written = manifest(entry('a'), entry('b'));
  expect(packManifestSchema.parse(written)).toEqual(written);
  expect(manifestFault(written)).toBeNull();
});

test.each<readonly [string, PackManifest, string]>([
  ['the same file twice', manifest(entry('a'), { ...entry('a'), id: 'b' }), 'duplicate'],
  ['the same id twice', manifest(entry('a'), { ...entry('b'), id: 'a' }), 'duplicate'],
  ['a hash that is not of the bytes', manifest(entry('a', { sha256: 'f'.repeat(64) })), 'two-names'],
  [
    'more bytes than a pack may have',
    manifest(
      ...Array.from({ length: 65 }, (_, at) =>
        entry(String.fromCharCode(0x100 + at), { bytes: packLimits.entryBytes }),
      ),
    ),
    'too-large',
  ],
])('%s is a fault', (_name, wrong, fault) => {
  expect(manifestFault(wrong)).toBe(fault);
});
