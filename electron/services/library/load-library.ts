import { problem } from '#core/check/script-problem';
import { contentHash } from '#core/lib/content-hash';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import type { FraudTypeEntry, Library, ScriptSummary } from '#core/library/library-view';

import type { Repositories } from '../../storage/repositories/open-repositories';
import type { BodyShelf } from './body-shelf';
import { contentFile, contentFiles } from './content-files';
import { fileReader, unreadable, type FileReader } from './file-reader';
import { readExerciseContent, readRulesetContent, readScriptContent } from './read-content';

/** The shipped content, read once at the start. */
export type LoadedLibrary = {
  readonly view: Library;
  /** Summaries of the scripts of the library, by hash. */
  readonly scripts: ReadonlyMap<string, ScriptSummary>;
  /** Short hash of everything that was read without a problem. */
  readonly contentHash: string;
};

/** Goes up when reading the same file would give something else: other checks, another summary. */
const readerRevision = 1;

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

function readScripts(
  folder: string,
  files: FileReader,
  ruleset: { readonly hash: string; readonly shelf: BodyShelf } | null,
): ReadonlyMap<string, ScriptSummary> {
  const rules = ruleset === null ? null : ruleset.shelf.ruleset(ruleset.hash);
  const scripts = new Map<string, ScriptSummary>();
  const fileOfId = new Map<string, string>();
  for (const file of contentFiles(folder, 'scripts')) {
    const known = files.read(file, ruleset?.hash ?? '', (text) => readScriptContent(text, rules));
    if (known === null || known.summary === null) continue;
    const { id } = known.summary;
    const first = fileOfId.get(id);
    if (first === undefined) {
      fileOfId.set(id, file.name);
      scripts.set(known.body, known.summary);
    } else {
      files.refuse(file.name, [problem('shape/duplicate-id', ['id'], { id, first })]);
    }
  }
  return scripts;
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
  const scripts = readScripts(folder, files, ruleset === null ? null : { hash: ruleset.body, shelf });
  const exercises = contentFiles(folder, 'exercises').flatMap(
    (file) => files.read(file, '', readExerciseContent)?.body ?? [],
  );
  files.keepBodies();
  files.remember();
  const fraudTypes = readFraudTypes(folder, files);
  const everything = [ruleset?.body ?? null, fraudTypes, [...scripts.keys()].sort(), exercises.sort()];
  return {
    view: {
      fraudTypes,
      scripts: [...scripts.values()],
      broken: files.broken(),
      ruleset: ruleset?.body ?? '',
    },
    scripts,
    contentHash: contentHash(everything).slice(0, 12),
  };
}
