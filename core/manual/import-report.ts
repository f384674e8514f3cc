import type { PersonalDataKind } from '../check/personal-data/find-personal-data';
import type { FraudType } from '../script/vocabulary';
import type { ManualPlace } from './manual-block';

/** Why something was left out of the draft. */
export const leftoverReasons = [
  'cell-unreadable',
  'unknown-column',
  'no-such-row',
  'same-twice',
  'not-in-table',
  'no-speaker',
  'no-moment',
  'unclear-table',
  'macro',
  'changed-passage',
  'too-long',
] as const;
export type LeftoverReason = (typeof leftoverReasons)[number];

/** Something that stands in the document and not in the draft: where, its text, and why. */
export type Leftover = {
  readonly place: ManualPlace;
  readonly text: string;
  readonly reason: LeftoverReason;
  /** The header of the column, where it is about a cell. */
  readonly column: string | null;
};

/** What was understood of a document, in numbers. */
export type ImportCounts = {
  readonly scenes: number;
  readonly nodes: number;
  /** What the victim says. */
  readonly victimLines: number;
  /** What the officer says or does. */
  readonly officerLines: number;
  /** Questions with their answers. */
  readonly pairs: number;
  readonly endings: number;
};

/** One draft that came of a document. */
export type ImportedPart = {
  readonly title: string;
  /** Null where the document names no fraud type; the draft then has a stand-in that the author must choose anew. */
  readonly fraudType: FraudType | null;
  readonly counts: ImportCounts;
};

/** Something that looks like a real person's data, with the words around it. Shown, never cut. */
export type ImportedPersonalData = { readonly kind: PersonalDataKind; readonly text: string };

/** What became of a document: the drafts in order, what is in none of them, and what to look at. */
export type ImportReport = {
  /** How it was read: as the tables of the template, as Twee, or as whatever an instructor wrote. */
  readonly form: 'tables' | 'manual' | 'twee';
  readonly parts: readonly ImportedPart[];
  readonly leftovers: readonly Leftover[];
  readonly personalData: readonly ImportedPersonalData[];
};
