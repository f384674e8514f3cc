import { ZipFile } from 'yazl';

import { canonicalJson } from '#core/lib/canonical-json';
import {
  entryPath,
  manifestName,
  signatureName,
  type PackEntry,
  type PackManifest,
  type PackSignature,
} from '#core/pack/pack-manifest';

import { publicKeyOf, signBytes } from '../keys/signing-key';
import { sha256Hex } from './sha256-hex';

/** A body to be packed, with what its version says. */
export type PackedBody = Omit<PackEntry, 'sha256' | 'bytes'> & { readonly body: unknown };

/** Who signs, with the 32 secret bytes. */
export type PackSigner = { readonly unit: string; readonly seed: Uint8Array };

/** The same content at the same moment gives the same bytes: no file in a pack has a time of its own. */
const noTime = new Date('2020-01-01T00:00:00Z');

/** Writes and signs a pack. */
export async function writePack(
  head: Omit<PackManifest, 'format' | 'entries' | 'unit'>,
  packed: readonly PackedBody[],
  { unit, seed }: PackSigner,
): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, bytes: Buffer): void =>
    zip.addBuffer(bytes, name, { mtime: noTime, mode: 0o100644 });
  const entries = packed.map(({ body, ...entry }): PackEntry => {
    const bytes = Buffer.from(canonicalJson(body));
    add(entryPath(entry), bytes);
    return { ...entry, sha256: sha256Hex(bytes), bytes: bytes.length };
  });
  const manifest: PackManifest = { format: 1, ...head, unit, entries };
  const manifestBytes = Buffer.from(JSON.stringify(manifest));
  const signature: PackSignature = {
    algorithm: 'ed25519',
    unit,
    publicKey: publicKeyOf(seed),
    signature: signBytes(manifestBytes, seed),
  };
  add(manifestName, manifestBytes);
  add(signatureName, Buffer.from(JSON.stringify(signature)));
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}
