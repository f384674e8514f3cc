import type { Script } from '../../script/script-schema';
import type { Quality } from '../../script/vocabulary';
import type { GraphLink } from './graph';
import { contentOfNode } from './node-content';

const qualityRank: Readonly<Record<Quality, number>> = { best: 3, ok: 2, useless: 1, harmful: 0 };

type OpenLink = { -readonly [Key in keyof GraphLink]: GraphLink[Key] };

/**
 * The lines between cards. What leads from one card to the same other is one line, told by the best of its outcomes; ways inside a
 * collapsed scene are not seen. `shownAs` says by node or ending which card stands for it.
 */
export function linksBetween(script: Script, shownAs: ReadonlyMap<string, string>): readonly GraphLink[] {
  const later = new Map(script.transitions.map(({ id, to }) => [id, to]));
  const all: GraphLink[] = [];
  const bySource = new Map<string, Map<string, OpenLink>>();
  for (const { nodes } of script.scenes) {
    for (const node of nodes) {
      const from = shownAs.get(node.id);
      if (from === undefined) continue;
      let known = bySource.get(from);
      if (known === undefined) bySource.set(from, (known = new Map<string, OpenLink>()));
      for (const { to: target, quality, isRetry } of contentOfNode(node).leads) {
        const through = later.get(target);
        const to = shownAs.get(through ?? target);
        if (to === undefined || (to === from && from !== node.id)) continue;
        const present = known.get(to);
        if (present === undefined) {
          const link = { from, to, quality, isRetry, isLater: through !== undefined, count: 1 };
          known.set(to, link);
          all.push(link);
          continue;
        }
        present.count += 1;
        if (qualityRank[quality] <= qualityRank[present.quality]) continue;
        Object.assign(present, { quality, isRetry, isLater: through !== undefined });
      }
    }
  }
  return all;
}
