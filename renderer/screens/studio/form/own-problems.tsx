import type { ChangePath } from '#core/editing/change';

import { useProblemsOf } from './field-problems';
import { ProblemNotes } from './problem-notes';

/** What is wrong with something as a whole: no field of it is to blame. */
export function OwnProblems({ path }: { readonly path: ChangePath }) {
  return <ProblemNotes problems={useProblemsOf(path)} />;
}
