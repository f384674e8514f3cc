import { openOfficePackage } from '../../electron/services/documents/office-package';

/** The XML parts of a .docx by name, as a word processor would find them. */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const opened = await openOfficePackage(Buffer.from(bytes));
  if (!opened.ok) throw new Error('no package that can be opened');
  return new Map([...opened.value.parts].map(([name, content]) => [name, content.toString('utf8')]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of a part, a paragraph a line. */
export function docxText(xml: string): string {
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => text ?? '\n')
    .join('')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');
}
