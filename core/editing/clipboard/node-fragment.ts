import { placedConditions, placedEffects, withNested } from '../../check/script-parts';
import type { Node, Scene } from '../../script/node-schema';
import type { Disposition, Ending, Script } from '../../script/script-schema';
import type { NodePlace, ScriptDraft } from '../draft-document';

/** A fact or flag with what it means. */
export type Declared = { readonly id: string; readonly text: string };

/**
 * Copied nodes and endings with what they name, so that they mean the same in another script. Places are relative to the
 * upper left one. Plain JSON.
 */
export type NodeFragment = {
  /** Id of the script they come from: there, an id is enough to know a fact again. */
  readonly from: string;
  readonly nodes: readonly Node[];
  readonly endings: readonly Ending[];
  readonly facts: readonly Declared[];
  readonly flags: readonly Declared[];
  readonly dispositions: readonly Disposition[];
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

/** A script of nothing but some nodes and endings: what walks over scripts can walk over these. */
export function scriptOf(script: Script, nodes: readonly Node[], endings: readonly Ending[]): Script {
  const scene: Scene = { id: '', kind: 'phone', title: '', setting: '', nodes: [...nodes] };
  return { ...script, scenes: [scene], endings: [...endings], transitions: [], always: [], walkthroughs: [] };
}

/** Ids of the facts, flags and dispositions that a script names. Facts and flags share one name space. */
function namesIn(script: Script): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (...lists: readonly (readonly string[] | undefined)[]): void => {
    for (const list of lists) for (const id of list ?? []) names.add(id);
  };
  for (const { condition } of placedConditions(script))
    for (const part of withNested(condition))
      add(part.knows, part.knowsNot, part.flags, part.noFlags, part.disposition);
  for (const { effects } of placedEffects(script)) add(effects.discloses, effects.sets, effects.clears);
  return names;
}

/**
 * Copies nodes and endings by id; null where none of the ids is there. `outside` says what becomes of a target that was not
 * copied: by default it is left empty, since another script has nothing of that name.
 */
export function copyNodes(
  { script, layout }: ScriptDraft,
  ids: readonly string[],
  outside: (to: string) => string = () => '',
): NodeFragment | null {
  const wanted = new Set(ids);
  const nodes = script.scenes.flatMap((scene) => scene.nodes.filter(({ id }) => wanted.has(id)));
  const endings = script.endings.filter(({ id }) => wanted.has(id));
  if (nodes.length + endings.length === 0) return null;
  const inside = new Set([...nodes, ...endings].map(({ id }) => id));
  const names = namesIn(scriptOf(script, nodes, endings));
  const isNamed = ({ id }: { readonly id: string }): boolean => names.has(id);
  const placed = [...inside].flatMap((id) => {
    const place = Object.hasOwn(layout, id) ? layout[id] : undefined;
    return place === undefined ? [] : [[id, place] as const];
  });
  const left = Math.min(...placed.map(([, { x }]) => x));
  const top = Math.min(...placed.map(([, { y }]) => y));
  return {
    from: script.id,
    nodes: nodes.map((node) => withTargets(node, (to) => (inside.has(to) ? to : outside(to)))),
    endings,
    facts: script.facts.filter(isNamed),
    flags: script.flags.filter(isNamed),
    dispositions: script.dispositions.filter(isNamed),
    places: Object.fromEntries(placed.map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
  };
}
