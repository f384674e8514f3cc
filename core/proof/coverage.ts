import { placedNodes } from '../check/script-parts';
import { problem, warning, type ScriptProblem } from '../check/script-problem';
import type { Script } from '../script/script-schema';
import type { PackedCondition } from './packed-condition';
import type { PackedNode, PackedScript } from './packed-script';
import { pathTo, type StateSpace } from './explore-states';

/** What some explored state has shown, over all dispositions and duties of a script. */
export type Coverage = {
  readonly nodes: Set<string>;
  /** `node/move/outcome index` */
  readonly outcomes: Set<string>;
  /** `node/reply index` */
  readonly replies: Set<string>;
  readonly endings: Set<number>;
  readonly interrupts: Set<number>;
  readonly timeouts: Set<string>;
  readonly fallbacks: Set<string>;
  /** Condition sites seen to hold and seen to fail, as `node/move` or `node/reply`. */
  readonly held: Set<string>;
  readonly failed: Set<string>;
  readonly problems: ScriptProblem[];
};

/** An empty coverage. */
export function noCoverage(): Coverage {
  return {
    nodes: new Set(),
    outcomes: new Set(),
    replies: new Set(),
    endings: new Set(),
    interrupts: new Set(),
    timeouts: new Set(),
    fallbacks: new Set(),
    held: new Set(),
    failed: new Set(),
    problems: [],
  };
}

/** Fewer options than this at a decision are a guess, more do not fit the number keys. */
const fewestOpen = 3;
const mostOpen = 5;

function noteCondition(
  coverage: Coverage,
  site: string,
  condition: PackedCondition,
  state: Int32Array,
): boolean {
  if (condition.test === null) return true;
  const result = condition.test(state);
  (result ? coverage.held : coverage.failed).add(site);
  return result;
}

function decisionProblems(
  space: StateSpace,
  at: number,
  node: PackedNode,
  nodePath: readonly (string | number)[],
  where: string,
): ScriptProblem[] {
  if (space.cut.has(at)) return [];
  const chosen = (space.edges[at] ?? []).filter(({ move }) => move >= 0);
  const way = (): string => pathTo(space, at).join(' ');
  const facts = { id: node.id, count: chosen.length, where };
  if ((space.edges[at] ?? []).every(({ move }) => move === -1)) {
    return [problem('proof/soft-lock', nodePath, { ...facts, way: way() })];
  }
  if (chosen.length === 0) return [];
  if (!chosen.some(({ outcome }) => outcome.quality === 'best')) {
    return [problem('proof/no-best-open', nodePath, { ...facts, way: way() })];
  }
  if (chosen.length > mostOpen) return [problem('proof/too-many-open', nodePath, { ...facts, way: way() })];
  if (chosen.length < fewestOpen) return [warning('proof/too-few-open', nodePath, { ...facts, way: way() })];
  return [];
}

/** Adds what one exploration shows. Each kind of trouble at a node is reported once, with the shortest way to it. */
export function coverSpace(coverage: Coverage, space: StateSpace, where: string): void {
  const { packed } = space;
  const nodes = placedNodes(packed.script);
  const told = new Set(coverage.problems.map(({ code, facts }) => `${code}/${String(facts['id'])}`));
  space.states.forEach((state, at) => {
    const index = state[packed.layout.node] as number;
    const node = packed.nodes[index] as PackedNode;
    coverage.nodes.add(node.id);
    const reply = node.replies.findIndex((condition, replyAt) =>
      noteCondition(coverage, `${node.id}/reply/${replyAt}`, condition, state),
    );
    coverage.replies.add(`${node.id}/${reply}`);
    node.moves.forEach((move, moveAt) =>
      noteCondition(coverage, `${node.id}/move/${moveAt}`, move.when, state),
    );
    for (const edge of space.edges[at] ?? []) {
      if (edge.move === -1) coverage.timeouts.add(node.id);
      else if (edge.move === -2) coverage.fallbacks.add(node.id);
      else {
        const outcomes = node.moves[edge.move]?.outcomes ?? [];
        coverage.outcomes.add(`${node.id}/${edge.move}/${outcomes.indexOf(edge.outcome)}`);
      }
      if (edge.ending >= 0) coverage.endings.add(edge.ending);
      if (edge.interrupt >= 0) coverage.interrupts.add(edge.interrupt);
    }
    for (const found of decisionProblems(space, at, node, nodes[index]?.path ?? [], where)) {
      const key = `${found.code}/${node.id}`;
      if (told.has(key)) continue;
      told.add(key);
      coverage.problems.push(found);
    }
  });
}

/** What no state shows. Only to be asked of complete explorations: a bounded one cannot prove absence. */
export function uncovered(
  script: Script,
  coverage: Coverage,
  sample: PackedScript,
): readonly ScriptProblem[] {
  const found: ScriptProblem[] = [];
  placedNodes(script).forEach(({ node, path }, index) => {
    if (!coverage.nodes.has(node.id)) {
      found.push(problem('proof/node-never', path, { id: node.id }));
      return;
    }
    node.replies.forEach((reply, at) => {
      if (!coverage.replies.has(`${node.id}/${at}`)) {
        found.push(problem('proof/reply-never', [...path, 'replies', at], { id: reply.id, node: node.id }));
      }
    });
    node.moves.forEach((move, at) => {
      const reached = move.outcomes.filter((_, outcomeAt) =>
        coverage.outcomes.has(`${node.id}/${at}/${outcomeAt}`),
      );
      if (reached.length === 0) {
        found.push(problem('proof/move-never', [...path, 'moves', at], { id: move.id, node: node.id }));
        return;
      }
      move.outcomes.forEach((_, outcomeAt) => {
        if (coverage.outcomes.has(`${node.id}/${at}/${outcomeAt}`)) return;
        found.push(
          problem('proof/outcome-never', [...path, 'moves', at, 'outcomes', outcomeAt], {
            id: move.id,
            node: node.id,
            number: outcomeAt + 1,
          }),
        );
      });
      const site = `${node.id}/move/${at}`;
      if (
        move.when !== undefined &&
        coverage.held.has(site) &&
        !coverage.failed.has(site) &&
        isAboutState(sample, index, at)
      ) {
        found.push(
          warning('proof/condition-never-fails', [...path, 'moves', at, 'when'], {
            id: move.id,
            node: node.id,
          }),
        );
      }
    });
    if (node.fallback !== undefined && node.moves.length > 0 && !coverage.fallbacks.has(node.id)) {
      found.push(warning('proof/fallback-never', [...path, 'fallback'], { id: node.id }));
    }
  });
  script.endings.forEach(({ id }, at) => {
    if (!coverage.endings.has(at)) found.push(problem('proof/ending-never', ['endings', at], { id }));
  });
  script.always.forEach(({ id }, at) => {
    if (!coverage.interrupts.has(at)) found.push(problem('proof/interrupt-never', ['always', at], { id }));
  });
  return found;
}

/** Conditions on duty or disposition alone are constants of one exploration; only conditions on the state can be proven idle. */
function isAboutState(sample: PackedScript, node: number, move: number): boolean {
  return (sample.nodes[node]?.moves[move]?.when.reads ?? []).some(({ slot }) => slot !== sample.layout.duty);
}
