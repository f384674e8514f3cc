import { createCipheriv } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGzip } from 'node:zlib';

import { chunkBytes, newHead, nonceOf, type SealedHead } from './sealed-header';

function sealChunk(head: SealedHead, number: number, isLast: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', head.key, nonceOf(head, number, isLast));
  cipher.setAAD(head.header);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The packed bytes of a file in pieces of one length; only the last may be shorter. */
async function* packedChunks(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  const source = createReadStream(path);
  const packing = source.pipe(createGzip({ level: 6 }));
  source.on('error', (error) => packing.destroy(error));
  for await (const piece of packing as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    while (rest.length >= chunkBytes) {
      yield rest.subarray(0, chunkBytes);
      rest = rest.subarray(chunkBytes);
    }
  }
  if (rest.length > 0) yield rest;
}

/**
 * Writes a backup as an encrypted file that can be carried away; see docs/backup-format.md. Works in chunks, so that a file of any size
 * takes little memory and others get their turn. Answers its size.
 */
export async function sealBackup(wanted: {
  readonly from: string;
  readonly to: string;
  readonly passphrase: string;
  readonly random: (count: number) => Uint8Array;
  readonly log2Cost?: number;
}): Promise<number> {
  const head = await newHead(wanted.passphrase, wanted.random, wanted.log2Cost);
  const file = await open(wanted.to, 'wx', 0o600);
  let size = 0;
  const write = async (bytes: Buffer) => {
    await file.writeFile(bytes);
    size += bytes.length;
  };
  try {
    await write(head.header);
    let number = 0;
    let waiting: Buffer | null = null;
    for await (const chunk of packedChunks(wanted.from)) {
      if (waiting !== null) await write(sealChunk(head, number++, false, waiting));
      waiting = Buffer.from(chunk);
    }
    await write(sealChunk(head, number, true, waiting ?? Buffer.alloc(0)));
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}
