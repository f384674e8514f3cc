import type { Database } from '../../database';

/** What reading a content file gave: the hash of its body, and a summary as the reader left it. */
export type ReadFile = { readonly fileHash: string; readonly body: string; readonly summary: unknown };

/** Remembers files that were read without a problem, so that a second start need not parse them. What is not readable here is read from the file again. */
export type ReadFileRepository = {
  /** By the hash of the file's bytes, for one version of the reader. */
  readonly all: (reader: string) => ReadonlyMap<string, ReadFile>;
  /** Adds files and forgets those that the list of present ones does not name. */
  readonly replace: (reader: string, added: readonly ReadFile[], present: readonly string[]) => void;
};

type Row = { readonly file_hash: string; readonly body: string; readonly summary: string };

/** See {@link ReadFileRepository}. */
export function readFileRepository(database: Database): ReadFileRepository {
  return {
    all: (reader) =>
      new Map(
        database
          .all<Row>(
            'SELECT file_hash, body, summary FROM read_files WHERE reader = ? AND json_valid(summary)',
            reader,
          )
          .map(({ file_hash: fileHash, body, summary }) => [
            fileHash,
            { fileHash, body, summary: JSON.parse(summary) as unknown },
          ]),
      ),
    replace: (reader, added, present) => {
      database.run(
        'DELETE FROM read_files WHERE reader <> ? OR file_hash NOT IN (SELECT value FROM json_each(?))',
        reader,
        JSON.stringify(present),
      );
      for (const { fileHash, body, summary } of added) {
        database.run(
          'INSERT OR REPLACE INTO read_files (file_hash, reader, body, summary) VALUES (?, ?, ?, ?)',
          fileHash,
          reader,
          body,
          JSON.stringify(summary),
        );
      }
    },
  };
}
