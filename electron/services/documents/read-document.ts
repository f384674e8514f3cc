import { appError } from '#core/bridge/app-error';
import { fail, type Result } from '#core/lib/result';
import { readBlocks, type Imported, type NotImported } from '#core/manual/reading/read-blocks';
import type { FraudTypeNames } from '#core/manual/tables/fraud-type-codec';
import { isTwee, readStory } from '#core/manual/twee/read-story';

import type { Answer } from '../handlers';
import { openOfficePackage } from './office-package';
import { readDocx } from './read-docx';
import { readXlsx } from './read-xlsx';

/** A document that was handed in. */
export type HandedIn = { readonly bytes: Buffer; readonly name: string };

/** Larger files are no manuals; pictures in them count too. */
export const largestDocument = 40_000_000;
/** The longest Twee text, in bytes. */
const longestText = 12_000_000;

const startsWith = (bytes: Buffer, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** A text in UTF-8 or, with its mark, UTF-16; null for anything else. */
function textOf(bytes: Buffer): string | null {
  try {
    const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function answer(imported: Result<Imported, NotImported>): Answer<Imported> {
  if (imported.ok) return imported;
  const { error } = imported;
  return error.reason === 'nothing-found'
    ? fail(appError('documents/nothing-found'))
    : fail(appError('documents/not-a-script', { path: error.path }));
}

/** Reads a document by what it is and not by what it is called. Every way to fail has a code; nothing is stored here. */
export async function readHandedIn(
  { bytes, name }: HandedIn,
  fraudTypes: FraudTypeNames,
): Promise<Answer<Imported>> {
  const head = {
    fraudTypes,
    title:
      name
        .replace(/\.[^.]*$/, '')
        .trim()
        .slice(0, 40) || '导入的手册',
  };
  if (bytes.length > largestDocument) return fail(appError('documents/too-large'));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail(appError('documents/old-format', { name }));
  if (!startsWith(bytes, [0x50, 0x4b])) {
    const text = bytes.length > longestText ? null : textOf(bytes);
    if (text === null || !isTwee(text)) return fail(appError('documents/unknown-format', { name }));
    return answer(readStory(text, head));
  }
  const office = await openOfficePackage(bytes);
  if (!office.ok) return office;
  const has = (start: string): boolean =>
    [...office.value.parts.keys()].some((part) => part.startsWith(start));
  if (!has('word/') && !has('xl/')) return fail(appError('documents/unknown-format', { name }));
  const blocks = await (has('word/') ? readDocx(office.value) : readXlsx(office.value));
  return blocks.ok ? answer(readBlocks(blocks.value, head)) : blocks;
}
