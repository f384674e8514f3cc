import fc from 'fast-check';

import { copyNodes } from '#core/editing/clipboard/node-fragment';
import type { ScriptDraft } from '#core/editing/draft-document';
import type { RenameId } from '#core/editing/operations/rename-id';
import type { ScriptOperationArgs, ScriptOperationName } from '#core/editing/operations/script-operations';
import type { Node } from '#core/script/node-schema';
import { endingKinds } from '#core/script/vocabulary';

/** Something that an author might do: the name of an operation and what it needs. */
export type Edit = {
  [Name in ScriptOperationName]: { readonly name: Name; readonly args: ScriptOperationArgs<Name> };
}[ScriptOperationName];

type Dice = {
  readonly among: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[]) => readonly T[];
  readonly text: () => string;
  readonly whole: (most: number) => number;
};

function nodesOf({ script }: ScriptDraft): readonly Node[] {
  return script.scenes.flatMap(({ nodes }) => nodes);
}

/** Stands in where a script has lost all its nodes: nothing can be done to it. */
const noNode: Node = { id: 'no-such-node', title: '', replies: [], moves: [] };

function idsOf(draft: ScriptDraft, kind: RenameId['kind'], node: Node): readonly string[] {
  const { script } = draft;
  const lists: Readonly<Record<RenameId['kind'], readonly { readonly id: string }[]>> = {
    node: nodesOf(draft),
    ending: script.endings,
    transition: script.transitions,
    scene: script.scenes,
    fact: script.facts,
    flag: script.flags,
    disposition: script.dispositions,
    interrupt: script.always,
    walkthrough: script.walkthroughs,
    move: node.moves,
    reply: node.replies,
  };
  return lists[kind].map(({ id }) => id);
}

/** How each operation might be asked for, now and then wrongly. An operation without a line here does not compile. */
const makers: {
  readonly [Name in ScriptOperationName]: (draft: ScriptDraft, dice: Dice) => ScriptOperationArgs<Name>;
} = {
  'set-field': (_draft, { among, text }) => ({
    ...among([
      { path: ['title'], value: text() },
      { path: ['persona', 'fear'], value: '' },
      { path: ['looksLike'], value: 'F04' },
      { path: ['looksLike'] },
    ]),
    field: '标题',
  }),
  'insert-item': ({ script }, { text, whole }) => ({
    path: ['alert', 'known'],
    at: whole(script.alert.known.length),
    value: text(),
  }),
  'remove-item': ({ script }, { whole }) => ({ path: ['endings'], at: whole(script.endings.length) }),
  'move-item': ({ script }, { whole }) => ({
    path: ['dispositions'],
    from: whole(script.dispositions.length - 1),
    to: whole(script.dispositions.length - 1),
  }),
  'add-node': ({ script }, { among, text, whole }) => ({
    scene: among([...script.scenes.map(({ id }) => id), 'no-such-scene']),
    node: { id: among(['node', 'ring', 'Öl 油']), title: text() },
    place: { x: whole(900), y: whole(900) },
  }),
  'delete-nodes': (draft, { some }) => ({ nodes: some(nodesOf(draft).map(({ id }) => id)) }),
  'duplicate-nodes': (draft, { some }) => ({ nodes: some(nodesOf(draft).map(({ id }) => id)) }),
  'move-nodes-to-scene': (draft, { among, some }) => ({
    nodes: some(nodesOf(draft).map(({ id }) => id)),
    scene: among([...draft.script.scenes.map(({ id }) => id), 'no-such-scene']),
  }),
  'place-nodes': (draft, { among, whole }) => ({
    places: Object.fromEntries(
      nodesOf(draft).map(({ id }) => [id, among([null, { x: whole(500), y: whole(500) }])]),
    ),
  }),
  'paste-nodes': (draft, { among, some, whole }) => ({
    fragment: copyNodes(draft, some(nodesOf(draft).map(({ id }) => id))) ?? {
      from: 'elsewhere',
      nodes: [],
      endings: [],
      facts: [{ id: 'fact-new', text: '新事实' }],
      flags: [],
      dispositions: [],
      places: {},
    },
    scene: among([...draft.script.scenes.map(({ id }) => id), 'no-such-scene']),
    place: { x: whole(500), y: whole(500) },
  }),
  'add-move': (draft, { among, text }) => ({
    node: among([...nodesOf(draft), noNode]).id,
    move: { lines: { a: text() } },
  }),
  'delete-move': (draft, { among }) => {
    const node = among([...nodesOf(draft), noNode]);
    return { node: node.id, move: node.moves[0]?.id ?? 'no-such-move' };
  },
  connect: ({ script }, { among }) => ({
    outcome: ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0],
    to: among([...script.endings.map(({ id }) => id), '', 'no-such-target']),
  }),
  'add-scene': (_draft, { among, text }) => ({ kind: among(['phone', 'visit'] as const), title: text() }),
  'delete-scene': ({ script }, { among }) => ({
    scene: among([...script.scenes.map(({ id }) => id), 'no-such-scene']),
  }),
  'add-transition': ({ script }, { among }) => ({ to: among(['', ...script.endings.map(({ id }) => id)]) }),
  'delete-transition': ({ script }) => ({ transition: script.transitions[0]?.id ?? 'later' }),
  'add-ending': (_draft, { among, text, whole }) => ({
    kind: among(endingKinds),
    title: text(),
    place: { x: whole(900), y: whole(900) },
  }),
  'delete-endings': ({ script }, { some }) => ({ endings: some(script.endings.map(({ id }) => id)) }),
  'rename-id': (draft, { among }) => {
    const kind = among([
      'node',
      'ending',
      'transition',
      'scene',
      'fact',
      'flag',
      'disposition',
      'interrupt',
      'walkthrough',
      'move',
      'reply',
    ] as const);
    const node = among([...nodesOf(draft), noNode]);
    const from = idsOf(draft, kind, node)[0] ?? 'nothing';
    return { kind, from, to: among(['another-name', 'ring', 'Bad Name']), node: node.id };
  },
  'replace-texts': (_draft, { text }) => ({
    replacements: [
      { path: ['title'], text: text() },
      { path: ['persona', 'name'], text: text() },
    ],
  }),
  'apply-changes': (_draft, { text }) => ({
    changes: [{ do: 'set', path: ['script', 'summary'], value: text() }],
    what: '修补',
  }),
};

/** Names of all operations. */
export const editNames = Object.keys(makers) as ScriptOperationName[];

/** Turns a choice and some numbers into an edit of the draft as it stands. */
export function editOf(draft: ScriptDraft, name: ScriptOperationName, numbers: readonly number[]): Edit {
  let at = 0;
  const next = (): number => numbers[at++ % numbers.length] ?? 0;
  const dice: Dice = {
    among: (items) => items[next() % items.length] as (typeof items)[number],
    some: (items) => items.filter(() => next() % 2 === 0),
    text: () => `字${next()}`,
    whole: (most) => next() % (most + 1),
  };
  return { name, args: makers[name](draft, dice) } as Edit;
}

/** A row of things to do, each as a name and the numbers that its details are drawn from. */
export const arbitraryEdits = fc.array(
  fc.tuple(fc.constantFrom(...editNames), fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })),
  { minLength: 1, maxLength: 12 },
);
