import type { Lesson } from '../lesson/lesson-schema';
import type { Move } from '../script/move-schema';
import type { Node } from '../script/node-schema';

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

/** A node in which the victim says an objection. The words are a start: a case puts them into its person's mouth. */
export function nodeOfEntry(entry: PaletteEntry): Partial<Node> {
  const title = entry.text.slice(0, 12);
  if (entry.kind === 'breaking-point') return { id: entry.id, title };
  return { id: entry.id, title, replies: [{ id: `${entry.id}-says`.slice(0, 60), line: entry.text }] };
}

/** A move that uses a breaking point, or answers an objection, with its need as the hint and its basis. */
export function moveOfEntry(entry: PaletteEntry, to = ''): Partial<Move> {
  const isBreaking = entry.kind === 'breaking-point';
  return {
    id: entry.id,
    lines: { a: '' },
    outcomes: [
      {
        quality: 'best',
        to,
        why: '',
        hint: entry.note.slice(0, 200),
        ...(isBreaking ? { basis: [...entry.basis] } : {}),
      },
    ],
  };
}
