import type { z } from 'zod';

import type { Facts } from '../../messages/message';
import type { ProblemCode } from '../problem-messages';
import { pathText, problem, type ProblemPlace, type ScriptProblem } from '../script-problem';

type Issue = z.ZodError['issues'][number];
type Told = { readonly code: ProblemCode; readonly facts?: Facts };

/** Members that hold an id that names something of the script: where a talk goes on, or how a recorded way ends. */
const targets: readonly unknown[] = ['to', 'ending'];
/** Members that are ids themselves. */
const names: readonly unknown[] = ['id', 'disposition'];

function valueAt(document: unknown, path: ProblemPlace['path']): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    document,
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

function aboutText(issue: Issue, key: unknown, value: unknown): Told | null {
  if (isBlank(value)) {
    if (targets.includes(key)) return { code: 'shape/no-target' };
    return names.includes(key)
      ? { code: 'shape/malformed-id', facts: { id: '' } }
      : { code: 'shape/text-missing' };
  }
  if (issue.code === 'too_big') {
    const isId = targets.includes(key) || names.includes(key);
    return isId
      ? { code: 'shape/malformed-id', facts: { id: String(value) } }
      : { code: 'shape/text-too-long', facts: { most: Number(issue.maximum) } };
  }
  if (issue.code !== 'invalid_format') return null;
  if (key === 'received') return { code: 'shape/malformed-time', facts: { time: String(value) } };
  return { code: 'shape/malformed-id', facts: { id: String(value) } };
}

function aboutNumber(issue: Issue): Told | null {
  switch (issue.code) {
    case 'too_small':
      return {
        code: 'shape/too-small',
        facts: { least: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0) },
      };
    case 'too_big':
      return { code: 'shape/too-large', facts: { most: Number(issue.maximum) } };
    case 'not_multiple_of':
      return { code: 'shape/not-step-of-five' };
    case 'invalid_type':
      return issue.expected === 'int' ? { code: 'shape/not-whole' } : null;
    default:
      return null;
  }
}

/** What a schema's own rule says of itself: `params: { problem: code }` beside its message. */
function aboutRule(issue: Issue): Told | null {
  if (issue.code !== 'custom') return null;
  const code = issue.params?.['problem'] as ProblemCode | undefined;
  return code === undefined ? null : { code, facts: code === 'shape/too-few-items' ? { least: 1 } : {} };
}

function toldBy(issue: Issue, key: unknown, value: unknown): Told | null {
  if (issue.code === 'custom') return aboutRule(issue);
  if (issue.code === 'too_small' && issue.origin === 'array')
    return { code: 'shape/too-few-items', facts: { least: Number(issue.minimum) } };
  const wantsText =
    issue.code === 'invalid_format' ||
    (issue.code === 'invalid_type' && issue.expected === 'string' && value === undefined) ||
    ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string');
  return wantsText ? aboutText(issue, key, value) : aboutNumber(issue);
}

/**
 * What a schema finds wrong, as a problem with a sentence of its own in both languages. What an author cannot do wrong in the
 * editor, only in a file (a member that no one knows, a word that is on no list), stays `shape/field` with the schema's words.
 */
export function problemOfIssue(issue: Issue, document: unknown): ScriptProblem {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(document, path);
  const told = toldBy(
    issue,
    path.findLast((part) => typeof part === 'string'),
    value,
  );
  return told === null
    ? problem('shape/field', path, { field: pathText(path) || '-', detail: issue.message })
    : problem(told.code, path, told.facts ?? {});
}
