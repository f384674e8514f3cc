import { prepareScript } from '../dialogue/prepare-script';
import { playWalkthrough } from '../run/play-walkthrough';
import type { Script } from '../script/script-schema';

/** Doctrine items that each expert walkthrough of a script shows, by its id; those that do not play are left out. */
export function shownByExperts(script: Script): ReadonlyMap<string, ReadonlySet<string>> {
  const prepared = prepareScript(script);
  return new Map(
    script.walkthroughs
      .filter(({ kind }) => kind === 'expert')
      .flatMap((walkthrough) => {
        const played = playWalkthrough(prepared, walkthrough);
        if (!played.ok) return [];
        return [[walkthrough.id, new Set(played.value.flatMap(({ outcome }) => outcome.shows ?? []))]];
      }),
  );
}
