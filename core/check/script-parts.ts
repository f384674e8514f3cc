import type { Condition } from '../script/condition-schema';
import type { Effects } from '../script/effects-schema';
import type { Move, Outcome } from '../script/move-schema';
import type { Node, Scene } from '../script/node-schema';
import type { Script } from '../script/script-schema';
import type { ProblemPlace } from './script-problem';

type Path = ProblemPlace['path'];

/** An outcome with where it stands: of a move, of a time limit or of a fallback. */
export type PlacedOutcome = {
  readonly path: Path;
  readonly node: Node;
  readonly scene: Scene;
  readonly move: Move | null;
  readonly source: 'move' | 'limit' | 'fallback';
  readonly outcome: Omit<Outcome, 'when'>;
};

/** All nodes in file order, with their scene and path. */
export function placedNodes(
  script: Script,
): readonly { readonly node: Node; readonly scene: Scene; readonly path: Path }[] {
  return script.scenes.flatMap((scene, sceneAt) =>
    scene.nodes.map((node, nodeAt) => ({ node, scene, path: ['scenes', sceneAt, 'nodes', nodeAt] })),
  );
}

/** All outcomes of a node: of its moves, its time limit and its fallback. */
export function outcomesOfNode(node: Node, scene: Scene, path: Path): readonly PlacedOutcome[] {
  const ofMoves = node.moves.flatMap((move, moveAt) =>
    move.outcomes.map((outcome, outcomeAt): PlacedOutcome => ({
      path: [...path, 'moves', moveAt, 'outcomes', outcomeAt],
      node,
      scene,
      move,
      source: 'move',
      outcome,
    })),
  );
  const rest: PlacedOutcome[] = [];
  if (node.within) {
    rest.push({
      path: [...path, 'within', 'else'],
      node,
      scene,
      move: null,
      source: 'limit',
      outcome: node.within.else,
    });
  }
  if (node.fallback) {
    rest.push({
      path: [...path, 'fallback'],
      node,
      scene,
      move: null,
      source: 'fallback',
      outcome: node.fallback,
    });
  }
  return [...ofMoves, ...rest];
}

/** All outcomes of a script. */
export function placedOutcomes(script: Script): readonly PlacedOutcome[] {
  return placedNodes(script).flatMap(({ node, scene, path }) => outcomesOfNode(node, scene, path));
}

/** All conditions of a script, outermost only, with their paths. */
export function placedConditions(
  script: Script,
): readonly { readonly path: Path; readonly condition: Condition }[] {
  const found: { path: Path; condition: Condition }[] = [];
  const add = (path: Path, condition: Condition | undefined): void => {
    if (condition !== undefined) found.push({ path, condition });
  };
  for (const { node, path } of placedNodes(script)) {
    node.replies.forEach((reply, at) => add([...path, 'replies', at, 'when'], reply.when));
    node.enter?.forEach((part, at) => add([...path, 'enter', at, 'when'], part.when));
    node.moves.forEach((move, at) => {
      add([...path, 'moves', at, 'when'], move.when);
      move.outcomes.forEach((outcome, outcomeAt) =>
        add([...path, 'moves', at, 'outcomes', outcomeAt, 'when'], outcome.when),
      );
    });
  }
  for (const { path, outcome } of placedOutcomes(script)) {
    outcome.also?.forEach((part, at) => add([...path, 'also', at, 'when'], part.when));
  }
  script.transitions.forEach((transition, at) =>
    transition.drift?.forEach((part, partAt) => add(['transitions', at, 'drift', partAt, 'when'], part.when)),
  );
  script.always.forEach((interrupt, at) => add(['always', at, 'when'], interrupt.when));
  script.endings.forEach((ending, at) =>
    ending.texts.forEach((text, textAt) => add(['endings', at, 'texts', textAt, 'when'], text.when)),
  );
  return found;
}

/** A condition with everything nested in it under `any` and `not`. */
export function withNested(condition: Condition): readonly Condition[] {
  return [
    condition,
    ...(condition.any ?? []).flatMap(withNested),
    ...(condition.not === undefined ? [] : withNested(condition.not)),
  ];
}

/** All effects of a script with their paths. */
export function placedEffects(script: Script): readonly { readonly path: Path; readonly effects: Effects }[] {
  const found: { path: Path; effects: Effects }[] = [];
  for (const { node, path } of placedNodes(script)) {
    node.enter?.forEach(({ effects }, at) =>
      found.push({ path: [...path, 'enter', at, 'effects'], effects }),
    );
  }
  for (const { path, outcome } of placedOutcomes(script)) {
    if (outcome.effects) found.push({ path: [...path, 'effects'], effects: outcome.effects });
    outcome.also?.forEach(({ effects }, at) =>
      found.push({ path: [...path, 'also', at, 'effects'], effects }),
    );
  }
  script.transitions.forEach((transition, at) =>
    transition.drift?.forEach(({ effects }, partAt) =>
      found.push({ path: ['transitions', at, 'drift', partAt, 'effects'], effects }),
    ),
  );
  return found;
}
