import fc from 'fast-check';

import { checkReferences } from '#core/check/check-references';
import { applyChanges, changeSchema } from '#core/editing/change';
import { scriptDraftSchema, type ScriptDraft } from '#core/editing/draft-document';
import { operationLabel } from '#core/editing/editing-messages';
import { emptyHistory, recordStep, redoStep, undoStep } from '#core/editing/history';
import type { RenameId } from '#core/editing/operations/rename-id';
import { editScript, scriptOperations } from '#core/editing/operations/script-operations';
import type { Script } from '#core/script/script-schema';
import { arbitraryEdits, editNames, editOf, type Edit } from '../../../../support/arbitrary-edit';
import { arbitraryScript } from '../../../../support/arbitrary-script';

/** As the host hands a draft out: plain JSON, with a transition that is passed and walkthroughs that name moves. */
const arbitraryDraft = arbitraryScript.map((script): ScriptDraft => {
  const [scene] = script.scenes;
  const last = scene?.nodes.at(-1)?.id ?? '';
  const moves = scene?.nodes.flatMap((node) => node.moves.map(({ id }) => id)) ?? [];
  const whole: Script = {
    ...script,
    transitions: [
      { id: 'later', to: last, hours: 2, narration: '两小时后', drift: [{ effects: { belief: 5 } }] },
    ],
    always: [
      { id: 'line-back', when: { scene: ['call'] }, to: 'later', title: '电话又来' },
      ...script.always,
    ],
    walkthroughs: [
      { id: 'way', kind: 'sample', disposition: 'any', duty: 'police', steps: moves, ending: 'ending-kept' },
    ],
  };
  const placed = [...(scene?.nodes ?? []), ...script.endings].filter((_item, at) => at % 3 !== 2);
  const layout = Object.fromEntries(placed.map(({ id }, at) => [id, { x: at * 10, y: 0 }]));
  return JSON.parse(JSON.stringify({ script: whole, layout })) as ScriptDraft;
});

test('every registered operation takes part in these tests', () => {
  expect([...editNames].sort()).toEqual(Object.keys(scriptOperations).sort());
});

test.each(editNames)(
  '%s, done and undone, leaves everything as it was, and a document of the right form',
  (name) => {
    let taken = 0;
    fc.assert(
      fc.property(
        arbitraryDraft,
        fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 }),
        (draft, numbers) => {
          const { args } = editOf(draft, name, numbers);
          const edited = editScript(draft, name, args as never);
          if (!edited.ok) return;
          taken += 1;
          const { document, step } = edited.value;
          expect(scriptDraftSchema.safeParse(document).error).toBeUndefined();
          const back = applyChanges(document, step.inverse);
          expect(back.ok && back.value.document).toEqual(draft);
          // What goes to the disk is JSON: the same changes read back do the same.
          const again = applyChanges(draft, JSON.parse(JSON.stringify(step.changes)) as typeof step.changes);
          expect(again.ok && again.value.document).toEqual(document);
          expect(step.changes.every((change) => changeSchema.safeParse(change).success)).toBe(true);
          expect(operationLabel(step, 'zh')).not.toMatch(/\{|^$/);
          expect(operationLabel(step, 'en')).not.toMatch(/\{|^$/);
        },
      ),
      { numRuns: 60 },
    );
    // Now and then wrongly asked for, but never always: a test of nothing but refusals would prove nothing.
    expect(taken).toBeGreaterThan(10);
  },
);

test('whatever was done, undoing all and doing all again gives the same documents', () => {
  fc.assert(
    fc.property(arbitraryDraft, arbitraryEdits, (draft, edits) => {
      let document = draft;
      let history = emptyHistory;
      const seen = [draft];
      for (const [name, numbers] of edits) {
        const { args } = editOf(document, name, numbers);
        const edited = editScript(document, name, args as never);
        if (!edited.ok) continue;
        document = edited.value.document;
        history = recordStep(history, edited.value.step);
        seen.push(document);
      }
      for (let at = seen.length - 2; at >= 0; at -= 1) {
        const back = undoStep(document, history);
        if (back === null) throw new Error('There was a step to undo');
        ({ document, history } = back);
        expect(document).toEqual(seen[at]);
      }
      expect(undoStep(document, history)).toBeNull();
      for (const expected of seen.slice(1)) {
        const forth = redoStep(document, history);
        if (forth === null) throw new Error('There was a step to do again');
        ({ document, history } = forth);
        expect(document).toEqual(expected);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever is renamed, as much hangs together as before, and renaming it back gives the same document', () => {
  const told = ({ script }: ScriptDraft): readonly string[] =>
    checkReferences(script).map(({ at, code }) => `${code} ${at.path.join('.')}`);
  let taken = 0;
  fc.assert(
    fc.property(
      arbitraryDraft,
      fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 6 }),
      (draft, numbers) => {
        const { args } = editOf(draft, 'rename-id', numbers) as Extract<Edit, { name: 'rename-id' }>;
        const there = editScript(draft, 'rename-id', args);
        if (!there.ok) return;
        taken += 1;
        expect(told(there.value.document)).toEqual(told(draft));
        const back = editScript(there.value.document, 'rename-id', { ...args, ...turned(args) });
        expect(back.ok && back.value.document).toEqual(draft);
      },
    ),
    { numRuns: 120 },
  );
  expect(taken).toBeGreaterThan(20);
});

/** The way back. A node's move or reply is looked for in the node, which may have been renamed itself. */
function turned({ from, kind, node, to }: RenameId): Partial<RenameId> {
  return { from: to, to: from, ...(kind === 'node' && node === from ? { node: to } : {}) };
}
