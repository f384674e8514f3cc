import { say, type Facts, type Language } from '../messages/message';
import { problemMessages, type ProblemCode } from './problem-messages';

/** `error` refuses a script, `warning` asks a writer to look. */
export type Severity = 'error' | 'warning';

/** Where a problem stands: the path of the field in the document and, where the text is at hand, its line (from 1). */
export type ProblemPlace = {
  readonly path: readonly (string | number)[];
  readonly line?: number | undefined;
  readonly column?: number | undefined;
};

/** One finding about a script: a stable code, the place, and facts for the sentence. Plain data, so it can be sent. */
export type ScriptProblem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly at: ProblemPlace;
  readonly facts: Facts;
};

/** Makes an error at a place. */
export function problem(code: ProblemCode, path: ProblemPlace['path'], facts: Facts = {}): ScriptProblem {
  return { code, severity: 'error', at: { path }, facts };
}

/** Makes a warning at a place. */
export function warning(code: ProblemCode, path: ProblemPlace['path'], facts: Facts = {}): ScriptProblem {
  return { code, severity: 'warning', at: { path }, facts };
}

/** The sentence of a problem: what is wrong and what to do. */
export function problemSentence(found: ScriptProblem, language: Language): string {
  return say(problemMessages[found.code], language, found.facts);
}

/** A field's path as people read it: `scenes[0].nodes[3].moves[1].why`. */
export function pathText(path: ProblemPlace['path']): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
