import { placedNodes, placedOutcomes } from '../../check/script-parts';
import type { ProblemCode } from '../../check/problem-messages';
import { idSchema } from '../../script/condition-schema';
import type { Outcome } from '../../script/move-schema';
import type { Ending } from '../../script/script-schema';
import type { Change, ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import { targetIds } from '../locate-node';
import { addEnding } from '../operations/ending-operations';
import { addNode } from '../operations/node-operations';
import { setAt, valueAt, type Mend, type Mender } from './mend';
import { mendMessages as words } from './mend-messages';

/** No more endings are offered than can be taken in at a glance. */
const mostEndings = 3;

function titleOf({ title, id }: { readonly title: string; readonly id: string }): string {
  return title === '' ? id : title;
}

/** Endings that a talk without a way on comes to most likely first: no agreement, a hang-up, then in the author's order. */
function likelyEndings({ script }: ScriptDraft): readonly Ending[] {
  const first = script.endings.filter(({ kind }) => kind === 'no-agreement' || kind === 'hung-up');
  return [...first, ...script.endings.filter((ending) => !first.includes(ending))].slice(0, mostEndings);
}

/** Changes that make a new ending, and its id. */
function newEnding(draft: ScriptDraft): { readonly id: string; readonly changes: readonly Change[] } {
  const planned = addEnding.plan(draft, { kind: 'no-agreement', title: '' });
  return planned.ok
    ? { id: String(planned.value.facts?.['id']), changes: planned.value.changes }
    : { id: '', changes: [] };
}

/** Changes that make a new node in the scene at hand, and its id. */
function newNode(draft: ScriptDraft, path: ChangePath, wish?: string): readonly [string, readonly Change[]] {
  const sceneAt = path[0] === 'scenes' ? Number(path[1]) : 0;
  const scene = draft.script.scenes[sceneAt];
  const beside = path[2] === 'nodes' ? scene?.nodes[Number(path[3])]?.id : undefined;
  const planned = addNode.plan(draft, {
    scene: scene?.id ?? '',
    ...(wish === undefined ? {} : { node: { id: wish } }),
    // Behind the node that leads there. Places of everything before stay, the path of the problem with them.
    ...(beside === undefined ? {} : { after: beside }),
  });
  return planned.ok ? [String(planned.value.facts?.['id']), planned.value.changes] : ['', []];
}

/** Letters that two ids differ by, at most `most + 1`: enough to tell a slip of the hand. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let left = 1; left <= a.length; left += 1) {
    const next = [left];
    for (let right = 1; right <= b.length; right += 1) {
      const swap = (row[right - 1] as number) + (a[left - 1] === b[right - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[right] as number) + 1, (next[right - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function lead(draft: ScriptDraft, path: ChangePath, id: string): Mend {
  const { script } = draft;
  const named = [...placedNodes(script).map(({ node }) => node), ...script.endings].find(
    (one) => one.id === id,
  );
  return {
    label: words.lead,
    facts: { title: named === undefined ? id : titleOf(named) },
    changes: [setAt(path, id)],
  };
}

/** Whether a path is that of a target that may be an ending: of an outcome or an interrupt. */
function leadsAnywhere(path: ChangePath): boolean {
  return path.at(-1) === 'to' && path[0] !== 'transitions';
}

function toNewEnding(draft: ScriptDraft, path: ChangePath): Mend {
  const { id, changes } = newEnding(draft);
  return { label: words.leadToNewEnding, facts: {}, changes: [setAt(path, id), ...changes] };
}

const unknownTarget: Mender = ({ at: { path }, facts }, draft) => {
  const id = String(facts['id']);
  const isWalkthrough = path[0] === 'walkthroughs';
  const known = isWalkthrough
    ? draft.script.endings.map((ending) => ending.id)
    : [...targetIds(draft.script)];
  const near = known
    .map((one) => ({ one, apart: lettersApart(one, id, 2) }))
    .filter(({ apart }) => apart <= 2)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 2)
    .map(({ one }) => lead(draft, path, one));
  if (isWalkthrough) return near;
  if (!idSchema.safeParse(id).success) return [...near, clear(path)];
  // Behind all others of the scene it moves nobody: the target itself needs no change.
  const [, changes] = newNode(draft, path, id);
  return [...near, { label: words.makeNode, facts: { id }, changes }, clear(path)];
};

function clear(path: ChangePath): Mend {
  return { label: words.clearTarget, facts: {}, changes: [setAt(path, '')] };
}

