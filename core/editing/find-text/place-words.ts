import type { PlacedText } from '../../check/texts-in';
import type { Message } from '../../messages/message';
import { differenceWords as words } from '../differences/difference-words';

const fieldWords: Readonly<Record<string, Message>> = {
  title: words.title,
  summary: words.summary,
  sources: words.sources,
  received: words.received,
  known: words.known,
  name: words.name,
  work: words.work,
  home: words.home,
  moneyFor: words.moneyFor,
  fear: words.fear,
  speech: words.speech,
  voice: words.voice,
  note: words.note,
  setting: words.setting,
  label: words.deadline,
  tells: words.tells,
  line: words.saidBy,
  answer: words.answer,
  why: words.why,
  better: words.better,
  basis: words.basis,
  hint: words.hint,
  narration: words.narration,
  because: words.because,
};

/** Lists whose only text is the thing itself. */
const pageWords: Readonly<Record<string, Message>> = { facts: words.facts, flags: words.flags };

/** What the field of a text is called; a wording of a move is `null`, it speaks for itself. */
export function fieldWord(path: PlacedText['path']): Message | null {
  if (path.at(-2) === 'lines') return null;
  const page = pageWords[String(path[0])];
  if (page !== undefined) return page;
  const member = [...path].reverse().find((part) => typeof part === 'string') ?? '';
  return fieldWords[member] ?? words.text;
}

/** Titles of what a text stands in, from the larger to the smaller: scene, node; ending; disposition. */
export function titlesAlong(document: unknown, path: PlacedText['path']): readonly string[] {
  const titles: string[] = [];
  let value = document;
  path.slice(0, -1).forEach((key, at) => {
    value = typeof value === 'object' && value !== null ? (value as never)[key] : undefined;
    // The title of the document itself is known.
    if (at === 0 || typeof value !== 'object' || value === null) return;
    const { title, name, id } = value as Readonly<Record<string, unknown>>;
    const own = [title, name].find((text) => typeof text === 'string' && text !== '');
    if (typeof own === 'string') titles.push(own);
    else if (title === '' && typeof id === 'string') titles.push(id);
  });
  return titles;
}
