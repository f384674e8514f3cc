import type { Debrief } from '#core/debrief/debrief';
import type { CurveMark } from '#core/debrief/debrief-curve';
import type { Message } from '#core/messages/message';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

import type { Words } from '../../app/words';
import type { CurveLook, CurveSeries } from '../../components/charts/curve-series';
import type { CurveSign } from '../../components/charts/curve-signs';
import { debriefMessages as words } from './messages';

/** How each variable is drawn, wherever it is drawn; amber belongs to the urge to pay. */
export const variableLooks: Readonly<Record<VictimVariable, CurveLook>> = {
  trust: 0,
  belief: 1,
  emotion: 2,
  urgency: 3,
  cooperation: 4,
  isolation: 5,
};

/** The six lines of a run. */
export function curveSeries({ curve }: Debrief, say: Words['say']): readonly CurveSeries[] {
  return victimVariables.map((variable) => ({
    id: variable,
    label: say(variableWords[variable]),
    look: variableLooks[variable],
    values: curve.points.map(({ variables }) => variables[variable]),
  }));
}

const signWords: Readonly<Record<Exclude<CurveMark['kind'], 'scene'>, Message>> = {
  veto: words.signVeto,
  interrupt: words.signInterrupt,
  'timed-out': words.signTimedOut,
  hint: words.signHint,
  retry: words.signRetry,
  ending: words.signEnding,
};

/** The signs on the curves in words. */
export function curveSigns({ curve }: Debrief, say: Words['say']): readonly CurveSign[] {
  return curve.marks.map(({ point, kind, title }) => ({
    point,
    kind,
    label: kind === 'scene' ? (title ?? '') : say(signWords[kind], { step: point, title: title ?? '' }),
  }));
}

/** A point in one sentence, for those who hear the chart: the step, what was said, the six values. */
export function describePoint(debrief: Debrief, point: number, say: Words['say']): string {
  const turn = debrief.turns[point - 1];
  const at = debrief.curve.points[point];
  const step = point === 0 ? say(words.curveStart) : say(words.moment, { step: point });
  const values = victimVariables.map(
    (variable) => `${say(variableWords[variable])} ${at?.variables[variable] ?? 0}`,
  );
  return [step, turn?.said?.text, values.join(', ')].filter((part) => part !== undefined).join(': ');
}
