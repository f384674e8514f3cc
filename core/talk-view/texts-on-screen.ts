import type { Option } from '../dialogue/present-options';
import { assertNever } from '../lib/assert-never';
import type { TalkTranscript, TranscriptEntry } from './talk-transcript';

function textOf(entry: TranscriptEntry): string {
  switch (entry.kind) {
    case 'tells':
      return entry.text;
    case 'victim':
      return entry.line;
    // Read before the clock starts (interlude), or written by the officer.
    case 'scene':
    case 'transition':
    case 'officer':
    case 'silence':
      return '';
    default:
      return assertNever(entry, 'transcript entry');
  }
}

/** What has to be read at this turn before one can answer: what just came up and every option. */
export function textsOnScreen(
  { past, now }: TalkTranscript,
  turn: number,
  options: readonly Option[],
): readonly string[] {
  const fresh = [...past, ...now].filter((entry) => entry.turn === turn).map(textOf);
  return [...fresh, ...options.map(({ text }) => text)].filter((text) => text !== '');
}
