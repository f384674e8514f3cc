import { swing } from './state-change';
import type { DecisiveMark, TurnEntry } from './turn-entry';

/** Turns whose swing is smaller than this never count as turning points: one step of three variables, or three of one. */
const smallestSwing = 15;

/** How many of the largest swings each way are turning points. */
const swingsEachWay = 2;

function largest(entries: readonly TurnEntry[], sign: 1 | -1): ReadonlySet<number> {
  const ranked = entries
    .map((entry) => ({ index: entry.index, size: swing(entry.effect) * sign }))
    .filter(({ size }) => size >= smallestSwing)
    .sort((one, other) => other.size - one.size || one.index - other.index);
  return new Set(ranked.slice(0, swingsEachWay).map(({ index }) => index));
}

function marksOf(entry: TurnEntry, isLast: boolean): DecisiveMark[] {
  const marks: DecisiveMark[] = [];
  if (entry.forbidden.some(({ effect }) => effect === 'veto')) marks.push('veto');
  if (entry.forbidden.some(({ effect }) => effect === 'cap60')) marks.push('cap');
  if (entry.isOverreach) marks.push('overreach');
  if (entry.effect.money.lost + entry.aftermath.money.lost > 0) marks.push('money-lost');
  if (entry.effect.money.secured + entry.aftermath.money.secured > 0) marks.push('money-kept');
  if (entry.decision === 'timed-out') marks.push('timed-out');
  else if (entry.decision === 'move' && entry.quality === 'harmful') marks.push('harmful');
  if (entry.interrupt !== null) marks.push('interrupt');
  if (isLast) marks.push('ending');
  return marks;
}

/**
 * Marks the turns that decided the run: vetoes, caps, overreach, money gone or kept, harmful moves, time-outs, interrupts,
 * the largest swings each way, and the one that reached the ending.
 */
export function markDecisive(entries: readonly TurnEntry[], hasEnded: boolean): readonly TurnEntry[] {
  const best = largest(entries, 1);
  const worst = largest(entries, -1);
  return entries.map((entry, at) => {
    const decisive = marksOf(entry, hasEnded && at === entries.length - 1);
    if (best.has(entry.index)) decisive.push('best-swing');
    if (worst.has(entry.index)) decisive.push('worst-swing');
    return { ...entry, decisive };
  });
}
