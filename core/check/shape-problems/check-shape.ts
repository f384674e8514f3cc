import { nodeSchema, type Node } from '../../script/node-schema';
import { scriptSchema, type Script } from '../../script/script-schema';
import type { ScriptProblem } from '../script-problem';
import { problemOfIssue } from './problem-of-issue';

/**
 * What was found in a node, its path beginning at the node. Two states of a draft share every node that did not change, so at a
 * keystroke one node is read and not three thousand. Nodes are never changed in place.
 */
const known = new WeakMap<Node, readonly ScriptProblem[]>();

function ofNode(node: Node): readonly ScriptProblem[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const read = nodeSchema.safeParse(node);
  const found = read.success ? [] : read.error.issues.map((issue) => problemOfIssue(issue, node));
  known.set(node, found);
  return found;
}

/** A node with nothing wrong, in place of those that are read by themselves. */
const stub: Node = { id: 'node', title: '……', replies: [{ id: 'reply', line: '……' }], moves: [] };

/** Everything that the schema of a script finds in a draft, as {@link problemOfIssue} says it. */
export function checkShape(script: Script): readonly ScriptProblem[] {
  const frame: Script = {
    ...script,
    scenes: script.scenes.map((scene) => ({ ...scene, nodes: scene.nodes.length === 0 ? [] : [stub] })),
  };
  const read = scriptSchema.safeParse(frame);
  const ofFrame = read.success ? [] : read.error.issues.map((issue) => problemOfIssue(issue, script));
  const ofNodes = script.scenes.flatMap(({ nodes }, sceneAt) =>
    nodes.flatMap((node, nodeAt) =>
      ofNode(node).map((found) => ({
        ...found,
        at: { path: ['scenes', sceneAt, 'nodes', nodeAt, ...found.at.path] },
      })),
    ),
  );
  return [...ofFrame, ...ofNodes];
}
