import type { ManualBlock, ManualPlace, ManualRow } from '../manual-block';
import type { FraudTypeNames } from '../tables/fraud-type-codec';
import { headingEvent } from './heading-event';
import { labelEvent, spoken } from './line-events';
import type { ManualEvent } from './manual-event';
import {
  columnRole,
  fraudTypeIn,
  labelOf,
  sceneKindIn,
  withoutNumber,
  type ColumnRole,
} from './manual-words';

type TableBlock = Extract<ManualBlock, { readonly kind: 'table' }>;

const filled = (row: ManualRow): string[] =>
  row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

/** Roles of the columns by one or two rows of headers: the lower one says more, the upper one says what it leaves out. */
function headerRoles(
  rows: readonly ManualRow[],
): { readonly roles: readonly (ColumnRole | null)[]; readonly height: number } | null {
  const roles: (ColumnRole | null)[] = [];
  let height = 0;
  for (const row of rows.slice(0, 3)) {
    const found = row.spread.map(columnRole);
    const texts = row.spread.filter((cell) => cell.trim() !== '');
    const named = found.filter((role) => role !== null).length;
    // Short answers below the headers must not be taken for a second row of them.
    const isHeader =
      named > 0 && named * 2 >= texts.length && texts.every((cell) => cell.trim().length <= 14);
    const looksSpoken = row.spread.some((cell) => /[。？！?!]/.test(cell));
    // Headers go on in a second row only under cells that were merged or left empty.
    const mayGoOn = height === 0 || rows[height - 1]?.cells.some((cell) => cell.trim() === '') === true;
    if (!isHeader || looksSpoken || !mayGoOn) break;
    found.forEach((role, at) => {
      if (role !== null) roles[at] = role;
    });
    height += 1;
  }
  const answers = roles.filter((role) => role === 'good' || role === 'bad' || role === 'useless');
  const isTalk = roles.includes('victim') && answers.length > 0;
  const isDialogue = roles.includes('speaker') && roles.some((role) => role === 'line' || role === 'good');
  return isTalk || isDialogue ? { roles: Array.from(roles, (role) => role ?? null), height } : null;
}

/** Wordings in one cell: its numbered lines; lines without a number belong together. */
function wordings(cell: string): string[] {
  const parts: string[] = [];
  for (const line of cell.split('\n')) {
    const { isNumbered, text } = withoutNumber(line);
    if (text === '') continue;
    const last = parts.at(-1);
    if (last === undefined || isNumbered) parts.push(spoken(text));
    else parts[parts.length - 1] = `${last}${spoken(text)}`;
  }
  return parts;
}

function answerEvents(
  cell: string,
  role: 'good' | 'bad' | 'useless' | 'officer',
  place: ManualPlace,
): ManualEvent[] {
  return wordings(cell).map((text, at) =>
    at === 0 ? labelEvent(role, text, place) : { kind: 'wording', text, place },
  );
}

