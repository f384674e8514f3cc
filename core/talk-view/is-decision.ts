import type { RunEvent } from '../run/run-schema';

/** An event that took a decision; the i-th of a log is the one of turn i. */
export type DecisionEvent = Extract<RunEvent, { type: 'chose' | 'timed-out' | 'continued' }>;

/** Whether an event took a decision; hints, pauses and giving up did not. */
export function isDecision(event: RunEvent): event is DecisionEvent {
  return event.type === 'chose' || event.type === 'timed-out' || event.type === 'continued';
}
