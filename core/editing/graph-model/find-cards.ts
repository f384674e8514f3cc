import type { Node } from '../../script/node-schema';
import type { Ending, Script } from '../../script/script-schema';

const known = new WeakMap<Node | Ending, string>();

/** Everything in a node or an ending that one may remember it by, in small letters; put together once for each value. */
function wordsOf(item: Node | Ending): string {
  const present = known.get(item);
  if (present !== undefined) return present;
  const texts =
    'replies' in item
      ? [
          item.tells,
          ...item.replies.flatMap(({ line, tells }) => [line, tells]),
          ...item.moves.flatMap(({ id, lines }) => [id, ...Object.values(lines)]),
        ]
      : item.texts.map(({ text }) => text);
  const words = [item.id, item.title, ...texts].join('\n').toLowerCase();
  known.set(item, words);
  return words;
}

/** Ids of the nodes and endings in which a text occurs (title, id, what is said or told), in the order of the script. */
export function findCards({ endings, scenes }: Script, text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const items: readonly (Node | Ending)[] = [...scenes.flatMap(({ nodes }) => nodes), ...endings];
  return items.filter((item) => wordsOf(item).includes(wanted)).map(({ id }) => id);
}
