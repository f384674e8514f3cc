import { placedConditions, placedEffects, withNested } from '../../check/script-parts';
import type { Node } from '../../script/node-schema';
import type { Ending, Script } from '../../script/script-schema';
import type { NodePlace, ScriptDraft } from '../draft-document';

type Declared = { readonly id: string; readonly text: string };

/**
 * Copied nodes and endings with what they name, so that they mean the same in another script. Places are relative to the
 * upper left one. Targets that were not copied are left empty.
 */
export type NodeFragment = {
  readonly nodes: readonly Node[];
  readonly endings: readonly Ending[];
  readonly facts: readonly Declared[];
  readonly flags: readonly Declared[];
  readonly places: Readonly<Record<string, NodePlace>>;
};

/** Rewrites where the outcomes of a node lead. */
export function withTargets(node: Node, target: (to: string) => string): Node {
  const lead = <O extends { readonly to: string }>(outcome: O): O => ({ ...outcome, to: target(outcome.to) });
  return {
    ...node,
    moves: node.moves.map((move) => ({ ...move, outcomes: move.outcomes.map(lead) })),
    ...(node.within === undefined ? {} : { within: { ...node.within, else: lead(node.within.else) } }),
    ...(node.fallback === undefined ? {} : { fallback: lead(node.fallback) }),
  };
}

/** The facts and flags that some nodes and endings name. */
function namesIn(script: Script): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (...lists: readonly (readonly string[] | undefined)[]): void => {
    for (const list of lists) for (const id of list ?? []) names.add(id);
  };
  for (const { condition } of placedConditions(script))
    for (const part of withNested(condition)) add(part.knows, part.knowsNot, part.flags, part.noFlags);
  for (const { effects } of placedEffects(script)) add(effects.discloses, effects.sets, effects.clears);
  return names;
}

/** Copies nodes and endings by id; null where none of the ids is there. */
export function copyNodes({ script, layout }: ScriptDraft, ids: readonly string[]): NodeFragment | null {
  const wanted = new Set(ids);
  const scenes = script.scenes.map((scene) => ({
    ...scene,
    nodes: scene.nodes.filter(({ id }) => wanted.has(id)),
  }));
  const endings = script.endings.filter(({ id }) => wanted.has(id));
  const copied = scenes.flatMap(({ nodes }) => nodes);
  if (copied.length + endings.length === 0) return null;
  const inside = new Set([...copied, ...endings].map(({ id }) => id));
  const names = namesIn({ ...script, scenes, endings, transitions: [], always: [] });
  const placed = [...inside].flatMap((id) => {
    const place = layout[id];
    return place === undefined ? [] : [[id, place] as const];
  });
  const left = Math.min(...placed.map(([, { x }]) => x));
  const top = Math.min(...placed.map(([, { y }]) => y));
  return {
    nodes: copied.map((node) => withTargets(node, (to) => (inside.has(to) ? to : ''))),
    endings,
    facts: script.facts.filter(({ id }) => names.has(id)),
    flags: script.flags.filter(({ id }) => names.has(id)),
    places: Object.fromEntries(placed.map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
  };
}
