import { placedConditions, placedEffects, placedOutcomes } from '../../check/script-parts';
import type { Condition } from '../../script/condition-schema';
import type { Script } from '../../script/script-schema';
import type { Change, ChangePath } from '../change';

/** Lists of ids in conditions, and what they are ids of. */
const namesInConditions = {
  fact: ['knows', 'knowsNot'],
  flag: ['flags', 'noFlags'],
  disposition: ['disposition'],
  scene: ['scene'],
} as const;

/** Lists of ids in effects. */
const namesInEffects = { fact: ['discloses'], flag: ['sets', 'clears'] } as const;

export type NamedKind = keyof typeof namesInConditions;

function setAt(path: ChangePath, value: unknown): Change {
  return { do: 'set', path: ['script', ...path], value };
}

/** What becomes of an id wherever it is named: another id, or null for none. */
type Rewrite = (id: string) => string | null;

function rewritten(ids: readonly string[], rewrite: Rewrite): readonly string[] {
  return ids.flatMap((id) => {
    const next = rewrite(id);
    return next === null ? [] : [next];
  });
}

function differ(before: readonly string[], after: readonly string[]): boolean {
  return before.length !== after.length || before.some((id, at) => id !== after[at]);
}

/** A condition with the ids in it rewritten; an emptied list is left out. The same object where nothing changed. */
function rewriteCondition(condition: Condition, kind: NamedKind, rewrite: Rewrite): Condition {
  const touched: Record<string, unknown> = {};
  for (const key of namesInConditions[kind]) {
    const before = condition[key];
    if (before === undefined) continue;
    const after = rewritten(before, rewrite);
    if (differ(before, after)) touched[key] = after.length === 0 ? undefined : after;
  }
  if (condition.any !== undefined) {
    const any = condition.any.map((part) => rewriteCondition(part, kind, rewrite));
    if (any.some((part, at) => part !== condition.any?.[at])) touched['any'] = any;
  }
  if (condition.not !== undefined) {
    const not = rewriteCondition(condition.not, kind, rewrite);
    if (not !== condition.not) touched['not'] = not;
  }
  if (Object.keys(touched).length === 0) return condition;
  const merged: Record<string, unknown> = { ...condition, ...touched };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** Changes that rewrite an id of a kind in every condition, effect and walkthrough. */
export function rewriteNames(script: Script, kind: NamedKind, rewrite: Rewrite): readonly Change[] {
  const changes: Change[] = [];
  for (const { condition, path } of placedConditions(script)) {
    const after = rewriteCondition(condition, kind, rewrite);
    if (after !== condition) changes.push(setAt(path, after));
  }
  if (kind === 'fact' || kind === 'flag') {
    for (const { effects, path } of placedEffects(script)) {
      for (const key of namesInEffects[kind]) {
        const before = effects[key as keyof typeof effects] as readonly string[] | undefined;
        if (before === undefined) continue;
        const after = rewritten(before, rewrite);
        if (differ(before, after))
          changes.push(setAt([...path, key], after.length === 0 ? undefined : after));
      }
    }
  }
  if (kind === 'disposition') {
    script.walkthroughs.forEach(({ disposition }, at) => {
      const after = rewrite(disposition);
      if (after !== disposition) changes.push(setAt(['walkthroughs', at, 'disposition'], after ?? ''));
    });
  }
  return changes;
}

/**
 * Changes that rewrite targets (nodes, transitions, endings) wherever something leads to them; null becomes ''. Where the nodes of
 * `except` lead stays: they are on their way out, and come back as they were.
 */
export function rewriteTargets(
  script: Script,
  rewrite: Rewrite,
  except: ReadonlySet<string> = new Set(),
): readonly Change[] {
  const changes: Change[] = [];
  const look = (path: ChangePath, id: string): void => {
    const after = rewrite(id) ?? '';
    if (after !== id) changes.push(setAt(path, after));
  };
  for (const { outcome, node, path } of placedOutcomes(script))
    if (!except.has(node.id)) look([...path, 'to'], outcome.to);
  script.always.forEach(({ to }, at) => look(['always', at, 'to'], to));
  script.transitions.forEach(({ to }, at) => look(['transitions', at, 'to'], to));
  script.walkthroughs.forEach(({ ending }, at) => look(['walkthroughs', at, 'ending'], ending));
  return changes;
}
