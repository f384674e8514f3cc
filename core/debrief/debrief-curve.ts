import type { TalkState, Money, VictimVariables } from '../dialogue/victim-state';
import type { TurnEntry } from './turn-entry';

/** One point of the curves: the state at the start (point 0) or after a number of turns. */
export type CurvePoint = {
  /** How many turns lie behind this point; people read it as the number of the turn that led here. */
  readonly point: number;
  readonly variables: VictimVariables;
  readonly money: Money;
};

/** Something that happened on the way to a point. */
export type CurveMark = {
  readonly point: number;
  readonly kind: 'scene' | 'interrupt' | 'veto' | 'timed-out' | 'hint' | 'retry' | 'ending';
  /** A title of the script, where there is one. */
  readonly title: string | null;
};

/** The six variables and the money over a run, with what happened on the way. */
export type DebriefCurve = { readonly points: readonly CurvePoint[]; readonly marks: readonly CurveMark[] };

function marksOf(entry: TurnEntry, previous: TurnEntry | undefined): CurveMark[] {
  const point = entry.index + 1;
  const marks: CurveMark[] = [];
  if (previous === undefined || previous.scene.id !== entry.scene.id) {
    marks.push({ point: entry.index, kind: 'scene', title: entry.scene.title });
  }
  if (entry.wasHinted) marks.push({ point, kind: 'hint', title: null });
  if (entry.decision === 'timed-out') marks.push({ point, kind: 'timed-out', title: null });
  for (const { effect, text } of entry.forbidden) {
    if (effect === 'veto') marks.push({ point, kind: 'veto', title: text });
  }
  if (entry.isRetry) marks.push({ point, kind: 'retry', title: null });
  if (entry.interrupt !== null) marks.push({ point, kind: 'interrupt', title: entry.interrupt.title });
  return marks;
}

/** The curves of a run. With no turns they are the start alone. */
export function debriefCurve(
  start: TalkState,
  states: readonly TalkState[],
  entries: readonly TurnEntry[],
  endingTitle: string | null,
): DebriefCurve {
  const points = [start, ...states].map(({ variables, money }, point) => ({ point, variables, money }));
  const marks = entries.flatMap((entry, at) => marksOf(entry, entries[at - 1]));
  if (endingTitle !== null) marks.push({ point: states.length, kind: 'ending', title: endingTitle });
  return { points, marks };
}
