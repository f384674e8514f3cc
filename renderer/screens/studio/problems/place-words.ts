import type { ProblemPlace } from '#core/check/script-problem';
import { differenceWords } from '#core/editing/differences/difference-words';
import { say, type Language, type Message } from '#core/messages/message';
import { variableWords } from '#core/messages/vocabulary-messages';
import type { Script } from '#core/script/script-schema';
import type { VictimVariable } from '#core/script/vocabulary';

type Members = Readonly<Record<string, unknown>>;

/** Enough of a line to know it by. */
const shownCharacters = 12;

function short(text: string): string {
  const characters = [...text];
  return characters.length <= shownCharacters ? text : `${characters.slice(0, shownCharacters).join('')}……`;
}

function textOf(item: Members, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = item[key];
    if (typeof value === 'string' && value.trim() !== '') return short(value);
  }
  return '';
}

function firstLine(move: Members): string {
  const [line] = Object.values((move['lines'] ?? {}) as Members);
  return typeof line === 'string' && line.trim() !== '' ? short(line) : textOf(move, 'id');
}

type Namer = (
  item: Members,
  at: number,
) => readonly [Message, Readonly<Record<string, string | number>>] | null;

const titled =
  (message: Message, ...keys: readonly string[]): Namer =>
  (item) => [message, { title: textOf(item, ...keys, 'id') }];

/** How an item of a list is called. */
const itemWords: Readonly<Record<string, Namer>> = {
  scenes: titled(differenceWords.scene, 'title'),
  nodes: titled(differenceWords.node, 'title'),
  endings: titled(differenceWords.ending, 'title'),
  dispositions: titled(differenceWords.disposition, 'name'),
  transitions: titled(differenceWords.transition),
  always: titled(differenceWords.interrupt, 'title'),
  walkthroughs: titled(differenceWords.walkthrough),
  facts: (item) => [differenceWords.fact, { text: textOf(item, 'text', 'id') }],
  flags: (item) => [differenceWords.flag, { text: textOf(item, 'text', 'id') }],
  moves: (item) => [differenceWords.move, { line: firstLine(item) }],
  replies: (item) => [differenceWords.reply, { line: textOf(item, 'line', 'tells', 'id') }],
  outcomes: (_item, at) => [differenceWords.outcome, { n: at + 1 }],
  texts: (_item, at) => [differenceWords.endingText, { n: at + 1 }],
};

/** Names that a member has only below another one. */
const fieldsBelow: Readonly<Record<string, Message>> = {
  'alert.text': differenceWords.alertText,
  'replies.line': differenceWords.saidBy,
  'moves.when': differenceWords.moveWhen,
  'endings.money': differenceWords.endMoney,
  'walkthroughs.ending': differenceWords.endsIn,
  'within.else': differenceWords.timeout,
};

const renamed: Readonly<Record<string, Message | null>> = {
  within: null,
  lines: null,
  effects: null,
  start: null,
  minutes: differenceWords.playTime,
};

function fieldWord(key: string, list: string): Message | null {
  const below = fieldsBelow[`${list}.${key}`];
  if (below !== undefined) return below;
  if (key in renamed) return renamed[key] ?? null;
  if (key in variableWords) return variableWords[key as VictimVariable];
  return (differenceWords as Readonly<Record<string, Message>>)[key] ?? null;
}

/** Where a problem stands, as an author would say it: 节点：接通 › 话招“只答是或不是……” › 反馈. */
export function placeWords(script: Script, path: ProblemPlace['path'], language: Language): string {
  const parts: string[] = [];
  let value: unknown = script;
  let list = '';
  for (const [at, key] of path.entries()) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
    const next = path[at + 1];
    if (typeof key === 'number') {
      const named =
        typeof value === 'object' && value !== null ? itemWords[list]?.(value as Members, key) : null;
      if (named) parts.push(say(named[0], language, named[1]));
      continue;
    }
    if (typeof next !== 'number' || !(key in itemWords)) {
      const word = fieldWord(key, list);
      if (word !== null) parts.push(say(word, language));
    }
    list = key;
  }
  // The scene of a node is known by the node.
  const shown = path[0] === 'scenes' && path[2] === 'nodes' && path.length > 3 ? parts.slice(1) : parts;
  return shown.join(' › ');
}
