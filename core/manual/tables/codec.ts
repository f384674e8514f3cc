import { halfWidth } from '../../lib/half-width';
import { fail, ok, type Result } from '../../lib/result';
import type { Message } from '../../messages/message';
import { conditionNotation } from '../notation/condition-notation';
import { conditionalEffectsNotation, effectsNotation } from '../notation/effects-notation';
import { readCondition } from '../notation/read-condition';
import { readConditionalEffects, readEffects } from '../notation/read-effects';
import type { Condition } from '../../script/condition-schema';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import { cellLines, cellText, emptyMark, quotedCell, readCellLines, readCellText } from './cell-text';

/** How a value stands in a cell, and how it is read there. What is written reads back as the same value. */
export type Codec<T> = {
  readonly write: (value: T) => string;
  /** A cell that is not blank. */
  readonly read: (cell: string) => Result<T, null>;
  /** What a blank cell means. */
  readonly blank: T;
};

/** Text as it is. */
export const text: Codec<string> = { write: cellText, read: (cell) => ok(readCellText(cell)), blank: '' };

/** What another row is called by: see `rowKeys`. Written and read without a change. */
export const reference: Codec<string> = { write: (key) => key, read: (cell) => ok(cell.trim()), blank: '' };

/** Where something leads, quotes and all: what stands in quotes is an id and never a title (`targetReader`). */
export const target: Codec<string> = {
  write: cellText,
  read: (cell) => ok(cell.trim()),
  blank: '',
};

/** An id of its own row; a blank cell lets the reader choose one. */
export const ownId: Codec<string | undefined> = {
  write: (id) => (id === undefined ? '' : id === '' ? emptyMark : cellText(id)),
  read: (cell) => ok(cell.trim() === emptyMark ? '' : readCellText(cell)),
  blank: undefined,
};

/** Texts, one a line. */
export const texts: Codec<string[]> = {
  write: cellLines,
  read: (cell) => ok(readCellLines(cell)),
  blank: [],
};

/** A number; a unit after it is let go. */
export const number: Codec<number> = {
  write: String,
  read: (cell) => {
    const found = /^([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?) ?(?:元|岁|秒|分钟?|小时|次|%)?$/i.exec(
      halfWidth(cell)
        .trim()
        .replace(/(?<=\d),(?=\d{3})/g, ''),
    );
    return found === null ? fail(null) : ok(Number(found[1]));
  },
  blank: 0,
};

/** One word of a closed list: its label in either language, or the word that files use. */
export function oneOf<Word extends string>(
  words: Readonly<Record<Word, Message>>,
  blank: NoInfer<Word>,
): Codec<Word> {
  const all = Object.keys(words) as Word[];
  return {
    blank,
    write: (word) => words[word].zh,
    read: (cell) => {
      const said = cell.trim().toLowerCase();
      const found = all.find((word) =>
        [word, words[word].zh, words[word].en].some((spelling) => spelling.toLowerCase() === said),
      );
      return found === undefined ? fail(null) : ok(found);
    },
  };
}

/** Several values in one cell, in lines or between 、. */
export function several<T>(item: Codec<T>): Codec<T[]> {
  return {
    blank: [],
    write: (values) => values.map(item.write).join('、'),
    read: (cell) => {
      const read = cell
        .split(/[、,，;；\n]/)
        .filter((part) => part.trim() !== '')
        .map(item.read);
      const values = read.flatMap((one) => (one.ok ? [one.value] : []));
      return values.length === read.length ? ok(values) : fail(null);
    },
  };
}

/** A value that may be missing: a blank cell; one that is there and says nothing is marked. */
export function optional<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    blank: undefined,
    write: (value) => {
      if (value === undefined) return '';
      const written = codec.write(value);
      return written === '' ? emptyMark : written;
    },
    read: (cell) => (cell.trim() === emptyMark ? ok(codec.blank) : codec.read(cell)),
  };
}

const yes = ['是', '对', '√', '✓', 'yes', 'true', '1'];
const no = ['否', '不', '×', 'no', 'false', '0'];

/** 是 or nothing. */
export const mark: Codec<true | undefined> = {
  blank: undefined,
  write: (value) => (value === true ? '是' : ''),
  read: (cell) =>
    yes.includes(cell.trim().toLowerCase())
      ? ok(true)
      : no.includes(cell.trim().toLowerCase())
        ? ok(undefined)
        : fail(null),
};

/** 是 or 否. */
export const truth: Codec<boolean> = {
  blank: false,
  write: (value) => (value ? '是' : '否'),
  read: (cell) => {
    const read = mark.read(cell);
    return read.ok ? ok(read.value === true) : read;
  },
};

/** See `conditionNotation`. A blank cell holds always. */
export const condition: Codec<Condition> = {
  blank: {},
  write: (value) => conditionNotation(value, 'zh'),
  read: (cell) => {
    const read = readCondition(cell);
    return read.ok ? read : fail(null);
  },
};

/** See `effectsNotation`. */
export const effects: Codec<Effects> = {
  blank: {},
  write: (value) => effectsNotation(value, 'zh'),
  read: (cell) => {
    const read = readEffects(cell.replace(/\n/g, '，'));
    return read.ok ? read : fail(null);
  },
};

/** See `conditionalEffectsNotation`. */
export const conditionalEffects: Codec<ConditionalEffects[]> = {
  blank: [],
  write: (value) => conditionalEffectsNotation(value, 'zh'),
  read: (cell) => {
    const read = readConditionalEffects(cell);
    return read.ok ? read : fail(null);
  },
};

const lineId = /^([a-z][a-z0-9]{0,19})[：:]\s*/;

/** Wordings by id, one a line: `a：……`. A line without an id gets the next free letter. */
export const wordings: Codec<Record<string, string>> = {
  blank: {},
  write: (value) =>
    Object.entries(value)
      .map(([id, line]) => {
        const said = line === '' || line.includes('\n') ? quotedCell(line) : cellText(line);
        return lineId.test(`${id}：`) ? `${id}：${said}` : `${quotedCell(id)}：${said}`;
      })
      .join('\n'),
  read: (cell) => {
    const lines = cell.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    const pairs: [string, string][] = [];
    for (const line of lines) {
      const quoted = /^(文本:"(?:[^"\\]|\\.)*")：/.exec(line.trim());
      const plain = lineId.exec(line.trim());
      const free = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => pairs.every(([id]) => id !== letter));
      const id = quoted?.[1] === undefined ? (plain?.[1] ?? free) : readCellText(quoted[1]);
      const start = quoted?.[0] ?? plain?.[0] ?? '';
      if (id === undefined || pairs.some(([taken]) => taken === id)) return fail(null);
      pairs.push([id, readCellText(line.trim().slice(start.length))]);
    }
    return ok(Object.fromEntries(pairs));
  },
};
