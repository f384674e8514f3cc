import { readFileSync } from 'node:fs';
import path from 'node:path';

import { checkGraph } from '#core/check/check-graph';
import { checkReferences } from '#core/check/check-references';
import { scriptDraftSchema } from '#core/editing/draft-document';
import { moveOfEntry, nodeOfEntry, paletteOf } from '#core/editing/palette';
import { editScript } from '#core/editing/operations/script-operations';
import { scriptSkeleton } from '#core/editing/skeleton/script-skeleton';
import { readLessonText } from '#core/lesson/read-lesson';
import { fraudTypes } from '#core/script/vocabulary';

function lessonOf(fraudType: string) {
  const file = path.join(
    __dirname,
    `../../../../../scripts-data/lessons/lesson-${fraudType.toLowerCase()}.yaml`,
  );
  const read = readLessonText(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`The lesson of ${fraudType} cannot be read`);
  return read.value.lesson;
}

test.each(fraudTypes)('the skeleton of %s has a form, and no loose end', (fraudType) => {
  for (const lesson of [null, lessonOf(fraudType)]) {
    const draft = scriptSkeleton({ fraudType, title: '新案例', id: 'new-case', lesson });
    expect(scriptDraftSchema.safeParse(draft).error).toBeUndefined();
    const errors = [...checkReferences(draft.script), ...checkGraph(draft.script)].filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  }
});

test('the victim speaks the objections of the type', () => {
  const lesson = lessonOf('F07');
  const draft = scriptSkeleton({ fraudType: 'F07', title: '新案例', id: 'new-case', lesson });
  const lines = draft.script.scenes.flatMap(({ nodes }) => nodes.flatMap(({ replies }) => replies));
  const said = lesson.objections.slice(0, 3).map(({ says }) => says);
  expect(said.every((line) => lines.some((reply) => reply.line === line))).toBe(true);
});

test('every entry of a palette can become a node and a move', () => {
  const draft = scriptSkeleton({ fraudType: 'F07', title: '新案例', id: 'new-case', lesson: null });
  const palette = paletteOf(lessonOf('F07'));
  expect(palette.filter(({ kind }) => kind === 'objection')).toHaveLength(lessonOf('F07').objections.length);
  for (const entry of palette) {
    const withNode = editScript(draft, 'add-node', { scene: 'call', node: nodeOfEntry(entry) });
    const withMove = editScript(draft, 'add-move', { node: 'ring', move: moveOfEntry(entry) });
    for (const edited of [withNode, withMove])
      expect(edited.ok && scriptDraftSchema.safeParse(edited.value.document).error).toBeUndefined();
  }
  expect(paletteOf(null)).toEqual([]);
});
