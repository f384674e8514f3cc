import { placedConditions, placedEffects, withNested } from '#core/check/script-parts';
import type { ChangePath } from '#core/editing/change';
import type { Script } from '#core/script/script-schema';

/** Where each fact and flag is asked about or changed: paths of the conditions and effects that name it. */
export type Uses = ReadonlyMap<string, readonly ChangePath[]>;

/** Looks through the whole script once. */
export function usesOf(script: Script): Uses {
  const uses = new Map<string, ChangePath[]>();
  const add = (ids: readonly string[] | undefined, path: ChangePath) => {
    for (const id of ids ?? []) {
      const present = uses.get(id);
      if (present === undefined) uses.set(id, [path]);
      else if (present.at(-1) !== path) present.push(path);
    }
  };
  for (const { condition, path } of placedConditions(script))
    for (const { knows, knowsNot, flags, noFlags } of withNested(condition))
      for (const ids of [knows, knowsNot, flags, noFlags]) add(ids, path);
  for (const { effects, path } of placedEffects(script))
    for (const ids of [effects.discloses, effects.sets, effects.clears]) add(ids, path);
  return uses;
}
