import fc from 'fast-check';

import type { ScriptDraft } from '#core/editing/draft-document';
import { emptyHistory, recordStep, redoStep, undoStep, type History } from '#core/editing/history';
import { editScript } from '#core/editing/operations/script-operations';
import { arbitraryEdits, editOf } from '../../../support/arbitrary-edit';
import { buildScriptDraft } from '../../../support/build-draft';

type State = { readonly document: ScriptDraft; readonly history: History };

const start: State = {
  document: JSON.parse(JSON.stringify(buildScriptDraft())) as ScriptDraft,
  history: emptyHistory,
};

function edit({ document, history }: State, ...rest: readonly unknown[]): State {
  const [name, args, gesture] = rest as [Parameters<typeof editScript>[1], never, string | undefined];
  const edited = editScript(document, name, args, gesture);
  if (!edited.ok) throw new Error(edited.error.code);
  return { document: edited.value.document, history: recordStep(history, edited.value.step) };
}

const type = (state: State, value: string, gesture?: string): State =>
  edit(state, 'set-field', { path: ['title'], value, field: '标题' }, gesture);
const place = (state: State, id: string, x: number, gesture: string): State =>
  edit(state, 'place-nodes', { places: { [id]: { x, y: 0 } } }, gesture);

function back({ document, history }: State): State {
  const travelled = undoStep(document, history);
  if (travelled === null) throw new Error('There was a step to undo');
  return travelled;
}

function forth({ document, history }: State): State {
  const travelled = redoStep(document, history);
  if (travelled === null) throw new Error('There was a step to do again');
  return travelled;
}

test('typing in one field is one step, of which the first and the last state are kept', () => {
  const typed = ['一', '一二', '一二三'].reduce((state, text) => type(state, text, 'title#1'), start);
  expect(typed.history.done).toHaveLength(1);
  expect(typed.history.done[0]?.changes).toHaveLength(1);
  const undone = back(typed);
  expect(undone.document).toEqual(start.document);
  expect(forth(undone).document.script.title).toBe('一二三');
});

test('a drag over the graph is one step, and takes every card back to where it stood', () => {
  const once = place(place(start, 'ring', 1, 'drag'), 'settle', 2, 'drag');
  const dragged = place(place(once, 'ring', 30, 'drag'), 'ending-paused', 4, 'drag');
  expect(dragged.history.done).toHaveLength(1);
  expect(back(dragged).document).toEqual(start.document);
  expect(forth(back(dragged)).document).toEqual(dragged.document);
});

test('steps without a gesture, and those of another one, stay steps of their own', () => {
  const several = type(type(type(type(start, '一'), '二'), '三', 'first'), '四', 'second');
  expect(several.history.done).toHaveLength(4);
  expect(back(several).document.script.title).toBe('三');
});

test('a gesture that was interrupted does not go on behind what interrupted it', () => {
  const interrupted = type(place(type(start, '一', 'title#1'), 'ring', 5, 'drag'), '一二', 'title#1');
  expect(interrupted.history.done).toHaveLength(3);
});

test('a gesture that was undone is over, also when it was done again', () => {
  const typed = type(start, '一', 'title#1');
  const again = type(back(typed), '二', 'title#1');
  expect(again.history.done).toHaveLength(1);
  const redone = type(forth(back(typed)), '一二', 'title#1');
  expect(redone.history.done).toHaveLength(2);
  expect(back(redone).document.script.title).toBe('一');
});

test('what was undone is forgotten once something else is done', () => {
  const other = type(back(type(type(start, '一'), '二')), '三');
  expect(redoStep(other.document, other.history)).toBeNull();
  expect(back(other).document.script.title).toBe('一');
});

test('nothing to undo is no mistake, and a history of another document is one', () => {
  expect(undoStep(start.document, emptyHistory)).toBeNull();
  expect(redoStep(start.document, emptyHistory)).toBeNull();
  const added = edit(start, 'add-node', { scene: 'call' });
  const other = edit(start, 'delete-scene', { scene: 'call' });
  expect(() => undoStep(other.document, added.history)).toThrow('does not fit');
});

test('however edits are gathered into gestures, undoing all leads back and doing all again leads there', () => {
  fc.assert(
    fc.property(
      arbitraryEdits,
      fc.array(fc.constantFrom('a', 'b', undefined), { minLength: 12 }),
      (edits, gestures) => {
        let state = start;
        edits.forEach(([name, numbers], at) => {
          const { args } = editOf(state.document, name, numbers);
          const edited = editScript(state.document, name, args as never, gestures[at]);
          if (!edited.ok) return;
          state = { document: edited.value.document, history: recordStep(state.history, edited.value.step) };
        });
        const end = state;
        while (state.history.done.length > 0) state = back(state);
        expect(state.document).toEqual(start.document);
        while (state.history.undone.length > 0) state = forth(state);
        expect(state.document).toEqual(end.document);
      },
    ),
  );
});
