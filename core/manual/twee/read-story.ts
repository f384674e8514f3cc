import type { Leftover } from '../import-report';
import type { Result } from '../../lib/result';
import { countDraft, finishImport, type Imported, type NotImported } from '../reading/read-blocks';
import type { FraudTypeNames } from '../tables/fraud-type-codec';
import { readForeignTwee } from './read-foreign-twee';
import { carriedDraft, readOwnTwee } from './read-own-twee';
import { readTwee } from './twee-file';

/** Whether a text is Twee: a header of a passage stands at the beginning of a line. */
export function isTwee(text: string): boolean {
  return /^\ufeff?(?:.*\n)?::\s*\S/.test(text.slice(0, 20_000)) || /^::\s*\S/m.test(text.slice(0, 200_000));
}

/** Reads a Twee 3 file: an export of ours exactly, any other as far as a script has a place for it. */
export function readStory(
  text: string,
  head: { readonly fraudTypes: FraudTypeNames; readonly title: string },
): Result<Imported, NotImported> {
  const passages = readTwee(text);
  const before = text.slice(0, Math.max(0, text.search(/^\ufeff?::/m))).trim();
  const preface: Leftover[] =
    before === ''
      ? []
      : [{ place: { sheet: null, block: null, row: 1 }, text: before, reason: 'not-in-table', column: null }];
  const carried = carriedDraft(passages);
  if (carried !== null) {
    const { draft, leftovers } = readOwnTwee(passages, carried);
    const { fraudType, title } = draft.script;
    return finishImport(
      'twee',
      [draft],
      [{ title, fraudType, counts: countDraft(draft) }],
      [...preface, ...leftovers],
    );
  }
  const { draft, isTyped, leftovers } = readForeignTwee(passages, head);
  if (draft === null) return finishImport('twee', [], [], leftovers);
  const part = {
    title: draft.script.title,
    fraudType: isTyped ? draft.script.fraudType : null,
    counts: countDraft(draft),
  };
  return finishImport('twee', [draft], [part], [...preface, ...leftovers]);
}
