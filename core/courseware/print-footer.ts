import type { CourseSource } from './course-source';
import { isTeachingDraft, stampShort } from './version-stamp';

/** What stands on everything that is our proposal and not a rule of any police force. */
export const draftLine = '教学草案，待教官核实';

/** The foot of every page: what it was made from, and that it is a teaching draft while any of it is. */
export function printFooter(source: CourseSource): string {
  return isTeachingDraft(source) ? `${stampShort(source)} · ${draftLine}` : stampShort(source);
}
