import { fail, ok, type Result } from '../lib/result';
import type { Outcome } from '../script/move-schema';
import type { Ending } from '../script/script-schema';
import { applyConditionalEffects, applyEffects } from './apply-effects';
import { holds } from './holds';
import { openMoves } from './open-moves';
import { nodeOf, type PreparedScript } from './prepare-script';
import { arriveAt } from './start-talk';
import type { TalkState } from './victim-state';

/** What a trainee can do at a turn. Hints and pauses are of the run and do not touch the state of the talk. */
export type Decision =
  | { readonly type: 'choose'; readonly move: string }
  | { readonly type: 'time-out' }
  | { readonly type: 'continue' };

/** One taken decision: what was decided, the outcome that it had, where it led, and the state before and after. */
export type Turn = {
  readonly index: number;
  readonly decision: Decision;
  readonly outcome: Omit<Outcome, 'when'>;
  /** The interrupt that went before the outcome's target, if one fired. */
  readonly interrupt: string | null;
  readonly transition: string | null;
  readonly before: TalkState;
  readonly after: TalkState;
};

/** Why a decision cannot be taken; nothing has changed. */
export type StepProblem =
  | { readonly code: 'talk/ended' }
  | { readonly code: 'talk/move-not-open'; readonly move: string; readonly node: string }
  | { readonly code: 'talk/no-limit'; readonly node: string }
  | { readonly code: 'talk/moves-open'; readonly node: string };

function outcomeOf(
  prepared: PreparedScript,
  state: TalkState,
  decision: Decision,
): Result<Omit<Outcome, 'when'>, StepProblem> {
  if (state.ending !== null) return fail({ code: 'talk/ended' });
  const { node } = nodeOf(prepared, state.node);
  if (decision.type === 'time-out') {
    return node.within === undefined ? fail({ code: 'talk/no-limit', node: node.id }) : ok(node.within.else);
  }
  const open = openMoves(prepared, state);
  if (decision.type === 'continue') {
    if (open.length > 0 || node.fallback === undefined)
      return fail({ code: 'talk/moves-open', node: node.id });
    return ok(node.fallback);
  }
  const chosen = open.find(({ move }) => move.id === decision.move);
  return chosen === undefined
    ? fail({ code: 'talk/move-not-open', move: decision.move, node: node.id })
    : ok(chosen.outcome);
}

function settle(state: TalkState, ending: Ending): TalkState {
  const { atRisk, lost, secured } = state.money;
  const money =
    ending.money === 'kept'
      ? { atRisk: 0, lost, secured: secured + atRisk }
      : ending.money === 'lost'
        ? { atRisk: 0, lost: lost + atRisk, secured }
        : state.money;
  return { ...state, money, ending: ending.id };
}

/**
 * Takes one decision. Order: the outcome's effects, its conditional effects, the first interrupt that holds and has not
 * fired (it replaces the target), then the target: a transition's drift, the node's arrival effects, or the ending.
 */
export function step(
  prepared: PreparedScript,
  state: TalkState,
  decision: Decision,
): Result<Turn, StepProblem> {
  const found = outcomeOf(prepared, state, decision);
  if (!found.ok) return found;
  const outcome = found.value;

  let next = applyConditionalEffects(outcome.also, applyEffects(outcome.effects, state));
  next = {
    ...next,
    slips: next.slips + (outcome.quality === 'harmful' ? 1 : 0),
    turn: state.turn + 1,
  };

  const interrupt = prepared.interrupts.find(({ id, when }) => !next.fired.includes(id) && holds(when, next));
  if (interrupt !== undefined) next = { ...next, fired: [...next.fired, interrupt.id] };
  else if (outcome.retry === true) next = { ...next, retriesLeft: next.retriesLeft - 1 };

  let targetId = interrupt?.to ?? outcome.to;
  let target = prepared.targets.get(targetId);
  let passed: string | null = null;
  if (target?.kind === 'transition') {
    const { transition } = target;
    passed = transition.id;
    next = applyConditionalEffects(transition.drift, {
      ...next,
      minutes: next.minutes + Math.round(transition.hours * 60),
      duty: transition.duty ?? next.duty,
    });
    targetId = transition.to;
    target = prepared.targets.get(targetId);
  }
  if (target?.kind === 'ending') next = settle(next, target.ending);
  else next = arriveAt(prepared, next, targetId);

  return ok({
    index: state.turn,
    decision,
    outcome,
    interrupt: interrupt?.id ?? null,
    transition: passed,
    before: state,
    after: next,
  });
}
