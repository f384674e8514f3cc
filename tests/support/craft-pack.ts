import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { ZipFile } from 'yazl';

import { canonicalJson } from '#core/lib/canonical-json';
import { contentHash } from '#core/lib/content-hash';
import type { PackEntry, PackedKind } from '#core/pack/pack-manifest';

import { publicKeyOf, signBytes } from '../../electron/services/keys/signing-key';
import { temporaryFolder } from './temporary-folder';

/** A key of another unit, the same in every test. */
export const otherUnit = { unit: '城北所', seed: Buffer.alloc(32, 7) };
export const otherKey = publicKeyOf(otherUnit.seed);

/** A file in a crafted pack. */
export type CraftedFile = { readonly name: string; readonly bytes: Buffer; readonly mode?: number };

/** What a test may want to be wrong; without touches the pack is an honest one. */
export type PackTouches = {
  readonly bodies?: readonly { readonly kind: PackedKind; readonly body: Record<string, unknown> }[];
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
  return {
    kind,
    id: String(body['id']),
    version: Number(body['version']),
    title: String(body['title']),
    hash: contentHash(body),
    sha256: createHash('sha256').update(bytes).digest('hex'),
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
  manifest,
  entry,
  files,
  bytes,
}: PackTouches): Promise<Buffer> {
  const packed = bodies.map(({ kind, body }) => {
    const content = Buffer.from(canonicalJson(body));
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

/** Changes bytes here and there: turned bits, pieces cut out, doubled or filled with zeros. */
export function mutateBytes(bytes: Buffer, random: () => number): Buffer {
  let mutant = Buffer.from(bytes);
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times && mutant.length > 0; time += 1) {
    const at = Math.floor(random() * mutant.length);
    const length = Math.floor(random() * Math.min(64, mutant.length - at));
    const kind = Math.floor(random() * 4);
    const piece = mutant.subarray(at, at + length);
    if (kind === 0) mutant[at] = (mutant[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    if (kind === 1) mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(at + length)]);
    if (kind === 2) mutant = Buffer.concat([mutant.subarray(0, at), piece, mutant.subarray(at)]);
    if (kind === 3) mutant.fill(Math.floor(random() * 256), at, at + length);
  }
  return mutant;
}

/** Writes bytes into a file of its own. */
export function fileOf(bytes: Buffer): string {
  const file = path.join(temporaryFolder(), 'a.qzpack');
  writeFileSync(file, bytes);
  return file;
}
