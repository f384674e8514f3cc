import type { PreparedScript } from '../dialogue/prepare-script';
import { startTalk } from '../dialogue/start-talk';
import { step, type Decision, type StepProblem, type Turn } from '../dialogue/step';
import { fail, ok, type Result } from '../lib/result';
import type { Walkthrough } from '../script/script-schema';

/** Reads one step of a walkthrough: a move id, `~timeout` or `~continue`. */
export function decisionOf(stepText: string): Decision {
  if (stepText === '~timeout') return { type: 'time-out' };
  if (stepText === '~continue') return { type: 'continue' };
  return { type: 'choose', move: stepText };
}

/** Plays a recorded way. Fails with the step that cannot be taken and the node at which that shows. */
export function playWalkthrough(
  prepared: PreparedScript,
  walkthrough: Pick<Walkthrough, 'disposition' | 'duty' | 'steps'>,
): Result<readonly Turn[], { readonly at: number; readonly node: string; readonly problem: StepProblem }> {
  let state = startTalk(prepared, walkthrough);
  const turns: Turn[] = [];
  for (const [at, text] of walkthrough.steps.entries()) {
    const turn = step(prepared, state, decisionOf(text));
    if (!turn.ok) return fail({ at, node: state.node, problem: turn.error });
    turns.push(turn.value);
    state = turn.value.after;
  }
  return ok(turns);
}
