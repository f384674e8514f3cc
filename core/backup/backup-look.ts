/** What a backup, or the database itself, holds: only numbers, no names. */
export type BackupLook = {
  readonly people: number;
  readonly runs: number;
  readonly results: number;
  readonly drafts: number;
  /** The latest moment that anything in it was recorded, milliseconds since 1970; null where nothing was. */
  readonly newestAt: number | null;
  /** Number of the schema; a program that knows none as high cannot read it. */
  readonly schema: number;
};
