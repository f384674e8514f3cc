import type { ScriptProblem } from '../../check/script-problem';
import type { ScriptDraft } from '../draft-document';
import { fieldMends } from './field-mends';
import { listMends } from './list-mends';
import type { Mend, Mender } from './mend';
import { targetMends } from './target-mends';

const menders: Readonly<Partial<Record<ScriptProblem['code'], Mender>>> = {
  ...fieldMends,
  ...targetMends,
  ...listMends,
};

/**
 * The mechanical ways out of a problem, best first; none where only the author can know. For the draft in which the problem was
 * found, or one that has not changed at its place.
 */
export function mendsFor(problem: ScriptProblem, draft: ScriptDraft): readonly Mend[] {
  return menders[problem.code]?.(problem, draft) ?? [];
}
