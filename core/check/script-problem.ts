import type { Message } from '../messages/message';

/** `error` refuses a script, `warning` asks a writer to look. */
export type Severity = 'error' | 'warning';

/** Where a problem stands: the path of the field in the document and, where a file is at hand, its line (from 1). */
export type ProblemPlace = {
  readonly path: readonly (string | number)[];
  readonly line?: number | undefined;
  readonly column?: number | undefined;
};

/** One finding about a script: a stable code, the place, and a sentence that says what to do. */
export type ScriptProblem = {
  readonly code: string;
  readonly severity: Severity;
  readonly at: ProblemPlace;
  readonly message: Message;
};
