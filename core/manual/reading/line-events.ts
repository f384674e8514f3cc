import type { ManualPlace } from '../manual-block';
import type { ManualEvent } from './manual-event';
import { isHeadingText, labelOf, withoutNumber, type Label } from './manual-words';
import { headingEvent } from './heading-event';
import type { FraudTypeNames } from '../tables/fraud-type-codec';

/** What a line without a speaker is taken for, after a heading such as 禁语 or a label such as 正确说法： with nothing behind it. */
export type Standing = Label | null;

/** The events of a text and what its last line leaves standing. */
export type LineEvents = { readonly events: readonly ManualEvent[]; readonly standing: Standing };

const quotes = /^[“"「『](.*)[”"」』]$/s;

/** A line as it would be spoken: without the quotation marks around the whole of it. */
export function spoken(text: string): string {
  const inside = quotes.exec(text.trim())?.[1];
  return inside === undefined || /[“”「」]/.test(inside) ? text.trim() : inside.trim();
}

/** What a labelled text is. */
export function labelEvent(label: Label, text: string, place: ManualPlace, isQuestion = false): ManualEvent {
  const said = spoken(text);
  if (label === 'victim') return { kind: 'victim', text: said, place, isQuestion };
  if (label === 'why') return { kind: 'why', text: said, place };
  const quality = { officer: 'best', good: 'best', bad: 'harmful', useless: 'useless' } as const;
  return { kind: 'officer', quality: quality[label], isSpeech: label === 'officer', text: said, place };
}

function split(line: string): { readonly label: Label; readonly rest: string } | null {
  const at = line.search(/[:：\t]/);
  if (at < 1 || at > 14) return null;
  const label = labelOf(line.slice(0, at));
  return label === null ? null : { label, rest: line.slice(at + 1).trim() };
}

/** Reads a paragraph line by line: who says what, what is only seen, and what nobody says. */
export function lineEvents(
  text: string,
  place: ManualPlace,
  start: Standing,
  fraudTypes: FraudTypeNames,
): LineEvents {
  const events: ManualEvent[] = [];
  let standing = start;
  let isFirst = true;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const { isNumbered, text: bare } = withoutNumber(line);
    const labelled = split(bare) ?? split(line);
    const last = events.at(-1);
    if (bare === '') events.push({ kind: 'leftover', reason: 'no-speaker', text: line, place });
    else if (labelled !== null) {
      const isQuestion = /^(问|Q)/i.test(bare);
      if (labelled.rest === '') standing = labelled.label;
      else events.push(labelEvent(labelled.label, labelled.rest, place, isQuestion));
      if (labelled.rest !== '' && (labelled.label === 'victim' || labelled.label === 'officer'))
        standing = null;
    } else if (isHeadingText(line)) {
      events.push(headingEvent(bare.replace(/^【(.*)】$/, '$1'), place, fraudTypes));
      standing = labelOf(bare);
    } else if (/^[(（【].*[)）】]$/.test(bare))
      events.push({ kind: 'tells', text: bare.slice(1, -1), place });
    else if (standing !== null) events.push(labelEvent(standing, bare, place, standing === 'victim'));
    else if (!isFirst && !isNumbered && (last?.kind === 'victim' || last?.kind === 'officer'))
      // A soft break within what somebody says.
      events[events.length - 1] = { ...last, text: `${last.text}${spoken(line)}` };
    else if (isNumbered && /[？?]$/.test(bare))
      events.push({ kind: 'victim', text: spoken(bare), place, isQuestion: true });
    else events.push({ kind: 'leftover', reason: 'no-speaker', text: line, place });
    isFirst = false;
  }
  return { events, standing };
}
