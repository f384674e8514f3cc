import type { Facts } from '../messages/message';

/**
 * What a health check (体检) may find. The part before the stroke says where; the sentences are beside the screen. A `mend` can be proved from
 * what is stored: from the log of a run, from the document of a draft, from a copy with the same content hash, or from the rule that a row
 * without its owner is not to exist. `no` is told and left as it is. `place` is nothing of the data: the person does something about it.
 */
export const findingCodes = {
  /** Pages of the file are not as SQLite wrote them. */
  'file/damaged': 'no',
  /** An index does not agree with its table, which is whole. */
  'file/index': 'mend',
  /** Credentials, settings or names of authors that belong to nobody any more. */
  'file/left-behind': 'mend',
  /** Other rows that point to what is not there. */
  'file/loose': 'no',
  /** A script, ruleset or exercise is not what its content hash says, and a backup or the shipped files have the right one. */
  'bodies/altered': 'mend',
  'bodies/lost': 'no',
  /** Numbers in the seq of a log are missing, at its end too, or it runs backwards. */
  'runs/gap': 'no',
  /** A run or an event that this program cannot read. */
  'runs/unreadable': 'no',
  /** The log does not fit the script that was played. */
  'runs/stuck': 'no',
  /** The row counts fewer events, or other turns, than the log has. */
  'runs/counts': 'mend',
  /** The log has ended, or was given up, and the row says otherwise. */
  'runs/state': 'mend',
  /** The row says that it has ended, and the log has not. */
  'runs/unended': 'no',
  /** An ended run without its result. */
  'results/missing': 'mend',
  /** A result that cannot be read. */
  'results/unreadable': 'mend',
  /** A result that is not what the log gives. Which of the two is right cannot be proved. */
  'results/differs': 'no',
  /** A result of a run that has not ended. */
  'results/unfounded': 'no',
  'drafts/unreadable': 'no',
  'drafts/gap': 'no',
  /** Title, subject or fraud type in the list are not those of the document. */
  'drafts/face': 'mend',
  'versions/unsound': 'no',
  'lessons/altered': 'no',
  'settings/unreadable': 'mend',
  'keys/unreadable': 'no',
  'people/unreadable': 'no',
  'people/no-administrator': 'no',
  'place/disk': 'place',
  'place/read-only': 'place',
  'place/clock': 'place',
  'backups/none': 'place',
  'backups/old': 'place',
  'backups/damaged': 'place',
  'backups/failing': 'place',
} as const;
export type FindingCode = keyof typeof findingCodes;

/** One thing that was found, at one place. `title` is what people know it by; `at` is milliseconds since 1970. */
export type FoundAt = {
  readonly code: FindingCode;
  readonly title?: string;
  readonly at?: number;
  readonly facts?: Facts;
};

/** Everything found under one code. */
export type HealthFinding = {
  readonly code: FindingCode;
  readonly count: number;
  readonly facts: Facts;
  /** The first of the places, at most {@link shownPlaces}. */
  readonly places: readonly { readonly title: string; readonly at: number | null }[];
};

/** Places that a report names of one finding. */
export const shownPlaces = 20;

/** Whether a finding can be put right by the program, from what is stored. */
export const canMend = (code: FindingCode): boolean => findingCodes[code] === 'mend';

/** Gathers what was found by its code, in the order of {@link findingCodes}; the first facts of a code speak for it. */
export function gatherFindings(found: readonly FoundAt[]): readonly HealthFinding[] {
  return (Object.keys(findingCodes) as FindingCode[]).flatMap((code) => {
    const mine = found.filter((one) => one.code === code);
    if (mine.length === 0) return [];
    const places = mine
      .filter(({ title }) => title !== undefined)
      .slice(0, shownPlaces)
      .map(({ at = null, title = '' }) => ({ title, at }));
    return [{ code, count: mine.length, facts: mine[0]?.facts ?? {}, places }];
  });
}
