import { placedOutcomes } from '../../check/script-parts';
import { prepareScript } from '../../dialogue/prepare-script';
import { startTalk } from '../../dialogue/start-talk';
import { step } from '../../dialogue/step';
import { decisionOf } from '../../run/play-walkthrough';
import type { Ending, Script, Walkthrough } from '../../script/script-schema';
import type { Change } from '../change';
import { targetIds } from '../locate-node';

/** A way that leads nowhere yet ends there: with an ending of its own, so that what comes before it can be played. */
function withLooseEndsEnded(script: Script): Script {
  const known = targetIds(script);
  // The engine passes through one transition at a time: one that leads to another is a loose end like any other.
  const passing = new Set(script.transitions.map(({ id }) => id));
  const transitions = script.transitions.map((each) => (passing.has(each.to) ? { ...each, to: '' } : each));
  const led = [
    ...placedOutcomes(script).map(({ outcome }) => outcome.to),
    ...script.always.map(({ to }) => to),
    ...transitions.map(({ to }) => to),
  ];
  const loose = [...new Set(led)].filter((id) => !known.has(id));
  const ends = loose.map((id): Ending => ({
    id,
    kind: 'paused',
    title: '',
    rank: 0,
    acceptable: false,
    money: 'open',
    texts: [],
    because: '',
  }));
  return { ...script, transitions, endings: [...script.endings, ...ends] };
}

/** The nodes at which the steps of a walkthrough are taken, as far as it can be played; the first is that of the first step. */
function nodesOfSteps(
  prepared: ReturnType<typeof prepareScript>,
  walkthrough: Walkthrough,
): readonly string[] {
  const { dispositions, scenes } = prepared.script;
  const isKnown = dispositions.some(({ id }) => id === walkthrough.disposition);
  if (!isKnown || scenes[0]?.nodes[0] === undefined) return [];
  let state = startTalk(prepared, walkthrough);
  const nodes: string[] = [];
  for (const text of walkthrough.steps) {
    const node = state.node;
    const turn = step(prepared, state, decisionOf(text));
    if (!turn.ok) break;
    nodes.push(node);
    state = turn.value.after;
  }
  return nodes;
}

/**
 * Changes that let walkthroughs follow a renamed move. Their steps name moves by id alone, and several nodes may have a move of that
 * id: playing a walkthrough tells at which node a step is taken. A step that cannot be played any more follows where no other node
 * has such a move, and stays where it might mean another.
 */
export function renamedSteps(script: Script, node: string, from: string, to: string): readonly Change[] {
  if (!script.walkthroughs.some(({ steps }) => steps.includes(from))) return [];
  const isShared = script.scenes.some(({ nodes }) =>
    nodes.some(({ id, moves }) => id !== node && moves.some((move) => move.id === from)),
  );
  const prepared = isShared ? prepareScript(withLooseEndsEnded(script)) : null;
  return script.walkthroughs.flatMap((walkthrough, at): readonly Change[] => {
    if (!walkthrough.steps.includes(from)) return [];
    const taken = prepared === null ? null : nodesOfSteps(prepared, walkthrough);
    const value = walkthrough.steps.map((text, stepAt) =>
      text === from && (taken === null || taken[stepAt] === node) ? to : text,
    );
    const hasChanged = value.some((text, stepAt) => text !== walkthrough.steps[stepAt]);
    return hasChanged ? [{ do: 'set', path: ['script', 'walkthroughs', at, 'steps'], value }] : [];
  });
}
