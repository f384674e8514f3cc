import { applyConditionalEffects, applyEffects } from '../dialogue/apply-effects';
import { openMoves, replyAt } from '../dialogue/open-moves';
import { nodeOf, type PreparedScript } from '../dialogue/prepare-script';
import { presentOptions } from '../dialogue/present-options';
import type { Turn } from '../dialogue/step';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { RunEvent } from '../run/run-schema';
import type { Score } from '../scoring/score-run';
import { earnedCredit } from '../scoring/earned-credit';
import { betterMoveAt } from './better-move';
import { changeBetween } from './state-change';
import type { ForbiddenSaid, Heard, OptionThen, TurnEntry } from './turn-entry';

/** An event that decided a turn. */
export type DecidingEvent = Extract<RunEvent, { type: 'chose' | 'timed-out' | 'continued' }>;

/** What the entries of a run are made from; `decided[i]` is the event of `turns[i]`. */
export type TurnEntriesSource = {
  readonly prepared: PreparedScript;
  readonly ruleset: Ruleset;
  readonly seed: string;
  readonly turns: readonly Turn[];
  readonly decided: readonly DecidingEvent[];
  readonly score: Score;
  readonly hints: readonly number[];
};

const given = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

function heardAt(prepared: PreparedScript, turn: Turn): Heard {
  const { node } = nodeOf(prepared, turn.before.node);
  const reply = replyAt(prepared, turn.before);
  return { tells: given(reply?.tells ?? node.tells), line: reply?.line ?? null };
}

function linesShown(source: TurnEntriesSource, turn: Turn): readonly { move: string; line: string }[] {
  const event = source.decided[turn.index];
  if (event?.type === 'chose') return event.shown;
  return presentOptions(source.prepared, turn.before, source.seed);
}

function optionsThen(
  prepared: PreparedScript,
  turn: Turn,
  shown: readonly { move: string; line: string }[],
): readonly OptionThen[] {
  const open = openMoves(prepared, turn.before);
  const order = new Map(shown.map(({ move }, place) => [move, place]));
  return open
    .map(({ move, outcome }) => ({
      move: move.id,
      kind: move.kind ?? 'say',
      text:
        move.lines[shown.find((option) => option.move === move.id)?.line ?? ''] ??
        Object.values(move.lines)[0] ??
        '',
      quality: outcome.quality,
      isChosen: turn.decision.type === 'choose' && turn.decision.move === move.id,
    }))
    .sort((one, other) => (order.get(one.move) ?? open.length) - (order.get(other.move) ?? open.length));
}

function saidAt(source: TurnEntriesSource, turn: Turn): TurnEntry['said'] {
  if (turn.decision.type !== 'choose') return null;
  const { move: chosen } = turn.decision;
  const move = nodeOf(source.prepared, turn.before.node).node.moves.find(({ id }) => id === chosen);
  const event = source.decided[turn.index];
  const line = event?.type === 'chose' ? event.line : '';
  return {
    move: chosen,
    kind: move?.kind ?? 'say',
    text: move?.lines[line] ?? Object.values(move?.lines ?? {})[0] ?? '',
  };
}

function forbiddenAt({ ruleset, score }: TurnEntriesSource, turn: Turn): readonly ForbiddenSaid[] {
  return score.forbidden
    .filter((hit) => hit.turn === turn.index)
    .map(({ id, effect, points }) => {
      const rule = ruleset.forbidden.find((candidate) => candidate.id === id);
      return { id, text: rule?.text ?? id, why: rule?.why ?? '', effect, points };
    });
}

function interruptOf(prepared: PreparedScript, turn: Turn): TurnEntry['interrupt'] {
  const found = prepared.interrupts.find(({ id }) => id === turn.interrupt);
  return found === undefined ? null : { id: found.id, title: found.title, tells: found.tells ?? null };
}

function transitionOf(prepared: PreparedScript, turn: Turn): TurnEntry['transition'] {
  const target = turn.transition === null ? undefined : prepared.targets.get(turn.transition);
  if (target?.kind !== 'transition') return null;
  const { id, narration, hours } = target.transition;
  return { id, narration, hours };
}

const kindOfDecision = { choose: 'move', 'time-out': 'timed-out', continue: 'beat' } as const;

/** The turns of a run as a debrief shows them, without the marks of what was decisive. */
export function turnEntries(source: TurnEntriesSource): readonly TurnEntry[] {
  const { prepared, ruleset, turns, hints } = source;
  const { script } = prepared;
  const credits = earnedCredit(turns);
  const items = ruleset.doctrine.flatMap(({ entries }) => entries.flatMap((entry) => entry.items));
  return turns.map((turn): TurnEntry => {
    const { outcome, before, after, index } = turn;
    const { node, scene } = nodeOf(prepared, before.node);
    const shown = linesShown(source, turn);
    const event = source.decided[index];
    // The state that the decision alone leads to; the rest of the way to `after` happened by itself.
    const own = applyConditionalEffects(outcome.also, applyEffects(outcome.effects, before));
    return {
      index,
      scene: { id: scene.id, kind: scene.kind, title: scene.title },
      node: { id: node.id, title: node.title },
      heard: heardAt(prepared, turn),
      decision: kindOfDecision[turn.decision.type],
      said: saidAt(source, turn),
      answered: { tells: given(outcome.tells), line: outcome.answer ?? null },
      quality: outcome.quality,
      effect: changeBetween(script, ruleset, before, own),
      aftermath: changeBetween(script, ruleset, own, after),
      interrupt: interruptOf(prepared, turn),
      transition: transitionOf(prepared, turn),
      isRetry: outcome.retry === true && turn.interrupt === null,
      isOverreach: outcome.overreach === true,
      credits: credits.filter((credit) => credit.turn === index),
      forbidden: forbiddenAt(source, turn),
      shows: (outcome.shows ?? []).map((id) => ({
        id,
        text: items.find((item) => item.id === id)?.text ?? id,
      })),
      why: outcome.why,
      basis: outcome.basis ?? [],
      better: betterMoveAt(prepared, turn, (move) => shown.find((option) => option.move === move)?.line),
      betterWording: outcome.better ?? null,
      options: turn.decision.type === 'continue' ? [] : optionsThen(prepared, turn, shown),
      wasHinted: hints.includes(index),
      elapsedMs: event === undefined || event.type === 'continued' ? null : event.elapsedMs,
      decisive: [],
    };
  });
}
