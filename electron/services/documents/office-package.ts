import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import type { Answer } from '../handlers';
import { xmlTags } from './xml-tags';

/** The parts of a .docx or .xlsx that hold text, by name. */
export type OfficePackage = { readonly parts: ReadonlyMap<string, Buffer> };

/** Far more than a manual has; a book of 600 pages has some 30 parts and 12 MB of XML. */
const limits = {
  entries: 3000,
  part: 24_000_000,
  all: 48_000_000,
  ratio: 250,
  ratioFrom: 1_000_000,
  depth: 200,
};

type Refusal = 'damaged' | 'too-large' | 'suspicious';

class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        // What the file says of itself was checked before; this is what is really there.
        if (size > limits.part) stream.destroy(new Refused('too-large'));
        else chunks.push(chunk);
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

const isText = (name: string): boolean => /\.(xml|rels)$/i.test(name);

function checkEntry({ compressedSize, uncompressedSize }: Entry): void {
  if (uncompressedSize > limits.part) throw new Refused('too-large');
  const isPacked = uncompressedSize > limits.ratioFrom;
  if (isPacked && uncompressedSize > compressedSize * limits.ratio) throw new Refused('suspicious');
}

/** A declared document type or entity can unfold to gigabytes, and no word processor writes one; nor such nesting. */
function checkXml(content: Buffer): void {
  const text = content.toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || content.includes('<\0!\0')) throw new Refused('suspicious');
  let depth = 0;
  for (const { text: tag } of xmlTags(text)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > limits.depth) throw new Refused('suspicious');
  }
}

async function readParts(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await open(bytes);
  if (zip.entryCount > limits.entries) throw new Refused('too-large');
  const parts = new Map<string, Buffer>();
  const seen = new Set<string>();
  let all = 0;
  await new Promise<void>((resolve, reject) => {
    const take = async (entry: Entry): Promise<void> => {
      const name = entry.fileName.replace(/^\//, '');
      if (seen.has(name.toLowerCase())) throw new Refused('suspicious');
      seen.add(name.toLowerCase());
      if (isText(name)) {
        checkEntry(entry);
        all += entry.uncompressedSize;
        if (all > limits.all) throw new Refused('too-large');
        const content = await inflate(zip, entry);
        checkXml(content);
        parts.set(name, content);
      }
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void take(entry).catch(reject));
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.readEntry();
  });
  return parts;
}

/**
 * Opens a .docx or .xlsx with the sizes checked before anything is unfolded, and again while it is. Only its texts are taken:
 * pictures, macros and embedded files stay where they are.
 */
export async function openOfficePackage(bytes: Buffer): Promise<Answer<OfficePackage>> {
  try {
    return ok({ parts: await readParts(bytes) });
  } catch (error) {
    // Whatever a zip reader trips over, the file is not what it says it is.
    return fail(appError(`documents/${error instanceof Refused ? error.reason : 'damaged'}`));
  }
}

/** Of every entry, so that the same texts make the same bytes on every day and in every time zone. */
const stamped = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** The same texts as a plain zip of our own making, so that a library meets no trick of the zip it came in. */
export function repack({ parts }: OfficePackage, compress = false): Promise<Buffer> {
  const writer = new ZipWriter();
  for (const [name, content] of parts) writer.addBuffer(content, name, { compress, ...stamped });
  writer.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    writer.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    writer.outputStream.on('error', reject);
    writer.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
