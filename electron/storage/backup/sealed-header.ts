import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const magic = Buffer.from('QDZBKUP\n', 'latin1');
/** The version that this program writes and reads. */
const version = 1;

/** Bytes at the head of an encrypted backup; all of them are vouched for by every chunk. */
export const headerBytes = 8 + 4 + 16 + 7 + 16;
/** Bytes of a chunk before encryption. */
export const chunkBytes = 256 * 1024;
export const tagBytes = 16;

/** 128 MB and some 400 ms for each guess on a slow machine: a stick gets lost. */
const writtenCost = 17;
/** What is taken on reading: a file must not be able to ask for all memory or an hour. */
const takenCost = { least: 14, most: 18 } as const;

const derive = promisify(scrypt) as (
  secret: string,
  salt: Uint8Array,
  bytes: number,
  options: object,
) => Promise<Buffer>;

/** A key, and the bytes that tell a wrong passphrase from a damaged file. */
async function keyFrom(passphrase: string, salt: Uint8Array, log2Cost: number) {
  const bytes = await derive(passphrase.normalize('NFKC').trim(), salt, 48, {
    N: 2 ** log2Cost,
    r: 8,
    p: 1,
    maxmem: 2 ** (log2Cost + 10) + 2 ** 22,
  });
  return { key: bytes.subarray(0, 32), proof: bytes.subarray(32) };
}

/** Key, header and start of the nonces of one encrypted backup. */
export type SealedHead = { readonly header: Buffer; readonly key: Buffer; readonly nonceStart: Buffer };

/** Makes a new head: nothing of it is used twice. */
export async function newHead(
  passphrase: string,
  random: (count: number) => Uint8Array,
  log2Cost = writtenCost,
): Promise<SealedHead> {
  const salt = Buffer.from(random(16));
  const nonceStart = Buffer.from(random(7));
  const { key, proof } = await keyFrom(passphrase, salt, log2Cost);
  const numbers = Buffer.from([version, log2Cost, 0, 0]);
  return { header: Buffer.concat([magic, numbers, salt, nonceStart, proof]), key, nonceStart };
}

export type HeadFault = 'not-a-backup' | 'newer-format' | 'altered' | 'wrong-passphrase';

/** Reads a head. Nothing is worked out before every number in it is within its bounds. */
export async function readHead(header: Buffer, passphrase: string): Promise<SealedHead | HeadFault> {
  if (header.length < magic.length + 1 || !header.subarray(0, magic.length).equals(magic))
    return 'not-a-backup';
  const [found = 0, log2Cost = 0, zero = 1, zeroToo = 1] = header.subarray(8, 12);
  if (found > version) return 'newer-format';
  if (header.length !== headerBytes || found !== version || zero !== 0 || zeroToo !== 0) return 'altered';
  if (log2Cost < takenCost.least || log2Cost > takenCost.most) return 'altered';
  const nonceStart = header.subarray(28, 35);
  const { key, proof } = await keyFrom(passphrase, header.subarray(12, 28), log2Cost);
  return proof.equals(header.subarray(35)) ? { header, key, nonceStart } : 'wrong-passphrase';
}

/** The nonce of a chunk: its number and whether it is the last, so that none can be moved, left out or added. */
export function nonceOf({ nonceStart }: SealedHead, number: number, isLast: boolean): Buffer {
  const rest = Buffer.alloc(5);
  rest.writeUInt32BE(number);
  rest[4] = isLast ? 1 : 0;
  return Buffer.concat([nonceStart, rest]);
}
