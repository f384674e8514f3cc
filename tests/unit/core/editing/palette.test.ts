import { readFileSync } from 'node:fs';
import path from 'node:path';

import { checkReferences } from '#core/check/check-references';
import { editScript } from '#core/editing/operations/script-operations';
import { moveOfEntry, nodeOfEntry, paletteOf } from '#core/editing/palette';
import { scriptSkeleton } from '#core/editing/skeleton/script-skeleton';
import { readLessonText } from '#core/lesson/read-lesson';
import { idSchema } from '#core/script/condition-schema';

const read = readLessonText(
  readFileSync(path.join(__dirname, '../../../../scripts-data/lessons/lesson-f07.yaml'), 'utf8'),
);
if (!read.ok) throw new Error('The lesson cannot be read');
const { lesson } = read.value;
const palette = paletteOf(lesson);
const draft = scriptSkeleton({ fraudType: 'F07', title: '新案例', id: 'new-case', lesson: null });

test('the palette has every objection and every breaking point of a lesson, and nothing without one', () => {
  expect(palette.filter(({ kind }) => kind === 'objection').map(({ text }) => text)).toEqual(
    lesson.objections.map(({ says }) => says),
  );
  expect(palette.filter(({ kind }) => kind === 'breaking-point')).toHaveLength(lesson.breakingPoints.length);
  expect(paletteOf(null)).toEqual([]);
});

test('every entry can become a node and a move, again and again, under ids of their own', () => {
  let document = draft;
  for (const entry of [...palette, ...palette]) {
    const withNode = editScript(document, 'add-node', { scene: 'call', node: nodeOfEntry(entry) });
    if (!withNode.ok) throw new Error(withNode.error.code);
    const node = String(withNode.value.step.facts['id']);
    const withMove = editScript(withNode.value.document, 'add-move', { node, move: moveOfEntry(entry) });
    if (!withMove.ok) throw new Error(withMove.error.code);
    document = withMove.value.document;
  }
  const ids = document.script.scenes.flatMap(({ nodes }) =>
    nodes.flatMap((node) => [
      node.id,
      ...node.replies.map(({ id }) => id),
      ...node.moves.map(({ id }) => id),
    ]),
  );
  expect(ids.filter((id) => !idSchema.safeParse(id).success)).toEqual([]);
  expect(checkReferences(document.script).filter(({ code }) => code === 'shape/duplicate-id')).toEqual([]);
});

test('an objection is said by the victim; what answers it, or breaks the spell, says on what ground', () => {
  const [objection] = palette;
  if (objection === undefined) throw new Error('The lesson has objections');
  expect(nodeOfEntry(objection).replies?.[0]?.line).toBe(objection.text);
  for (const entry of palette) {
    const [outcome] = moveOfEntry(entry, 'settle').outcomes ?? [];
    expect(outcome).toMatchObject({ quality: 'best', to: 'settle', basis: entry.basis });
    expect(outcome?.hint).not.toBe('');
  }
});

test('a long name is cut between characters, never through one', () => {
  const entry = {
    kind: 'objection',
    id: 'a'.repeat(58),
    text: '𠮷'.repeat(20),
    note: '𠮷'.repeat(300),
    basis: [],
  } as const;
  expect(nodeOfEntry(entry).title).toBe('𠮷'.repeat(12));
  expect(idSchema.safeParse(nodeOfEntry(entry).replies?.[0]?.id).success).toBe(true);
  expect(moveOfEntry(entry).outcomes?.[0]?.hint).toBe('𠮷'.repeat(200));
});
