import type { Scene } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';

/** Titles by scene, endings and transitions: documents share what did not change, so a keystroke makes one of them anew. */
const known = new WeakMap<object, ReadonlyMap<string, string>>();

function titlesOf<T>(owner: object, items: readonly T[], entry: (item: T) => readonly [string, string]) {
  const found = known.get(owner);
  if (found !== undefined) return found;
  const titles = new Map(items.map(entry));
  known.set(owner, titles);
  return titles;
}

function ofScene(scene: Scene): ReadonlyMap<string, string> {
  return titlesOf(scene, scene.nodes, ({ id, title }) => [id, title]);
}

/** Title of a node, ending or transition that something leads to: its id where it has none, null where there is no such thing. */
export function targetTitle({ endings, scenes, transitions }: Script, id: string): string | null {
  for (const scene of scenes) {
    const title = ofScene(scene).get(id);
    if (title !== undefined) return title === '' ? id : title;
  }
  const title =
    titlesOf(endings, endings, (ending) => [ending.id, ending.title]).get(id) ??
    titlesOf(transitions, transitions, (way) => [way.id, way.narration.slice(0, 16)]).get(id);
  return title === '' ? id : (title ?? null);
}
