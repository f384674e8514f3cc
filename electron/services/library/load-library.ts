import { problem, type ScriptProblem } from '#core/check/script-problem';
import { contentHash } from '#core/lib/content-hash';
import type { Result } from '#core/lib/result';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import type { ExerciseSummary, FraudTypeEntry, Library, ScriptSummary } from '#core/library/library-view';

import type { Repositories } from '../../storage/repositories/open-repositories';
import type { BodyShelf } from './body-shelf';
import { contentFile, contentFiles } from './content-files';
import { lessonTypes } from './lesson-shelf';
import { fileReader, unreadable, type FileReader } from './file-reader';
import { readExerciseContent, readRulesetContent, readScriptContent, type ReadContent } from './read-content';

/** The shipped content, read once at the start. */
export type LoadedLibrary = {
  readonly view: Library;
  /** Summaries of the scripts of the library, by hash. */
  readonly scripts: ReadonlyMap<string, ScriptSummary>;
  /** Summaries of the exercises of the library, by hash. */
  readonly exercises: ReadonlyMap<string, ExerciseSummary>;
  /** Short hash of everything that was read without a problem. */
  readonly contentHash: string;
};

/** Goes up when reading the same file would give something else: other checks, another summary. */
const readerRevision = 6;

function readFraudTypes(folder: string, files: FileReader): readonly FraudTypeEntry[] {
  const file = contentFile(folder, 'fraud-types.yaml');
  if (file === null) return [];
  if (file.text === null) {
    files.refuse(file.name, unreadable(file.refusal));
    return [];
  }
  const read = readFraudTypesText(file.text);
  if (read.ok) return read.value;
  files.refuse(file.name, read.error);
  return [];
}

/** Reads the files of one folder. Of two with the same id the first by name counts, and the other is listed as broken. */
function readFolder<Summary extends ScriptSummary | ExerciseSummary>(
  folder: { readonly root: string; readonly inside: string },
  files: FileReader,
  against: string,
  read: (text: string) => Result<ReadContent<Summary>, readonly ScriptProblem[]>,
): ReadonlyMap<string, Summary> {
  const found = new Map<string, Summary>();
  const fileOfId = new Map<string, string>();
  for (const file of contentFiles(folder.root, folder.inside)) {
    const known = files.read(file, against, read);
    if (known === null) continue;
    const { id } = known.summary;
    const first = fileOfId.get(id);
    if (first === undefined) {
      fileOfId.set(id, file.name);
      found.set(known.body, known.summary);
    } else {
      files.refuse(file.name, [problem('shape/duplicate-id', ['id'], { id, first })]);
    }
  }
  return found;
}

/**
 * Reads the content folder. A second start reads bytes and parses next to nothing; a broken file is read again each time,
 * listed with its problems, and the rest still loads.
 */
export function loadLibrary(
  repositories: Repositories,
  shelf: BodyShelf,
  { folder, now, version }: { readonly folder: string; readonly version: string; readonly now: number },
): LoadedLibrary {
  const files = fileReader(repositories, `${version}/${readerRevision}`, now);
  const rulesetFile = contentFile(folder, 'ruleset.yaml');
  const ruleset = rulesetFile === null ? null : files.read(rulesetFile, '', readRulesetContent);
  // Scripts are checked against the ruleset, so it has to be on the shelf before the first of them is read.
  files.keepBodies();
  const rules = ruleset === null ? null : shelf.ruleset(ruleset.body);
  const against = ruleset?.body ?? '';
  const scripts = readFolder({ root: folder, inside: 'scripts' }, files, against, (text) =>
    readScriptContent(text, rules),
  );
  const exercises = readFolder({ root: folder, inside: 'exercises' }, files, against, (text) =>
    readExerciseContent(text, rules),
  );
  files.keepBodies();
  files.remember();
  const fraudTypes = readFraudTypes(folder, files);
  const everything = [
    ruleset?.body ?? null,
    fraudTypes,
    [...scripts.keys()].sort(),
    [...exercises.keys()].sort(),
  ];
  return {
    view: {
      fraudTypes,
      scripts: [...scripts.values()],
      exercises: [...exercises.values()],
      lessons: lessonTypes(folder),
      broken: files.broken(),
      ruleset: ruleset?.body ?? '',
    },
    scripts,
    exercises,
    contentHash: contentHash(everything).slice(0, 12),
  };
}
