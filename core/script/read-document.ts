import { isNode, type Document, type LineCounter } from 'yaml';
import type { z } from 'zod';

import type { ProblemPlace, ScriptProblem } from '../check/script-problem';
import { problemOfIssue } from '../check/shape-problems/problem-of-issue';
import { contentHash } from '../lib/content-hash';
import { fail, ok, type Result } from '../lib/result';
import { parseYaml } from './parse-yaml';

/** A file's value as its author wrote it, what it means, and the hash that names it. */
export type ReadDocument<T> = { readonly document: unknown; readonly value: T; readonly hash: string };

/** Faults of form that are told at most: behind so many the file is another one than was meant. */
const mostFaults = 50;

function noYaml(detail: string): ScriptProblem {
  return { code: 'shape/yaml', severity: 'error', at: { path: [] }, facts: { detail } };
}

/** Files beyond this length are refused unread: 4 million characters are some 50 times the longest shipped script. */
const longestText = 4_000_000;

function shapeProblems(
  error: z.ZodError,
  document: unknown,
  locate: (path: ProblemPlace['path']) => ProblemPlace,
): ScriptProblem[] {
  return error.issues.map((issue) => {
    const found = problemOfIssue(issue, document);
    return { ...found, at: locate(found.at.path) };
  });
}

/** The newest format of scripts, rulesets, exercises and lessons that this program reads. */
export const newestFormat = 1;

/** A file of a later version is not broken: it says so in other words than a field that is wrong. */
function newerFormat(document: unknown): ScriptProblem | null {
  if (typeof document !== 'object' || document === null || !('format' in document)) return null;
  const { format } = document;
  if (typeof format !== 'number' || format <= newestFormat) return null;
  return {
    code: 'shape/newer-format',
    severity: 'error',
    at: { path: ['format'] },
    facts: { format, known: newestFormat },
  };
}

/** Puts a problem at its line: the nearest part of the path that the file has. */
function placeIn(yaml: Document, counter: LineCounter, path: ProblemPlace['path']): ProblemPlace {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = counter.linePos(node.range[0]);
      return { path, line, column: col };
    }
  }
  return { path };
}

/** Checks the shape of a value that did not come from a text (a stored body, an editor's document). */
export function readValue<T>(
  schema: z.ZodType<T>,
  document: unknown,
): Result<ReadDocument<T>, readonly ScriptProblem[]> {
  const newer = newerFormat(document);
  if (newer !== null) return fail([newer]);
  const parsed = schema.safeParse(document);
  if (!parsed.success) return fail(shapeProblems(parsed.error, document, (path) => ({ path })));
  return ok({ document, value: parsed.data, hash: contentHash(document) });
}

/** What reading a text gives; `locate` finds the line of a field for problems that later checks find. */
export type ReadText<T> = ReadDocument<T> & { readonly locate: (found: ScriptProblem) => ScriptProblem };

/**
 * Reads a YAML text and checks its shape. Aliases are refused (a few lines of them can unfold to gigabytes), so are
 * duplicate keys and custom tags. Problems carry line and column.
 */
export function readText<T>(
  schema: z.ZodType<T>,
  text: string,
): Result<ReadText<T>, readonly ScriptProblem[]> {
  if (text.length > longestText) return fail([noYaml(`> ${longestText}`)]);
  const read = parseYaml(text);
  if (typeof read === 'string') return fail([noYaml(read)]);
  const { counter, yaml } = read;
  const broken = [...yaml.errors, ...yaml.warnings];
  if (broken.length > 0) {
    return fail(
      broken.slice(0, mostFaults).map((error) => ({
        ...noYaml(error.message.split('\n')[0] ?? error.code),
        at: { path: [], line: error.linePos?.[0].line, column: error.linePos?.[0].col },
      })),
    );
  }
  let document: unknown;
  try {
    document = yaml.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return fail([noYaml(error instanceof Error ? error.message : 'alias')]);
  }
  const newer = newerFormat(document);
  if (newer !== null) return fail([{ ...newer, at: placeIn(yaml, counter, newer.at.path) }]);
  const parsed = schema.safeParse(document);
  if (!parsed.success)
    return fail(shapeProblems(parsed.error, document, (path) => placeIn(yaml, counter, path)));
  return ok({
    document,
    value: parsed.data,
    hash: contentHash(document),
    locate: (found) => ({ ...found, at: placeIn(yaml, counter, found.at.path) }),
  });
}