function rowEvents(
  row: ManualRow,
  roles: readonly (ColumnRole | null)[],
  before: { type: string; scene: string },
  fraudTypes: FraudTypeNames,
): ManualEvent[] {
  const { cells, place, spread } = row;
  const events: ManualEvent[] = [];
  const used = new Set<number>();
  const questionAt = roles.indexOf('victim');
  const isContinued = (cells[questionAt] ?? '').trim() === '' && (spread[questionAt] ?? '').trim() !== '';
  // A cell that reaches down from above was read there, except where a new question begins beside it.
  const textAt = (at: number): string => ((isContinued ? cells[at] : spread[at]) ?? '').trim();
  const takeRole = (role: ColumnRole): string => {
    const at = roles.indexOf(role);
    if (textAt(at) !== '') used.add(at);
    return textAt(at);
  };

  const type = textAt(roles.indexOf('type'));
  const fraudType = fraudTypeIn(type, fraudTypes);
  if (fraudType !== null) {
    used.add(roles.indexOf('type'));
    if (type !== before.type) events.push({ kind: 'part', fraudType, text: type, place });
    before.type = type;
  }
  const scene = textAt(roles.indexOf('scene'));
  const kind = sceneKindIn(scene);
  if (kind !== null) {
    used.add(roles.indexOf('scene'));
    if (scene !== before.scene) events.push({ kind: 'scene', scene: kind, text: scene, place });
    before.scene = scene;
  }
  const title = takeRole('title');
  if (title !== '') events.push({ kind: 'topic', text: title, place });

  const speakerAt = roles.indexOf('speaker');
  const lineAt = roles.findIndex((role) => role === 'line' || (speakerAt !== -1 && role === 'good'));
  const label = labelOf(textAt(speakerAt));
  if (speakerAt !== -1 && label !== null && textAt(lineAt) !== '') {
    events.push(labelEvent(label, textAt(lineAt), place));
    used.add(speakerAt).add(lineAt);
  } else if (questionAt !== -1 && textAt(questionAt) !== '') {
    used.add(questionAt);
    const text = wordings(textAt(questionAt)).join('');
    if (text !== '') events.push({ kind: 'victim', isQuestion: true, text, place });
  }
  roles.forEach((role, at) => {
    const isAnswer = role === 'bad' || role === 'useless' || (role === 'good' && speakerAt === -1);
    if (!isAnswer || textAt(at) === '') return;
    events.push(...answerEvents(textAt(at), role, place));
    used.add(at);
  });
  const why = takeRole('why');
  if (why !== '') events.push({ kind: 'why', text: why, place });
  if (speakerAt !== -1 && label === null && used.size === 0 && textAt(lineAt) !== '')
    return [{ kind: 'leftover', reason: 'no-speaker', text: filled(row).join(' | '), place }];
  cells.forEach((cell, at) => {
    const text = cell.trim();
    const isNumber = roles[at] === 'number' && /^[\d.、]*$/.test(text);
    if (text !== '' && !used.has(at) && !isNumber)
      events.push({ kind: 'leftover', reason: 'unclear-table', text, place });
  });
  return events;
}

/** Two columns without headers: who speaks and what, or a question and its answer. */
function plainEvents(row: ManualRow): ManualEvent[] {
  const { place } = row;
  const [first = '', second = '', ...others] = filled(row);
  const label = labelOf(first.replace(/[:：]$/, ''));
  if (others.length === 0 && second !== '') {
    if (label !== null) return [labelEvent(label, second, place)];
    if (/[？?！!。…]$/.test(first)) {
      const question = withoutNumber(first).text;
      return [
        { kind: 'victim', isQuestion: true, text: spoken(question), place },
        ...answerEvents(second, 'officer', place),
      ];
    }
  }
  return [
    {
      kind: 'leftover',
      reason: 'unclear-table',
      text: [first, second, ...others].filter(Boolean).join(' | '),
      place,
    },
  ];
}

/** Reads a table row by row: titles across the whole of it, headers wherever they stand, and what is under them. */
export function tableEvents({ rows }: TableBlock, fraudTypes: FraudTypeNames): readonly ManualEvent[] {
  const events: ManualEvent[] = [];
  const before = { type: '', scene: '' };
  let roles: readonly (ColumnRole | null)[] | null = null;
  let skip = 0;
  rows.forEach((row, at) => {
    if (skip > 0) {
      skip -= 1;
      return;
    }
    const [only, ...others] = filled(row);
    const header = headerRoles(rows.slice(at, at + 3));
    if (only === undefined) return;
    if (header !== null) {
      ({ roles } = header);
      skip = header.height - 1;
      for (const { cells, place } of rows.slice(at, at + header.height))
        for (const cell of cells.filter((one) => one.trim() !== '' && columnRole(one) === null))
          events.push({ kind: 'leftover', reason: 'unclear-table', text: cell.trim(), place });
    } else if (
      others.length === 0 &&
      only.length <= 40 &&
      row.spread.length > 1 &&
      (roles === null || row.spread.every((cell) => cell.trim() === only))
    ) {
      events.push(headingEvent(withoutNumber(only).text, row.place, fraudTypes));
    } else events.push(...(roles === null ? plainEvents(row) : rowEvents(row, roles, before, fraudTypes)));
  });
  return events;
}
