import { readingSeconds } from '../run/reading-time';
import type { Move } from '../script/move-schema';
import type { Node } from '../script/node-schema';
import type { Script } from '../script/script-schema';
import { cyclesOf, edgesOf, linksOf, reachedFrom } from './script-graph';
import { placedNodes } from './script-parts';
import { problem, warning, type ScriptProblem } from './script-problem';

/** No more can stand on the screen and on the number keys. */
const mostOptions = 5;

/** A move that is offered in every state. */
export function isAlwaysOpen(move: Move): boolean {
  return (
    move.when === undefined && move.outcomes.some(({ when, retry }) => when === undefined && retry !== true)
  );
}

/** Texts that stand on the screen of a node at worst: its longest reply and the longest lines of five moves. */
function longestScreen(node: Node): readonly string[] {
  const byLength = (a: string, b: string): number => b.length - a.length;
  const reply =
    node.replies.map(({ line = '', tells = node.tells ?? '' }) => line + tells).sort(byLength)[0] ?? '';
  const lines = node.moves.map(({ lines }) => Object.values(lines).sort(byLength)[0] ?? '').sort(byLength);
  return [reply, ...lines.slice(0, mostOptions)];
}

function ofNode(node: Node, path: readonly (string | number)[]): ScriptProblem[] {
  const found: ScriptProblem[] = [];
  const { id } = node;
  if (node.moves.length === 0 && node.fallback === undefined)
    found.push(problem('graph/dead-end', path, { id }));
  if (node.moves.length > 0 && node.fallback === undefined && !node.moves.some(isAlwaysOpen)) {
    found.push(problem('graph/may-lock', path, { id }));
  }
  if (node.moves.length > 0 && node.moves.length < 3) {
    found.push(warning('graph/few-moves', path, { id, count: node.moves.length }));
  }
  const open = node.moves.filter(isAlwaysOpen).length;
  if (open > mostOptions) found.push(problem('graph/many-moves', path, { id, count: open }));
  if (!node.replies.some(({ when }) => when === undefined))
    found.push(problem('graph/no-reply', path, { id }));
  if (node.within) {
    const reading = readingSeconds(longestScreen(node));
    const { seconds } = node.within;
    if (seconds < reading)
      found.push(warning('graph/short-limit', [...path, 'within'], { id, seconds, reading }));
  }
  return found;
}

/** Check 2: nothing unreachable, no dead ends, an ending from everywhere, no cycles but budgeted retries, no soft-locks. */
export function checkGraph(script: Script): readonly ScriptProblem[] {
  const nodes = placedNodes(script);
  const edges = edgesOf(script);
  const found = nodes.flatMap(({ node, path }) => ofNode(node, path));

  const transitions = new Map(script.transitions.map(({ id, to }) => [id, to]));
  const interruptTargets = script.always.map(({ to }) => transitions.get(to) ?? to);
  const first = nodes[0]?.node.id;
  if (first === undefined) return found;

  const reached = reachedFrom([first, ...interruptTargets], linksOf(edges));
  const passed = new Set([
    ...edges.filter(({ from }) => reached.has(from)).flatMap(({ through }) => through ?? []),
    ...script.always.map(({ to }) => to),
  ]);
  for (const { node, path } of nodes) {
    if (!reached.has(node.id)) found.push(problem('graph/unreachable', path, { id: node.id }));
  }
  script.endings.forEach(({ id }, at) => {
    if (!reached.has(id)) found.push(problem('graph/unreachable', ['endings', at], { id }));
  });
  script.transitions.forEach(({ id }, at) => {
    if (!passed.has(id)) found.push(problem('graph/unreachable', ['transitions', at], { id }));
  });

  const forward = edges.filter(({ retry }) => !retry);
  const endsFrom = reachedFrom(
    script.endings.map(({ id }) => id),
    linksOf(forward, true),
  );
  for (const { node, path } of nodes) {
    if (!endsFrom.has(node.id)) found.push(problem('graph/no-way-to-an-ending', path, { id: node.id }));
  }

  const ids = nodes.map(({ node }) => node.id);
  for (const cycle of cyclesOf(ids, linksOf(forward))) {
    const at = nodes.find(({ node }) => node.id === cycle[0]);
    found.push(problem('graph/cycle', at?.path ?? ['scenes'], { ids: cycle.join(' → ') }));
  }

  const back = edges.filter(({ retry }) => retry);
  if (back.length > 0 && script.retries === 0) found.push(problem('graph/retry-without-budget', ['retries']));
  const forwardLinks = linksOf(forward);
  for (const { from, to, placed } of back) {
    if (!reachedFrom([to], forwardLinks).has(from)) {
      found.push(problem('shape/retry-not-back', [...placed.path, 'retry'], { id: to }));
    }
  }
  return found;
}
