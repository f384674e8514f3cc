import type { LessonPart } from '../../lesson/steps/lesson-step';
import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';
import { boundsOf, editionName, openingFor } from '../edition';
import { draftLine } from '../print-footer';
import { isTeachingDraft, stampLines } from '../version-stamp';
import type { DeckBox, DeckItem, DeckParagraph } from './deck';
import { bodyBox, column, statementBox } from './deck-grid';
import { pagesOf } from './fit-text';
import { headed, placed, type SlideDraft } from './slide-draft';
import { spokenHalfMinutes } from './slide-minutes';
import { bodySlides } from './slides/case-slides';
import { tablePages, type TableRow } from './table-pages';

/** Names of the parts of a lesson, as on the screen. */
export const partNames: Readonly<Record<LessonPart, string>> = {
  opening: '开场',
  case: '案例',
  stages: '骗局怎么走',
  questions: '怎么问',
  objections: '怎么接',
  'breaking-points': '破局点',
  musts: '必做',
  never: '绝不说',
  demonstration: '示范',
  checks: '五道题',
  closing: '结束',
};

/** A lesson as the overview tells of it. */
export type OverviewEntry = {
  readonly number: string;
  readonly typeName: string;
  readonly title: string;
  readonly halfMinutes: number;
  readonly parts: readonly { readonly part: LessonPart; readonly halfMinutes: number }[];
};

/** That it is a teaching draft, in a frame. */
function draftMark(box: DeckBox): DeckItem {
  return {
    kind: 'text',
    shape: 'rounded',
    box,
    inset: 0.08,
    edge: 'pale',
    tone: 'white',
    middle: true,
    align: 'center',
    text: { size: 18, gap: 0, paragraphs: [{ text: draftLine }] },
  };
}

const markBox: DeckBox = { x: 0.9, y: 0.5, w: 3.5, h: 0.56 };

/** 2026-11-23 as it stands on a cover. */
function spokenDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A title of two parts stands in two lines. */
function titleLines(title: string): readonly DeckParagraph[] {
  const at = title.indexOf('：');
  return at < 0
    ? [{ text: title }]
    : [{ text: title.slice(0, at + 1) }, { text: title.slice(at + 1) }].filter(({ text }) => text !== '');
}

/** The cover of the deck. */
export function coverSlide(source: CourseSource, scope: CourseScope, title: string): SlideDraft {
  const names = source.lessons.map(
    ({ body }) => source.fraudTypes.find(({ id }) => id === body.fraudType)?.short ?? body.fraudType,
  );
  const types = names.length > 4 ? `${names.length} 类诈骗` : names.join('、');
  return {
    master: 'cover',
    items: [
      ...(isTeachingDraft(source) ? [draftMark(markBox)] : []),
      placed('cover', 'title', titleLines(title), 4),
      placed('cover', 'lead', [{ text: `${editionName(scope.edition)}\u3000${types}` }]),
      placed('cover', 'unit', [{ text: scope.unit === '' ? '反诈预警劝阻训练' : scope.unit }]),
      {
        kind: 'text',
        shape: 'rectangle',
        box: { x: 0.9, y: 5.75, w: 5, h: 0.5 },
        inset: 0,
        tone: 'amber-soft',
        middle: true,
        text: { size: 24, gap: 0, paragraphs: [{ text: spokenDay(scope.day) }] },
      },
      placed(
        'cover',
        'stamp',
        stampLines(source)
          .slice(0, 2)
          .map((text) => ({ text })),
      ),
    ],
  };
}

function onePart({ parts }: OverviewEntry): readonly TableRow[] {
  const half = Math.ceil(parts.length / 2);
  const cells = (at: number) => {
    const entry = parts[at];
    return entry === undefined
      ? [{ text: '' }, { text: '' }]
      : [
          { text: partNames[entry.part], strong: true, tone: 'ink' as const },
          { text: spokenHalfMinutes(entry.halfMinutes) },
        ];
  };
  return Array.from({ length: half }, (_, at) => ({ cells: [...cells(at), ...cells(at + half)] }));
}

/** What will be taught and how long each takes: the parts of one lesson, or the lessons. */
export function overviewSlides(entries: readonly OverviewEntry[]): readonly SlideDraft[] {
  const first = entries[0];
  if (first === undefined) return [];
  const total = spokenHalfMinutes(entries.reduce((sum, { halfMinutes }) => sum + halfMinutes, 0));
  const isOne = entries.length === 1;
  const shape = isOne
    ? {
        head: ['部分', '建议用时', '部分', '建议用时'],
        headTones: ['deep', 'amber-soft', 'deep', 'amber-soft'] as const,
        shares: [0.3, 0.2, 0.3, 0.2],
      }
    : {
        head: ['编号', '类型', '这堂课', '建议用时'],
        headTones: ['deep', 'deep', 'deep', 'amber-soft'] as const,
        shares: [0.1, 0.36, 0.38, 0.16],
      };
  const rows = isOne
    ? onePart(first)
    : entries.map(({ halfMinutes, number, title, typeName }): TableRow => ({
        cells: [
          { text: number, strong: true, tone: 'ink' },
          { text: typeName },
          { text: title, strong: true },
          { text: spokenHalfMinutes(halfMinutes) },
        ],
      }));
  return tablePages(shape, rows, bodyBox, [26, 24]).map((table) => ({
    master: 'table',
    items: [
      ...headed(
        'table',
        `全部讲完约 ${total}`,
        isOne ? `这堂课：${first.title}` : `这一组：${entries.length} 堂课`,
      ),
      table,
    ],
  }));
}

/** First words of a duty and its bounds; an instructor has none of his own. */
export function boundsSlides({ edition }: CourseScope): readonly SlideDraft[] {
  if (edition === 'instructor') return [];
  return bodySlides(
    'statement',
    { kicker: editionName(edition), title: '第一句怎么说，做到哪一步' },
    [
      { text: `“${openingFor(edition)}”`, strong: true, tone: 'ink' },
      ...boundsOf(edition).map((text, at) => ({ text, number: at + 1 })),
    ],
    statementBox,
    30,
  );
}

/** Where a type begins: the title of its lesson and what somebody can do after it. */
export function sectionSlide(
  { number, title, typeName }: Pick<OverviewEntry, 'number' | 'title' | 'typeName'>,
  aim: string,
  isDraft: boolean,
): SlideDraft {
  return {
    master: 'section',
    items: [
      ...(isDraft ? [draftMark(markBox)] : []),
      placed('section', 'kicker', [{ text: `${number}\u3000${typeName}` }]),
      placed('section', 'title', [{ text: title }]),
      placed('section', 'body', [{ text: aim }]),
    ],
  };
}

/** Everything that it was made from, in small print: to be kept, not to be shown. */
export function versionSlides(source: CourseSource): readonly SlideDraft[] {
  const width = (column.w - 0.4) / 2;
  const boxes = [0, 1].map((at): DeckBox => ({ ...bodyBox, x: column.x + at * (width + 0.4), w: width }));
  const pages = pagesOf(
    stampLines(source).map((text) => ({ text })),
    { w: width, h: bodyBox.h },
    [14],
  );
  return Array.from({ length: Math.ceil(pages.length / 2) }, (_, at): SlideDraft => ({
    master: 'table',
    items: [
      ...headed('table', '依据与版本', '这份课件由这些内容生成'),
      ...boxes.flatMap((box, side): DeckItem[] => {
        const text = pages[at * 2 + side];
        return text === undefined
          ? []
          : [{ kind: 'text', shape: 'rectangle', box, inset: 0, tone: 'soft', text }];
      }),
    ],
  }));
}
