import type { Node, Scene } from '../script/node-schema';
import type { Ending, Interrupt, Script, Transition } from '../script/script-schema';

/** Where an edge leads: ids of nodes, transitions and endings share one name space. */
export type Target =
  | { readonly kind: 'node'; readonly node: Node; readonly scene: Scene }
  | { readonly kind: 'transition'; readonly transition: Transition }
  | { readonly kind: 'ending'; readonly ending: Ending };

/** A script with its look-ups made once, so that a step costs no search. */
export type PreparedScript = {
  readonly script: Script;
  readonly targets: ReadonlyMap<string, Target>;
  readonly interrupts: readonly Interrupt[];
};

/** Indexes a script. The script must have passed the checks of shape and references. */
export function prepareScript(script: Script): PreparedScript {
  const targets = new Map<string, Target>();
  for (const scene of script.scenes) {
    for (const node of scene.nodes) targets.set(node.id, { kind: 'node', node, scene });
  }
  for (const transition of script.transitions) targets.set(transition.id, { kind: 'transition', transition });
  for (const ending of script.endings) targets.set(ending.id, { kind: 'ending', ending });
  return { script, targets, interrupts: script.always };
}

/** The node with this id. Throws when there is none: the script was not checked (a bug). */
export function nodeOf(prepared: PreparedScript, id: string): { readonly node: Node; readonly scene: Scene } {
  const target = prepared.targets.get(id);
  if (target?.kind !== 'node') throw new Error(`Script ${prepared.script.id} has no node ${id}`);
  return target;
}
