import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

/** Parts of a package that we have just made ourselves, by name; folders are left out. */
export async function readParts(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await open(bytes);
  const parts = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    const take = async (entry: Entry): Promise<void> => {
      if (!entry.fileName.endsWith('/')) parts.set(entry.fileName, await contentOf(zip, entry));
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void take(entry).catch(reject));
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.readEntry();
  });
  return parts;
}
