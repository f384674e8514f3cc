import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { placedConditions, placedEffects, placedNodes, placedOutcomes, withNested } from './script-parts';
import { problem, warning, type ScriptProblem } from './script-problem';

type Placed = { readonly id: string; readonly path: readonly (string | number)[] };

function duplicates(items: readonly Placed[]): ScriptProblem[] {
  const first = new Map<string, readonly (string | number)[]>();
  const found: ScriptProblem[] = [];
  for (const { id, path } of items) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else found.push(problem('shape/duplicate-id', path, { id, first: earlier.join('.') }));
  }
  return found;
}

function withIds(items: readonly { readonly id: string }[], key: string): Placed[] {
  return items.map(({ id }, at) => ({ id, path: [key, at, 'id'] }));
}

/** Ids that stand twice. Nodes, transitions and endings share one name space: all of them are targets. */
function duplicateIds(script: Script): ScriptProblem[] {
  const nodes = placedNodes(script);
  return [
    ...duplicates([
      ...nodes.map(({ node, path }) => ({ id: node.id, path: [...path, 'id'] })),
      ...withIds(script.transitions, 'transitions'),
      ...withIds(script.endings, 'endings'),
    ]),
    ...duplicates(withIds(script.scenes, 'scenes')),
    ...duplicates(withIds(script.dispositions, 'dispositions')),
    ...duplicates([...withIds(script.facts, 'facts'), ...withIds(script.flags, 'flags')]),
    ...duplicates(withIds(script.always, 'always')),
    ...duplicates(withIds(script.walkthroughs, 'walkthroughs')),
    ...nodes.flatMap(({ node, path }) => [
      ...duplicates(node.moves.map(({ id }, at) => ({ id, path: [...path, 'moves', at, 'id'] }))),
      ...duplicates(node.replies.map(({ id }, at) => ({ id, path: [...path, 'replies', at, 'id'] }))),
    ]),
  ];
}

function unknownTargets(script: Script): ScriptProblem[] {
  const nodes = new Set(placedNodes(script).map(({ node }) => node.id));
  const targets = new Set([
    ...nodes,
    ...script.transitions.map(({ id }) => id),
    ...script.endings.map(({ id }) => id),
  ]);
  const missing = (id: string, path: readonly (string | number)[]): ScriptProblem[] =>
    targets.has(id) ? [] : [problem('shape/unknown-target', path, { id })];
  return [
    ...placedOutcomes(script).flatMap(({ outcome, path }) => missing(outcome.to, [...path, 'to'])),
    ...script.always.flatMap(({ to }, at) => missing(to, ['always', at, 'to'])),
    ...script.transitions.flatMap(({ id, to }, at) =>
      nodes.has(to) ? [] : [problem('shape/transition-target', ['transitions', at, 'to'], { id, to })],
    ),
    ...script.walkthroughs.flatMap(({ ending }, at) =>
      script.endings.some(({ id }) => id === ending)
        ? []
        : [problem('shape/unknown-target', ['walkthroughs', at, 'ending'], { id: ending })],
    ),
  ];
}

function unknownNames(script: Script): ScriptProblem[] {
  const facts = new Set(script.facts.map(({ id }) => id));
  const flags = new Set(script.flags.map(({ id }) => id));
  const dispositions = new Set(script.dispositions.map(({ id }) => id));
  const scenes = new Set(script.scenes.map(({ id }) => id));
  const duties = new Set<string>([
    ...script.duties,
    ...script.transitions.flatMap(({ duty }) => (duty ? [duty] : [])),
  ]);
  const found: ScriptProblem[] = [];
  const look = (
    code: ScriptProblem['code'],
    known: ReadonlySet<string>,
    ids: readonly string[] | undefined,
    path: readonly (string | number)[],
  ): void => {
    for (const id of ids ?? []) if (!known.has(id)) found.push(problem(code, path, { id }));
  };
  for (const { condition, path } of placedConditions(script)) {
    for (const part of withNested(condition)) {
      look('shape/unknown-fact', facts, part.knows, path);
      look('shape/unknown-fact', facts, part.knowsNot, path);
      look('shape/unknown-flag', flags, part.flags, path);
      look('shape/unknown-flag', flags, part.noFlags, path);
      look('shape/unknown-disposition', dispositions, part.disposition, path);
      look('shape/unknown-scene', scenes, part.scene, path);
      look('shape/unknown-duty', duties, part.duty, path);
    }
  }
  for (const { effects, path } of placedEffects(script)) {
    look('shape/unknown-fact', facts, effects.discloses, path);
    look('shape/unknown-flag', flags, effects.sets, path);
    look('shape/unknown-flag', flags, effects.clears, path);
  }
  script.walkthroughs.forEach(({ disposition, duty }, at) => {
    look('shape/unknown-disposition', dispositions, [disposition], ['walkthroughs', at, 'disposition']);
    look('shape/unknown-duty', new Set<string>(script.duties), [duty], ['walkthroughs', at, 'duty']);
  });
  return found;
}

function unusedDeclarations(script: Script): ScriptProblem[] {
  const effects = placedEffects(script).map((placed) => placed.effects);
  const conditions = placedConditions(script).flatMap(({ condition }) => withNested(condition));
  const disclosed = new Set(effects.flatMap(({ discloses }) => discloses ?? []));
  const set = new Set(effects.flatMap(({ sets }) => sets ?? []));
  const read = new Set(conditions.flatMap(({ flags, noFlags }) => [...(flags ?? []), ...(noFlags ?? [])]));
  return [
    ...script.facts.flatMap(({ id }, at) =>
      disclosed.has(id) ? [] : [warning('shape/unused-declaration', ['facts', at], { id })],
    ),
    ...script.flags.flatMap(({ id }, at) =>
      set.has(id) && read.has(id) ? [] : [warning('shape/unused-declaration', ['flags', at], { id })],
    ),
  ];
}

function unknownDoctrine(script: Script, ruleset: Ruleset): ScriptProblem[] {
  const items = new Map(
    ruleset.doctrine.flatMap(({ entries }) =>
      entries.flatMap(({ items }) => items.map((item) => [item.id, item.shownIn])),
    ),
  );
  const look = (ids: readonly string[] | undefined, path: ScriptProblem['at']['path']): ScriptProblem[] =>
    (ids ?? []).flatMap((id) => {
      const shownIn = items.get(id);
      if (shownIn === undefined) return [problem('shape/unknown-doctrine', path, { id })];
      return shownIn === 'talk' ? [] : [problem('shape/doctrine-not-in-talk', path, { id })];
    });
  return [
    ...look(script.claims, ['claims']),
    ...placedOutcomes(script).flatMap(({ outcome, path }) => look(outcome.shows, [...path, 'shows'])),
  ];
}

/** Check 1, second half: every id is unique, and every id that is named exists. */
export function checkReferences(script: Script, ruleset?: Ruleset): readonly ScriptProblem[] {
  return [
    ...duplicateIds(script),
    ...unknownTargets(script),
    ...unknownNames(script),
    ...unusedDeclarations(script),
    ...(ruleset === undefined ? [] : unknownDoctrine(script, ruleset)),
  ];
}
