import type { Node } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';
import type { ChangePath } from '../change';
import type { Difference, DifferenceGroup } from './difference';
import { describeNode, type BothWords } from './describe-node';
import {
  describeAbout,
  describeAlert,
  describeDeclared,
  describeDispositions,
  describeEndings,
  describeInterrupts,
  describeMoney,
  describePersona,
  describeScenes,
  describeTransitions,
  describeWalkthroughs,
} from './describe-pages';
import { asWritten, difference, filled, groupAt, type Scope } from './describe-parts';
import { differenceWords as words } from './difference-words';
import { matchItems, movedPlaces } from './match-items';
import { renameBefore, type Rename } from './rename-before';
import { sameValue } from './same-value';
import { titled, valueWords } from './value-words';

type StandingNode = {
  readonly node: Node;
  readonly scene: string;
  readonly nodeAt: number;
  readonly path: ChangePath;
};

function nodesOf(script: Script): readonly StandingNode[] {
  return script.scenes.flatMap(({ id, nodes }, sceneAt) =>
    nodes.map((node, nodeAt) => ({ node, scene: id, nodeAt, path: ['scenes', sceneAt, 'nodes', nodeAt] })),
  );
}

function groupOf({ node: { id, title }, path }: StandingNode): DifferenceGroup {
  return groupAt(`node/${id}`, filled(words.node, { title: titled(title, id) }), path);
}

/** Nodes that stand elsewhere among those that stayed in their scene. */
function movedInScenes(
  pairs: readonly (readonly [before: number, after: number])[],
  old: readonly StandingNode[],
  young: readonly StandingNode[],
): ReadonlySet<number> {
  const byScene = new Map<string, number[]>();
  for (const [was, is] of pairs) {
    const scene = old[was]?.scene ?? '';
    if (scene !== young[is]?.scene) continue;
    const places = byScene.get(scene) ?? [];
    places.push(was);
    byScene.set(scene, places);
  }
  return new Set([...byScene.values()].flatMap((places) => [...movedPlaces(places)]));
}

/** Nodes are compared across scenes: one that was carried into another is one node that moved. */
function describeNodes(before: Script, after: Script, said: BothWords): readonly Difference[] {
  const [old, young] = [nodesOf(before), nodesOf(after)];
  const { added, pairs, removed } = matchItems(old, young, ({ node }) => node.id);
  const describe = describeNode(said);
  const moved = movedInScenes(pairs, old, young);
  const shown: { readonly at: number; readonly found: readonly Difference[] }[] = [];
  for (const at of removed) {
    const standing = old[at] as StandingNode;
    const scope: Scope = { group: groupOf(standing), subject: [] };
    shown.push({
      at: at - 0.5,
      found: [difference('removed', scope, { parts: describe(standing.node, undefined, scope) })],
    });
  }
  for (const at of added) {
    const standing = young[at] as StandingNode;
    const scope: Scope = { group: groupOf(standing), subject: [] };
    shown.push({
      at,
      found: [difference('added', scope, { parts: describe(undefined, standing.node, scope) })],
    });
  }
  for (const [was, at] of pairs) {
    const [from, to] = [old[was] as StandingNode, young[at] as StandingNode];
    const changesScene = from.scene !== to.scene;
    if (!changesScene && !moved.has(was) && sameValue(from.node, to.node)) continue;
    const scope: Scope = { group: groupOf(to), subject: [] };
    const place = (n: number) => filled(words.place, { n: n + 1 });
    const found = [...describe(from.node, to.node, scope)];
    if (changesScene) {
      found.unshift(
        difference('moved', scope, {
          before: said.before.scene(from.scene),
          after: said.after.scene(to.scene),
        }),
      );
    } else if (moved.has(was)) {
      found.unshift(difference('moved', scope, { before: place(from.nodeAt), after: place(to.nodeAt) }));
    }
    shown.push({ at, found });
  }
  return shown.sort((a, b) => a.at - b.at).flatMap(({ found }) => found);
}

/** The group that a renamed thing belongs to in the later script. */
function describeRename({ from, kind, path, to }: Rename, script: Script): Difference {
  const lists: Readonly<Record<Rename['kind'], readonly { readonly id: string }[]>> = {
    scene: script.scenes,
    node: script.scenes.flatMap(({ nodes }) => nodes),
    ending: script.endings,
    transition: script.transitions,
    fact: script.facts,
    flag: script.flags,
    disposition: script.dispositions,
    interrupt: script.always,
  };
  const item = lists[kind].find(({ id }) => id === to) as
    Readonly<Record<string, string | undefined>> | undefined;
  const name = item?.['title'] ?? item?.['name'] ?? item?.['text'] ?? '';
  const isDeclared = kind === 'fact' || kind === 'flag';
  const title = filled(words[kind], { title: titled(name, to), text: titled(name, to) });
  const id = isDeclared ? `${kind}s` : `${kind}/${to}`;
  const group = groupAt(id, isDeclared ? words[`${kind}s`] : title, path);
  const scope: Scope = { group, subject: isDeclared ? [title] : [] };
  return difference('renamed', scope, { before: asWritten(from), after: asWritten(to) });
}

/**
 * How two scripts differ, in words: what was added, removed, renamed, moved and changed, in the order of the document. Nothing
 * for scripts that mean the same; at least one difference for any two that do not.
 */
export function describeDifferences(earlier: Script, after: Script): readonly Difference[] {
  if (earlier === after) return [];
  const { renames, script: before } = renameBefore(earlier, after);
  const said: BothWords = { before: valueWords(before), after: valueWords(after) };
  const page = (id: 'about' | 'alert' | 'persona' | 'facts' | 'flags', path: ChangePath): Scope => ({
    group: groupAt(id, words[id], path),
    subject: [],
  });
  const inList: Scope = page('about', []);
  return [
    ...renames.map((rename) => describeRename(rename, after)),
    ...describeAbout(before, after, page('about', ['title'])),
    ...describeAlert(before.alert, after.alert, page('alert', ['alert'])),
    ...describeMoney(before.money, after.money, page('alert', ['alert'])),
    ...describePersona(before.persona, after.persona, page('persona', ['persona'])),
    ...describeDeclared(words.fact)(before.facts, after.facts, page('facts', ['facts'])),
    ...describeDeclared(words.flag)(before.flags, after.flags, page('flags', ['flags'])),
    ...describeDispositions(before.dispositions, after.dispositions, inList),
    ...describeScenes(before.scenes, after.scenes, inList),
    ...describeNodes(before, after, said),
    ...describeTransitions(said)(before.transitions, after.transitions, inList),
    ...describeInterrupts(said)(before.always, after.always, inList),
    ...describeEndings(said)(before.endings, after.endings, inList),
    ...describeWalkthroughs(said)(before.walkthroughs, after.walkthroughs, inList),
  ];
}
