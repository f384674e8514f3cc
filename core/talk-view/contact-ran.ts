import type { Turn } from '../dialogue/step';
import type { RunEvent } from '../run/run-schema';
import { isDecision } from './is-decision';

/**
 * Real milliseconds that the decisions of the contact at hand took, as the log has them: what a telephone's own display
 * would count. A redial and a new scene begin at zero.
 */
export function contactRanMs(turns: readonly Turn[], events: readonly RunEvent[]): number {
  const decisions = events.filter(isDecision);
  let ran = 0;
  for (const turn of turns) {
    const event = decisions[turn.index];
    if (turn.transition !== null || turn.before.scene !== turn.after.scene) ran = 0;
    else if (event !== undefined && 'elapsedMs' in event) ran += event.elapsedMs;
  }
  return ran;
}
