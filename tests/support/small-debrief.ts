import { buildDebrief } from '#core/debrief/build-debrief';
import type { Debrief } from '#core/debrief/debrief';
import { playedRun, type PlayedRun } from './played-run';
import { smallCase } from './small-case';

type Choice = Partial<Parameters<typeof playedRun>[1]>;

/** Plays the small case, as the frightened victim and as police unless told otherwise. */
export function playedSmallCase(steps: readonly string[], choice: Choice = {}): PlayedRun {
  return playedRun(smallCase, { disposition: 'scared', ...choice }, steps);
}

/** The debrief of a play of the small case. Throws where there is none. */
export function debriefOfRun(run: Pick<PlayedRun, 'head' | 'events'>): Debrief {
  const { script, ruleset } = smallCase;
  const built = buildDebrief({ script, ruleset, head: run.head, events: run.events });
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

/** Plays the small case and debriefs it. */
export function smallDebrief(steps: readonly string[], choice: Choice = {}): Debrief {
  return debriefOfRun(playedSmallCase(steps, choice));
}

/** The expert's way through the small case, alike for every disposition and duty. */
export const expertSteps: readonly string[] = [
  'ask-line',
  'repeat-back',
  '~continue',
  'promise-door',
  'verify-by-110',
  'check-together',
  'stop-payment',
];
