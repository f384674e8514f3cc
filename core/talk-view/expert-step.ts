import { openMoves } from '../dialogue/open-moves';
import { nodeOf, type PreparedScript } from '../dialogue/prepare-script';
import type { Decision } from '../dialogue/step';
import { decisionOf } from '../run/play-walkthrough';
import type { Replay } from '../run/replay-run';
import type { Outcome } from '../script/move-schema';
import type { Duty } from '../script/vocabulary';

/** What the expert does at the turn at hand, and the outcome that says why. */
export type ExpertStep = { readonly decision: Decision; readonly outcome: Omit<Outcome, 'when'> };

function outcomeOf(prepared: PreparedScript, replay: Pick<Replay, 'state'>, decision: Decision) {
  const { node } = nodeOf(prepared, replay.state.node);
  switch (decision.type) {
    case 'time-out':
      return node.within?.else;
    case 'continue':
      return node.fallback;
    case 'choose':
      return openMoves(prepared, replay.state).find(({ move }) => move.id === decision.move)?.outcome;
  }
}

/**
 * The next step of the expert walkthrough of this disposition and duty. Null where there is no such walkthrough, where
 * it is over, or where the talk has left it.
 */
export function expertStep(
  prepared: PreparedScript,
  choice: { readonly disposition: string; readonly duty: Duty },
  replay: Pick<Replay, 'state' | 'turns'>,
): ExpertStep | null {
  const walkthrough = prepared.script.walkthroughs.find(
    ({ kind, disposition, duty }) =>
      kind === 'expert' && disposition === choice.disposition && duty === choice.duty,
  );
  const text = walkthrough?.steps[replay.turns.length];
  if (walkthrough === undefined || text === undefined || replay.state.ending !== null) return null;
  const isOnTheWay = replay.turns.every(({ decision }, index) => {
    const planned = decisionOf(walkthrough.steps[index] ?? '');
    return (
      planned.type === decision.type &&
      (planned.type !== 'choose' || decision.type !== 'choose' || planned.move === decision.move)
    );
  });
  if (!isOnTheWay) return null;
  const decision = decisionOf(text);
  const outcome = outcomeOf(prepared, replay, decision);
  return outcome === undefined ? null : { decision, outcome };
}
