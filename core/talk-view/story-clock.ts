import { nodeOf, type PreparedScript } from '../dialogue/prepare-script';
import type { Replay } from '../run/replay-run';

/** The clocks of the story. All in whole story minutes, which only declared effects and transitions move. */
export type StoryClock = {
  /** Local time in the story, `HH:MM`, counted on from the alert. */
  readonly timeOfDay: string;
  /** Midnights passed since the alert. */
  readonly daysLater: number;
  /** Minutes since the talk began. */
  readonly minutes: number;
  /** Minutes since this contact began: a redial counts afresh. */
  readonly contactMinutes: number;
  /** The clock that the scene shows; a redial does not wind it back. `left` never goes below zero. */
  readonly deadline: { readonly label: string; readonly left: number; readonly total: number } | null;
};

const dayMinutes = 24 * 60;

function timeOn(received: string, minutes: number): Pick<StoryClock, 'timeOfDay' | 'daysLater'> {
  const [hours = 0, rest = 0] = received.split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  const ofDay = total % dayMinutes;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return {
    timeOfDay: `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`,
    daysLater: Math.floor(total / dayMinutes),
  };
}

/** What the clocks say at the turn at hand. */
export function storyClock(
  prepared: PreparedScript,
  replay: Pick<Replay, 'start' | 'state' | 'turns'>,
): StoryClock {
  const { state, turns, start } = replay;
  const states = [start, ...turns.map(({ after }) => after)];
  const firstHere = states.find(({ scene }) => scene === state.scene) ?? start;
  const lastArrival = turns.findLast(
    ({ before, after, transition }) => transition !== null || before.scene !== after.scene,
  );
  const contactStart = lastArrival?.after.minutes ?? start.minutes;
  const { deadline } = nodeOf(prepared, state.node).scene;
  return {
    ...timeOn(prepared.script.alert.received, state.minutes),
    minutes: state.minutes,
    contactMinutes: state.minutes - contactStart,
    deadline:
      deadline === undefined
        ? null
        : {
            label: deadline.label,
            left: Math.max(0, deadline.minutes - (state.minutes - firstHere.minutes)),
            total: deadline.minutes,
          },
  };
}
