import fc from 'fast-check';

import { applyChanges } from '#core/editing/change';
import { scriptDraftSchema, type ScriptDraft } from '#core/editing/draft-document';
import { operationLabel } from '#core/editing/editing-messages';
import { emptyHistory, recordStep, redoStep, undoStep } from '#core/editing/history';
import { editScript, scriptOperations } from '#core/editing/operations/script-operations';
import { arbitraryEdits, editNames, editOf } from '../../../../support/arbitrary-edit';
import { arbitraryScript } from '../../../../support/arbitrary-script';

const arbitraryDraft = arbitraryScript.map((script): ScriptDraft => ({
  script,
  layout: Object.fromEntries(
    script.scenes.flatMap(({ nodes }) => nodes.map(({ id }, at) => [id, { x: at * 10, y: 0 }])),
  ),
}));

test('every registered operation takes part in these tests', () => {
  expect([...editNames].sort()).toEqual(Object.keys(scriptOperations).sort());
});

test.each(editNames)(
  '%s, done and undone, leaves everything as it was, and a document of the right form',
  (name) => {
    fc.assert(
      fc.property(
        arbitraryDraft,
        fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 }),
        (draft, numbers) => {
          const { args } = editOf(draft, name, numbers);
          const edited = editScript(draft, name, args as never);
          if (!edited.ok) return;
          const { document, step } = edited.value;
          expect(scriptDraftSchema.safeParse(document).error).toBeUndefined();
          const back = applyChanges(document, step.inverse);
          expect(back.ok && back.value.document).toEqual(draft);
          // What goes to the disk is JSON: the same changes read back do the same.
          const again = applyChanges(draft, JSON.parse(JSON.stringify(step.changes)) as typeof step.changes);
          expect(again.ok && again.value.document).toEqual(document);
          expect(operationLabel(step, 'zh')).not.toMatch(/\{|^$/);
        },
      ),
      { numRuns: 60 },
    );
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
