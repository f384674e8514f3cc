import { createStore } from 'zustand/vanilla';

import { appError } from '#core/bridge/app-error';
import type { ScriptDraft } from '#core/editing/draft-document';
import { perform, type Operation } from '#core/editing/operation';
import { fail, ok } from '#core/lib/result';

import { draftSlice } from '../../../../../renderer/stores/studio/draft-slice';
import type { DraftState } from '../../../../../renderer/stores/studio/draft-state';
import { buildDraftFile } from '../../../../support/build-draft';
import { fakeBridge } from '../../../../support/fake-bridge';
import { handClock } from '../../../../support/hand-clock';

const rename: Operation<ScriptDraft, string> = {
  label: { zh: '改标题', en: 'change the title' },
  plan: (_document, value) => ok({ changes: [{ do: 'set', path: ['script', 'title'], value }] }),
};

/** What the host says; a test may have it say something else. */
type Answers = { -readonly [Name in keyof Given]: Given[Name] };
type Given = NonNullable<Parameters<typeof fakeBridge>[1]>;

function bench(touches: Parameters<typeof buildDraftFile>[0] = {}) {
  const clock = handClock();
  const answers: Answers = {
    'studio:save-steps': ({ revision, steps }) =>
      ok({ revision: revision + steps.length, savedAt: clock.read() }),
    'studio:keep-draft': () => ok(true),
    'studio:release-draft': () => ok(null),
  };
  const { bridge, asked } = fakeBridge({}, answers);
  let given = 0;
  const store = createStore<DraftState<ScriptDraft>>()((set, get) =>
    draftSlice<ScriptDraft>(
      { bridge, file: buildDraftFile(touches), newId: () => `step-${(given += 1)}`, timers: clock.timers },
      { get, set },
    ),
  );
  const now = () => store.getState();
  const type = (title: string, gesture?: string) =>
    now().take(perform(now().document, 'rename', rename, title, gesture));
  now().begin();
  return { now, type, clock, asked, answers };
}

/** Lets everything that was asked be answered. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('a change is on the screen at once and on disk within a second', async () => {
  const { now, type, clock, asked } = bench();
  type('卖房款');
  expect(now().document.script.title).toBe('卖房款');
  expect(now().saving.kind).toBe('saving');
  await clock.pass(1000);
  await settled();
  expect(asked('studio:save-steps')).toHaveLength(1);
  expect(now().saving.kind).toBe('saved');
  expect(now().file.revision).toBe(1);
});

test('what could not be saved stays in the window and is sent again', async () => {
  const { now, type, clock, asked, answers } = bench();
  const save = answers['studio:save-steps'];
  answers['studio:save-steps'] = () => fail(appError('storage/disk-full'));
  type('卖房款');
  await clock.pass(500);
  await settled();
  expect(now().saving).toEqual({ kind: 'failing', error: appError('storage/disk-full') });
  expect(now().document.script.title).toBe('卖房款');
  answers['studio:save-steps'] = save;
  await clock.pass(500);
  await settled();
  expect(now().saving.kind).toBe('saved');
  const [first, second] = asked('studio:save-steps');
  expect(second).toEqual(first);
});

test('undo and redo go to the disk as changes like any other', async () => {
  const { now, type, clock, asked } = bench();
  const before = now().document;
  type('卖房款');
  now().undo();
  expect(now().document).toEqual(before);
  now().redo();
  expect(now().document.script.title).toBe('卖房款');
  await clock.pass(500);
  await settled();
  expect(asked('studio:save-steps').flatMap(({ steps }) => steps)).toHaveLength(3);
});

test('typing in one field is one step to undo', () => {
  const { now, type } = bench();
  const before = now().document;
  for (const title of ['卖', '卖房', '卖房款']) type(title, 'title-1');
  expect(now().history.done).toHaveLength(1);
  now().undo();
  expect(now().document).toEqual(before);
});

test('a draft that another window writes is read only, and nothing is sent', async () => {
  const { now, type, clock, asked } = bench({ holder: 'another', holderName: '李雯' });
  expect(type('卖房款')).toEqual({ code: 'read-only', facts: {} });
  expect(now()).toMatchObject({ readOnly: 'held', isReadOnly: true });
  await clock.pass(60_000);
  expect(asked('studio:save-steps')).toEqual([]);
  await now().leave();
  expect(asked('studio:release-draft')).toEqual([]);
});

test('a draft that was taken over becomes read only and lets go of nothing', async () => {
  const { now, clock, answers } = bench();
  answers['studio:keep-draft'] = () => ok(false);
  await clock.pass(20_000);
  await settled();
  expect(now()).toMatchObject({ readOnly: 'taken-over', isReadOnly: true });
});

test('leaving saves the last word before it lets the draft go', async () => {
  const { now, type, asked, clock } = bench();
  type('卖房款');
  await now().leave();
  expect(asked('studio:save-steps')).toHaveLength(1);
  expect(asked('studio:release-draft')).toHaveLength(1);
  expect(clock.running()).toBe(0);
});

test('a draft whose last word is not on disk is not let go', async () => {
  const { now, type, asked, answers } = bench();
  answers['studio:save-steps'] = () => fail(appError('bridge/unreachable'));
  type('卖房款');
  await now().leave();
  expect(asked('studio:release-draft')).toEqual([]);
});
