import type { Message } from '../../messages/message';
import type { ChangePath } from '../change';
import type { TextMark } from './text-marks';

/** What happened to a thing. `renamed`: it bears another id and is otherwise the one it was; `moved`: it stands elsewhere. */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved' | 'renamed';

/** A part of the document that differences are shown under: a page, a scene, a node, an ending. */
export type DifferenceGroup = {
  /** Stable within one comparison. */
  readonly id: string;
  readonly title: Message;
  /** Where it stands in the later document, or in the earlier one where it was removed; below the script or ruleset. */
  readonly path: ChangePath;
};

/** One difference between two documents, in words for people. Plain data, so it can be sent. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly group: DifferenceGroup;
  /** What it is about, from the larger to the smaller: a move, its second outcome, the feedback. Empty: the group itself. */
  readonly subject: readonly Message[];
  /** The values in words; null where there was or is none. */
  readonly before: Message | null;
  readonly after: Message | null;
  /** What changed within an author's text. */
  readonly marks: readonly TextMark[] | null;
  /** What is in a thing that was added or removed. */
  readonly parts: readonly Difference[];
};
