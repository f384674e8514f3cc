import { createHash } from 'node:crypto';

import { problem } from '#core/check/script-problem';
import { contentHash } from '#core/lib/content-hash';
import { fail } from '#core/lib/result';
import { readFraudTypesText } from '#core/library/fraud-types-schema';
import type { BrokenScript, Library, ScriptSummary } from '#core/library/library-view';

import type { ReadFile } from '../../storage/repositories/bodies/read-file-repository';
import type { Repositories } from '../../storage/repositories/open-repositories';
import type { BodyShelf } from './body-shelf';
import { contentFile, contentFiles, type ContentFile } from './content-files';
import { readExerciseContent, readRulesetContent, readScriptContent, type ReadContent } from './read-content';

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

/**
 * Reads the content folder. A file that was read without a problem is remembered with its hash, so a second start reads
 * bytes and parses nothing; a broken one is read again each time, listed with its problems, and the rest still loads.
 */
export function loadLibrary(
  { readFiles, bodies, transaction }: Repositories,
  shelf: BodyShelf,
  source: { readonly folder: string; readonly version: string; readonly now: number },
): LoadedLibrary {
  const reader = `${source.version}/${readerRevision}`;
  const remembered = readFiles.all(reader);
  const present: string[] = [];
  const fresh: { readonly content: ReadContent; readonly file: ReadFile }[] = [];
  const broken: BrokenScript[] = [];

  /** `against` is the hash of what the file was checked against. */
  const readOnce = (
    file: ContentFile,
    against: string,
    read: (text: string) => ReturnType<typeof readRulesetContent>,
  ): { readonly body: string; readonly summary: unknown } | null => {
    const fileHash =
      against === '' ? file.hash : createHash('sha256').update(`${file.hash}/${against}`).digest('hex');
    const known = remembered.get(fileHash);
    if (known !== undefined) {
      present.push(fileHash);
      return known;
    }
    const content = read(file.text);
    if (!content.ok) {
      broken.push({ file: file.name, problems: content.error });
      return null;
    }
    present.push(fileHash);
    const { hash, summary } = content.value;
    fresh.push({ content: content.value, file: { fileHash, body: hash, summary } });
    return { body: hash, summary };
  };
  const keepFresh = () => {
    if (fresh.length === 0 && present.length === remembered.size) return;
    transaction(() => {
      for (const { content } of fresh) bodies.keep(content, source.now);
      readFiles.replace(
        reader,
        fresh.map(({ file }) => file),
        present,
      );
    });
  };

  const rulesetFile = contentFile(source.folder, 'ruleset.yaml');
  const ruleset = rulesetFile === null ? null : (readOnce(rulesetFile, '', readRulesetContent)?.body ?? null);
  // Scripts are checked against the ruleset, so it has to be on the shelf before the first of them is read.
  for (const { content } of fresh) bodies.keep(content, source.now);
  const rules = ruleset === null ? null : shelf.ruleset(ruleset);

  const scripts = new Map<string, ScriptSummary>();
  const fileOfId = new Map<string, string>();
  for (const file of contentFiles(source.folder, 'scripts')) {
    const read = readOnce(file, ruleset ?? '-', (text) => readScriptContent(text, rules));
    if (read === null) continue;
    const summary = read.summary as ScriptSummary;
    const first = fileOfId.get(summary.id);
    if (first !== undefined) {
      const problems = [problem('shape/duplicate-id', ['id'], { id: summary.id, first })];
      broken.push({ file: file.name, problems });
      continue;
    }
    fileOfId.set(summary.id, file.name);
    scripts.set(read.body, summary);
  }
  const exercises = contentFiles(source.folder, 'exercises').flatMap(
    (file) => readOnce(file, '', readExerciseContent)?.body ?? [],
  );
  keepFresh();

  const fraudTypesFile = contentFile(source.folder, 'fraud-types.yaml');
  const fraudTypes = fraudTypesFile === null ? fail([]) : readFraudTypesText(fraudTypesFile.text);
  if (!fraudTypes.ok && fraudTypesFile !== null) {
    broken.push({ file: fraudTypesFile.name, problems: fraudTypes.error });
  }
  const entries = fraudTypes.ok ? fraudTypes.value : [];

  return {
    view: { fraudTypes: entries, scripts: [...scripts.values()], broken, ruleset: ruleset ?? '' },
    scripts,
    contentHash: contentHash([ruleset, entries, [...scripts.keys()].sort(), [...exercises].sort()]).slice(
      0,
      12,
    ),
  };
}
