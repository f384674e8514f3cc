import { victimVariables } from '../script/vocabulary';
import { isVariable } from './packed-layout';
import { levels } from './possible-values';
import type { StateSpace } from './explore-states';

/** True where no possible level lets the whole change take place. */
function isHeldBack(values: number, change: number): boolean {
  return levels.every((level, at) => {
    if ((values & (1 << at)) === 0) return true;
    return level + change < 0 || level + change > 100;
  });
}

/**
 * The effects of outcomes on the six variables (`outcome path/variable`), each with whether 0 or 100 holds it back in every
 * state that may take it. The possible levels are too many rather than too few, so that what is called held back truly is.
 */
export function saturatedEffects({ packed, sites }: StateSpace): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { ways } of sites.list) {
    for (const { outcome, before } of ways) {
      for (const [slot, change] of outcome.effects.adds) {
        if (!isVariable(slot, packed.layout)) continue;
        const variable = victimVariables[slot - packed.layout.variables] ?? '';
        const key = `${outcome.path.join('.')}/${variable}`;
        found.set(key, (found.get(key) ?? true) && isHeldBack(before[slot] as number, change));
      }
    }
  }
  return found;
}
