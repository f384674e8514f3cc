import type { Lesson } from '../lesson/lesson-schema';
import type { Move } from '../script/move-schema';
import type { Node } from '../script/node-schema';
import { wellFormedId } from './free-id';

/** Something of the fraud type's lesson that can be dragged into a script: an objection (抗拒话) or a breaking point (破局点). */
export type PaletteEntry = {
  readonly kind: 'objection' | 'breaking-point';
  readonly id: string;
  /** What is said, or the name of the breaking point. */
  readonly text: string;
  /** The need behind an objection, or how and when a breaking point is used. */
  readonly note: string;
  readonly basis: readonly string[];
};

/** The palette of a lesson; empty without one. */
export function paletteOf(lesson: Lesson | null): readonly PaletteEntry[] {
  if (lesson === null) return [];
  return [
    ...lesson.objections.map(({ id, says, label, need, basis }): PaletteEntry => ({
      kind: 'objection',
      id,
      text: says,
      note: `${label}：${need}`,
      basis,
    })),
    ...lesson.breakingPoints.map(({ id, name, how, when, basis }): PaletteEntry => ({
      kind: 'breaking-point',
      id,
      text: name,
      note: `${when}：${how}`,
      basis,
    })),
  ];
}

/** The beginning of a text, in whole characters. */
function beginning(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}

/** A node in which the victim says an objection. The words are a start: a case puts them into its person's mouth. */
export function nodeOfEntry({ id, kind, text }: PaletteEntry): Partial<Node> {
  const title = beginning(text, 12);
  if (kind === 'breaking-point') return { id, title };
  return { id, title, replies: [{ id: wellFormedId(`${id}-says`), line: text }] };
}

/** A move that uses a breaking point, or answers an objection: its note is the hint, and its sources are the basis. */
export function moveOfEntry({ basis, id, note }: PaletteEntry, to = ''): Partial<Move> {
  return {
    id,
    lines: { a: '' },
    outcomes: [{ quality: 'best', to, why: '', hint: beginning(note, 200), basis: [...basis] }],
  };
}
