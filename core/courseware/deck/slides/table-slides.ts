import type { StepContent } from '../../../lesson/steps/lesson-step';
import type { Action } from '../../../script/vocabulary';
import type { Edition } from '../../course-scope';
import { inItsPlace, mayHold } from '../../edition';
import { optionLetter } from '../../option-letters';
import type { DeckItem, DeckTone } from '../deck';
import { bodyBox, optionsBox } from '../deck-grid';
import { headed, kickerOf, progressDots, type SlideDraft } from '../slide-draft';
import { tablePages, type TableRow, type TableShape } from '../table-pages';

type Of<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

const partOf = (part: number, of: number): string => (of > 1 ? `${part} / ${of}` : '');

/** What must be done; what the edition may not do says what stands in its place. */
export function mustSlides({ musts, of, part }: Of<'musts'>, edition: Edition): readonly SlideDraft[] {
  const shape: TableShape = {
    head: ['动作', '这一类里怎么做'],
    headTones: ['deep', 'deep'],
    shares: [0.36, 0.64],
  };
  const rows = musts.map(({ action, how, name }): TableRow => {
    const place = inItsPlace(edition, action as Action);
    const mine = mayHold(edition, action as Action) || place === null;
    return {
      cells: [
        { text: mine ? name : `${name}（请民警来）`, strong: true, tone: 'ink' },
        { text: mine ? how : place },
      ],
    };
  });
  return tablePages(shape, rows, bodyBox).map((table) => ({
    master: 'table',
    items: [...headed('table', kickerOf('必做', partOf(part, of)), '一件一件做到'), table],
  }));
}

/** What slips out; then what is said instead, in the same place of the same table. */
export function neverSlides({ never, of, part }: Of<'never'>): readonly SlideDraft[] {
  const shape: TableShape = {
    head: ['绝不说、绝不做', '换成'],
    headTones: ['red', 'ink'],
    shares: [0.48, 0.52],
  };
  const kicker = kickerOf('绝不说', partOf(part, of));
  const slides = (title: string, isAnswer: boolean): readonly SlideDraft[] =>
    tablePages(
      shape,
      never.map(({ here, instead }) => ({
        fill: 'surface',
        cells: [
          { text: here, tone: 'red' },
          isAnswer ? { text: instead, strong: true, tone: 'ink' } : { text: '……' },
        ],
      })),
      bodyBox,
      [36, 34, 32, 30, 28, 26, 24],
    ).map((table) => ({
      master: 'table',
      items: [...headed('table', kicker, title), table],
      ...(isAnswer ? { isAnswer } : { asks: true }),
    }));
  return [...slides('这话怎么就出了口？', false), ...slides('换成这样说', true)];
}

/** A question with its options; then which are right, with the reason for each. */
export function checkSlides({ check, number, of }: Of<'check'>): readonly SlideDraft[] {
  const choose = check.choose === 'one' ? '选一个' : '可能不止一个';
  const kicker = kickerOf('五道题', `第 ${number} 题，共 ${of} 题`, choose);
  const head = [...headed('check', kicker, check.prompt), ...progressDots(number, of)];
  const tone = (right: boolean): DeckTone => (right ? 'ink' : 'soft');
  const slide = (table: DeckItem, isAnswer: boolean): SlideDraft => ({
    master: 'check',
    items: [...head, table],
    ...(isAnswer ? { isAnswer } : { asks: true }),
  });
  const letters: TableShape = { head: [], headTones: [], shares: [0.08, 0.92] };
  const options = check.options.map(({ text }, at): TableRow => ({
    cells: [{ text: optionLetter(at), strong: true, tone: 'ink' }, { text }],
  }));
  const reasons: TableShape = { head: [], headTones: [], shares: [0.13, 0.435, 0.435] };
  const answers = check.options.map(({ right, text, why }, at): TableRow => ({
    fill: right ? 'ink-soft' : 'surface',
    cells: [
      { text: `${optionLetter(at)} ${right ? '对' : '错'}`, strong: true, tone: tone(right) },
      { text, strong: right, tone: right ? 'ink' : 'text' },
      { text: why },
    ],
  }));
  return [
    ...tablePages(letters, options, optionsBox, [36, 34, 32, 30, 28, 26, 24]).map((table) =>
      slide(table, false),
    ),
    ...tablePages(reasons, answers, optionsBox).map((table) => slide(table, true)),
  ];
}
