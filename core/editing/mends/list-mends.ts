import type { ProblemCode } from '../../check/problem-messages';
import { placedConditions, placedEffects, withNested } from '../../check/script-parts';
import { idSchema } from '../../script/condition-schema';
import type { Change, ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';
import { freeId } from '../free-id';
import type { Operation } from '../operation';
import { deleteEndings } from '../operations/ending-operations';
import { deleteNodes } from '../operations/node-operations';
import { renameId, type RenamedKind } from '../operations/rename-id';
import { deleteTransition } from '../operations/scene-operations';
import { removeItem, setAt, valueAt, type Mend, type Mender } from './mend';
import { mendMessages as words } from './mend-messages';

function planned<Args>(
  label: Mend['label'],
  facts: Mend['facts'],
  draft: ScriptDraft,
  operation: Operation<ScriptDraft, Args>,
  args: Args,
): readonly Mend[] {
  const plan = operation.plan(draft, args);
  return plan.ok && plan.value.changes.length > 0 ? [{ label, facts, changes: plan.value.changes }] : [];
}

const declare =
  (list: 'facts' | 'flags'): Mender =>
  ({ facts }, { script }) => {
    const id = String(facts['id']);
    if (!idSchema.safeParse(id).success) return [];
    const label = list === 'facts' ? words.declareFact : words.declareFlag;
    const insert: Change = {
      do: 'insert',
      path: ['script', list],
      at: script[list].length,
      value: { id, text: '' },
    };
    return [{ label, facts: { id }, changes: [insert] }];
  };

/** Takes an id out of all effects. */
function withoutUses(draft: ScriptDraft, id: string): readonly Change[] {
  return placedEffects(draft.script).flatMap(({ effects, path }) =>
    (['discloses', 'sets', 'clears'] as const).flatMap((key) => {
      const rest = effects[key]?.filter((one) => one !== id);
      if (rest === undefined || rest.length === effects[key]?.length) return [];
      return [setAt([...path, key], rest.length === 0 ? undefined : rest)];
    }),
  );
}

/** A declaration goes only where no condition reads it: what a condition waits for is never taken away from under it. */
const removeUnused: Mender = ({ at: { path }, facts }, draft) => {
  const id = String(facts['id']);
  const isRead = placedConditions(draft.script)
    .flatMap(({ condition }) => withNested(condition))
    .some(({ knows, knowsNot, flags, noFlags }) =>
      [knows, knowsNot, flags, noFlags].some((ids) => ids?.includes(id)),
    );
  const removal = removeItem(draft, path);
  if (isRead || removal.length === 0) return [];
  return [{ label: words.removeUnused, facts: { id }, changes: [...withoutUses(draft, id), ...removal] }];
};

/** What nothing leads to, or no play comes to, is removed by the operation of its kind. */
const removeCard: Mender = ({ at: { path }, facts }, draft) => {
  const id = String(facts['id']);
  const about = { id };
  if (path[0] === 'endings') return planned(words.remove, about, draft, deleteEndings, { endings: [id] });
  if (path[0] === 'transitions')
    return planned(words.remove, about, draft, deleteTransition, { transition: id });
  // A talk begins at the first node; it is never the one to go.
  const first = draft.script.scenes[0]?.nodes[0]?.id;
  return id === first ? [] : planned(words.remove, about, draft, deleteNodes, { nodes: [id] });
};

const removeAt =
  (label: Mend['label']): Mender =>
  ({ at: { path }, facts }, draft) => {
    const changes = removeItem(draft, path);
    return changes.length === 0 ? [] : [{ label, facts: { id: String(facts['id'] ?? '') }, changes }];
  };

/** A reply that says nothing goes, unless it is the only one. */
const removeSilent: Mender = (problem, draft) => {
  const list = valueAt(draft, problem.at.path.slice(0, -1));
  return Array.isArray(list) && list.length > 1 ? removeAt(words.removeReply)(problem, draft) : [];
};

const removeMember =
  (label: Mend['label']): Mender =>
  ({ at: { path } }, draft) =>
    valueAt(draft, path) === undefined ? [] : [{ label, facts: {}, changes: [setAt(path)] }];

const removeNeverHolding: Mender = ({ at: { path } }, draft) => {
  const item = path.slice(0, -1);
  // An effect that never takes place goes with its condition.
  const changes = removeItem(draft, item, true);
  return changes.length === 0 ? [] : [{ label: words.removeEffect, facts: {}, changes }];
};

const removeFromList: Mender = ({ at: { path }, facts }, draft) => {
  const id = String(facts['id']);
  const list = valueAt(draft, path);
  if (!Array.isArray(list)) return [];
  const rest = (list as readonly string[]).filter((one) => one !== id);
  const change = rest.length === 0 ? setAt(path) : setAt(path, rest);
  return [{ label: words.removeItem, facts: { id }, changes: [change] }];
};

const removeClaim: Mender = ({ at: { path }, facts }, draft) => {
  const changes = removeItem(draft, path, true);
  const item = String(facts['item']);
  return changes.length === 0 ? [] : [{ label: words.removeClaim, facts: { item }, changes }];
};

const lastReplyOpen: Mender = ({ at: { path } }, draft) => {
  const replies = valueAt(draft, [...path, 'replies']);
  if (!Array.isArray(replies) || replies.length === 0) return [];
  const last: ChangePath = [...path, 'replies', replies.length - 1, 'when'];
  return [{ label: words.lastReplyOpen, facts: {}, changes: [setAt(last)] }];
};

const kindsOfLists: Readonly<Record<string, RenamedKind>> = {
  nodes: 'node',
  endings: 'ending',
  transitions: 'transition',
  scenes: 'scene',
  facts: 'fact',
  flags: 'flag',
  dispositions: 'disposition',
  always: 'interrupt',
  walkthroughs: 'walkthrough',
  moves: 'move',
  replies: 'reply',
};

/** A well-formed id, and everything that named the old one follows. */
const wellFormed: Mender = ({ at: { path }, facts }, draft) => {
  const from = String(facts['id']);
  const kind = kindsOfLists[String(path.at(-3))];
  if (path.at(-1) !== 'id') return [];
  if (path.length === 1) {
    const id = freeId(from, new Set());
    return [{ label: words.rename, facts: { id }, changes: [setAt(path, id)] }];
  }
  const list = valueAt(draft, path.slice(0, -2));
  if (kind === undefined || !Array.isArray(list)) return [];
  // With a number behind it where need be: another one of the list may have the plain spelling.
  const taken = new Set(list.map((item: { readonly id: string }) => item.id));
  const node = draft.script.scenes[Number(path[1])]?.nodes[Number(path[3])]?.id;
  const to = freeId(from === '' ? kind : from, taken);
  const isInNode = kind === 'move' || kind === 'reply';
  if (from === '') return [{ label: words.rename, facts: { id: to }, changes: [setAt(path, to)] }];
  const args = { kind, from, to, ...(isInNode && node !== undefined ? { node } : {}) };
  return planned(words.rename, { id: to }, draft, renameId, args);
};

const hideLooks: Mender = (_problem, { script }) =>
  script.fraudType !== 'F00' && script.looksLike !== undefined
    ? [{ label: words.leaveOut, facts: {}, changes: [setAt(['looksLike'])] }]
    : [];

/** Mends that take an item out of a list or put one in. */
export const listMends: Readonly<Partial<Record<ProblemCode, Mender>>> = {
  'shape/unknown-fact': declare('facts'),
  'shape/unknown-flag': declare('flags'),
  'shape/unused-declaration': removeUnused,
  'shape/malformed-id': wellFormed,
  'shape/unknown-doctrine': removeFromList,
  'shape/doctrine-not-in-talk': removeFromList,
  'shape/false-alarm-shown': hideLooks,
  'shape/silent-reply': removeSilent,
  'graph/unreachable': removeCard,
  'graph/no-reply': lastReplyOpen,
  'walk/claim-not-shown': removeClaim,
  'proof/node-never': removeCard,
  'proof/ending-never': removeCard,
  'proof/interrupt-never': removeAt(words.remove),
  'proof/reply-never': removeAt(words.removeReply),
  'proof/move-never': removeAt(words.remove),
  'proof/outcome-never': removeAt(words.removeOutcome),
  'proof/fallback-never': removeMember(words.removeFallback),
  'proof/condition-never-fails': removeMember(words.removeCondition),
  'proof/condition-never-holds': removeNeverHolding,
};
