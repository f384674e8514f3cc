import { createHash } from 'node:crypto';

import { problem, type ScriptProblem } from '#core/check/script-problem';
import type { Result } from '#core/lib/result';
import type { BrokenScript } from '#core/library/library-view';

import type { ReadFile } from '../../storage/repositories/bodies/read-file-repository';
import type { Repositories } from '../../storage/repositories/open-repositories';
import type { ContentFile } from './content-files';
import type { ReadContent } from './read-content';

/** What is known of a file that was read without a problem. */
export type KnownFile<Summary> = { readonly body: string; readonly summary: Summary };

/** Reads content files, each once: a file that is remembered from an earlier start is not parsed again. */
export type FileReader = {
  /** `against` is the hash of what the file is checked against. Null for a broken file, which is then listed. */
  readonly read: <Summary extends ReadContent['summary']>(
    file: ContentFile,
    against: string,
    read: (text: string) => Result<ReadContent<Summary>, readonly ScriptProblem[]>,
  ) => KnownFile<Summary> | null;
  readonly refuse: (file: string, problems: readonly ScriptProblem[]) => void;
  readonly broken: () => readonly BrokenScript[];
  /** Keeps the bodies that were read for the first time. */
  readonly keepBodies: () => void;
  /** Remembers what was read, and forgets files that are gone. */
  readonly remember: () => void;
};

/** What a file that the system would not give is listed with. */
export function unreadable(refusal: string): readonly ScriptProblem[] {
  return [problem('shape/yaml', [], { detail: refusal })];
}

/** See {@link FileReader}. `reader` names the version of the program and of its reading: another one reads anew. */
export function fileReader(
  { bodies, readFiles, transaction }: Repositories,
  reader: string,
  now: number,
): FileReader {
  const remembered = readFiles.all(reader);
  const present = new Set<string>();
  const fresh: ReadFile[] = [];
  const bodiesToKeep: ReadContent[] = [];
  const broken: BrokenScript[] = [];

  return {
    read: <Summary extends ReadContent['summary']>(
      file: ContentFile,
      against: string,
      read: (text: string) => Result<ReadContent<Summary>, readonly ScriptProblem[]>,
    ) => {
      if (file.text === null) {
        broken.push({ file: file.name, problems: unreadable(file.refusal) });
        return null;
      }
      const fileHash = createHash('sha256').update(`${file.hash}/${against}`).digest('hex');
      const known = remembered.get(fileHash);
      if (known !== undefined) {
        present.add(fileHash);
        return { body: known.body, summary: known.summary as Summary };
      }
      const content = read(file.text);
      if (!content.ok) {
        broken.push({ file: file.name, problems: content.error });
        return null;
      }
      const { hash: body, summary } = content.value;
      present.add(fileHash);
      fresh.push({ fileHash, body, summary });
      bodiesToKeep.push(content.value);
      return { body, summary };
    },
    refuse: (file, problems) => {
      broken.push({ file, problems });
    },
    broken: () => broken,
    keepBodies: () => {
      if (bodiesToKeep.length === 0) return;
      transaction(() => {
        for (const content of bodiesToKeep.splice(0)) bodies.keep(content, now);
      });
    },
    remember: () => {
      if (fresh.length === 0 && present.size === remembered.size) return;
      transaction(() => readFiles.replace(reader, fresh, [...present]));
    },
  };
}
