import type { RunEvent } from './run-schema';

const decisions: readonly RunEvent['type'][] = ['chose', 'timed-out', 'continued'];

/**
 * The events that a branch takes over: everything that leads to the first `turns` decisions, without hints, pauses and
 * giving up, which belong to the first run. Played again they give the very state of that turn.
 */
export function branchEvents(events: readonly RunEvent[], turns: number): readonly RunEvent[] {
  return events.filter((event) => decisions.includes(event.type)).slice(0, turns);
}