const noTarget: Mender = ({ at: { path } }, draft) => {
  if (path[0] === 'walkthroughs') return likelyEndings(draft).map((ending) => lead(draft, path, ending.id));
  const [id, changes] = newNode(draft, path);
  const node: Mend = { label: words.leadToNewNode, facts: {}, changes: [setAt(path, id), ...changes] };
  const sceneAt = Number(path[1]);
  const following =
    path[0] === 'scenes' ? draft.script.scenes[sceneAt]?.nodes[Number(path[3]) + 1]?.id : undefined;
  const next = following === undefined ? [] : [lead(draft, path, following)];
  return leadsAnywhere(path) ? [...next, node, toNewEnding(draft, path)] : [node];
};

function fallbackTo(to: string): Omit<Outcome, 'when'> {
  return { quality: 'useless', to, why: '' };
}

/** A node that may have nothing open: where that happens the talk ends, at one of the endings that are there. */
const endWhereNothingIsOpen: Mender = ({ at: { path } }, draft) =>
  likelyEndings(draft).map((ending): Mend => ({
    label: words.endHere,
    facts: { title: titleOf(ending) },
    changes: [setAt([...path, 'fallback'], fallbackTo(ending.id))],
  }));

/** A node from which nothing leads on: the talk ends there, at an ending that is there or at a new one. */
const endHere: Mender = (problem, draft) => {
  const { id, changes } = newEnding(draft);
  const fallback = setAt([...problem.at.path, 'fallback'], fallbackTo(id));
  return [
    ...endWhereNothingIsOpen(problem, draft),
    { label: words.endHereNew, facts: {}, changes: [fallback, ...changes] },
  ];
};

const cycle: Mender = ({ facts }, draft) => {
  const members = String(facts['ids']).split(' → ');
  const order = new Map(placedNodes(draft.script).map(({ node }, at) => [node.id, at]));
  const back = placedOutcomes(draft.script).filter(
    ({ node, outcome }) =>
      members.includes(node.id) &&
      members.includes(outcome.to) &&
      outcome.retry !== true &&
      (order.get(outcome.to) ?? Infinity) <= (order.get(node.id) ?? -1),
  );
  // Nobody decides a time-out or a fallback, so they cannot draw on the budget.
  if (back.length === 0 || back.some(({ source }) => source !== 'move')) return [];
  return [
    {
      label: words.markRetry,
      facts: {},
      changes: [
        ...back.map(({ path }) => setAt([...path, 'retry'], true)),
        ...(draft.script.retries > 0 ? [] : [setAt(['retries'], 1)]),
      ],
    },
  ];
};

const wrongEnding: Mender = ({ at: { path }, facts }, draft) => {
  const id = String(facts['reached']);
  return draft.script.endings.some((ending) => ending.id === id)
    ? [{ label: words.declareEnding, facts: { id }, changes: [setAt(path, id)] }]
    : [];
};

const freshId: Mender = ({ at: { path }, facts }, draft) => {
  const holder = valueAt(draft, path.slice(0, -2));
  if (path.at(-1) !== 'id' || !Array.isArray(holder)) return [];
  const isTarget = ['nodes', 'endings', 'transitions'].includes(String(path.at(-3)));
  const isDeclared = path[0] === 'facts' || path[0] === 'flags';
  const taken = isTarget
    ? targetIds(draft.script)
    : isDeclared
      ? new Set([...draft.script.facts, ...draft.script.flags].map(({ id }) => id))
      : new Set(holder.map((item: { readonly id: string }) => item.id));
  const id = freeId(String(facts['id']), taken);
  return [{ label: words.rename, facts: { id }, changes: [setAt(path, id)] }];
};

/** Mends of what leads somewhere, and of the ids that it leads by. */
export const targetMends: Readonly<Partial<Record<ProblemCode, Mender>>> = {
  'shape/unknown-target': unknownTarget,
  'shape/no-target': noTarget,
  'shape/duplicate-id': freshId,
  'graph/dead-end': endHere,
  'graph/may-lock': endWhereNothingIsOpen,
  'graph/cycle': cycle,
  'graph/retry-without-budget': () => [
    { label: words.allowRetry, facts: {}, changes: [setAt(['retries'], 1)] },
  ],
  'shape/retry-not-back': ({ at }) => [{ label: words.noRetry, facts: {}, changes: [setAt(at.path)] }],
  'proof/soft-lock': endWhereNothingIsOpen,
  'walk/wrong-ending': wrongEnding,
};
