import type { Script } from '../../script/script-schema';
import { textsOfScript } from '../../check/personal-data/texts-of-script';
import { applyChanges, type Change, type ChangePath } from '../change';
import { rewriteNames, rewriteTargets } from '../operations/references';
import { matchItems } from './match-items';

/** A thing that bears another id and is otherwise the one it was, so far as its words tell. */
export type Rename = {
  readonly kind: 'scene' | 'node' | 'ending' | 'transition' | 'fact' | 'flag' | 'disposition' | 'interrupt';
  readonly from: string;
  readonly to: string;
  /** Where it stands in the earlier script. */
  readonly path: ChangePath;
};

type Named = { readonly item: { readonly id: string }; readonly path: ChangePath };

function listsOf(script: Script): Readonly<Record<Rename['kind'], readonly Named[]>> {
  const listed = (list: readonly { readonly id: string }[], ...path: ChangePath): readonly Named[] =>
    list.map((item, at) => ({ item, path: [...path, at] }));
  return {
    scene: listed(script.scenes, 'scenes'),
    node: script.scenes.flatMap(({ nodes }, at) => listed(nodes, 'scenes', at, 'nodes')),
    ending: listed(script.endings, 'endings'),
    transition: listed(script.transitions, 'transitions'),
    fact: listed(script.facts, 'facts'),
    flag: listed(script.flags, 'flags'),
    disposition: listed(script.dispositions, 'dispositions'),
    interrupt: listed(script.always, 'always'),
  };
}

/** The words of a thing. A scene is known by its title and place, not by its nodes. */
function wordsOf(kind: Rename['kind'], item: Named['item']): string {
  const { nodes: _nodes, ...own } = item as { readonly id: string; readonly nodes?: unknown };
  const words = textsOfScript((kind === 'scene' ? own : item) as unknown as Script).map(({ text }) => text);
  return words.join('\n').trim();
}

function renamesOf(
  kind: Rename['kind'],
  before: readonly Named[],
  after: readonly Named[],
): readonly Rename[] {
  const { added, removed } = matchItems(before, after, ({ item }) => item.id);
  if (added.length === 0 || removed.length === 0) return [];
  const free = new Map<string, string[]>();
  for (const at of added) {
    const { item } = after[at] as Named;
    const words = wordsOf(kind, item);
    if (words !== '' && item.id !== '') free.set(words, [...(free.get(words) ?? []), item.id]);
  }
  return removed.flatMap((at): readonly Rename[] => {
    const { item, path } = before[at] as Named;
    const to = free.get(wordsOf(kind, item))?.shift();
    return to === undefined || item.id === '' ? [] : [{ kind, from: item.id, to, path }];
  });
}

/** What was renamed between two scripts, and the earlier one with the later ids, so that only true differences are left. */
export function renameBefore(
  before: Script,
  after: Script,
): { readonly renames: readonly Rename[]; readonly script: Script } {
  const [was, is] = [listsOf(before), listsOf(after)];
  const kinds = Object.keys(was) as Rename['kind'][];
  const renames = kinds.flatMap((kind) => renamesOf(kind, was[kind], is[kind]));
  if (renames.length === 0) return { renames, script: before };
  const ids = (...of: readonly Rename['kind'][]) => {
    const map = new Map(renames.filter(({ kind }) => of.includes(kind)).map(({ from, to }) => [from, to]));
    return (id: string): string => map.get(id) ?? id;
  };
  // One kind after the other: two may have to rewrite the same condition.
  const steps: readonly ((script: Script) => readonly Change[])[] = [
    (script) => rewriteTargets(script, ids('node', 'ending', 'transition')),
    ...(['fact', 'flag', 'disposition', 'scene'] as const).map(
      (kind) => (script: Script) => rewriteNames(script, kind, ids(kind)),
    ),
    () => renames.map(({ path, to }) => ({ do: 'set', path: ['script', ...path, 'id'], value: to })),
  ];
  const script = steps.reduce((current, step) => {
    const changed = applyChanges({ script: current }, step(current));
    return changed.ok ? changed.value.document.script : current;
  }, before);
  return { renames, script };
}
