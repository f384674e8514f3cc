import type { Lesson } from '../../lesson/lesson-schema';
import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';
import { editionName } from '../edition';
import type { PrintBlock, PrintCard, PrintDocument } from '../print-document';
import { printFooter } from '../print-footer';
import { stampLines } from '../version-stamp';
import { commonPanel, narrowPanel, widePanels } from './card-panels';

/** Panels of a sheet: A4 landscape, four side by side, each as wide as a breast pocket. */
const panels = 4;

function shortName(source: CourseSource, { fraudType }: Lesson): string {
  return source.fraudTypes.find(({ id }) => id === fraudType)?.short ?? fraudType;
}

function sheet(cards: readonly PrintCard[], note: string): readonly PrintBlock[] {
  return [
    { kind: 'paragraph', tone: 'soft', text: note },
    { kind: 'cards', across: 4, cards },
  ];
}

/**
 * 口袋卡: one sheet with the first panel for every fraud and the others for one type, or for as many as three. More types take
 * more sheets. Folded like an accordion all panels keep their order and stand upright, which no booklet of one printed side does.
 */
export function buildPocketCard(source: CourseSource, scope: CourseScope): PrintDocument {
  const { edition, unit } = scope;
  const used = { ...source, scripts: [] };
  const lessons = source.lessons.map(({ body }) => body);
  const common = commonPanel(source.ruleset.body, edition, unit);
  const note = `${editionName(edition)}\u3000单面打印，沿虚线一正一反折成四折，第一栏在最外面；装袋时再上下对折。`;
  const [only] = lessons;
  const sheets =
    only !== undefined && lessons.length === 1
      ? [[common, ...widePanels(only, shortName(source, only), edition)]]
      : Array.from({ length: Math.ceil(lessons.length / (panels - 1)) }, (_, at) => [
          common,
          ...lessons
            .slice(at * (panels - 1), (at + 1) * (panels - 1))
            .map((lesson) => narrowPanel(lesson, shortName(source, lesson), edition)),
        ]);
  return {
    kind: 'pocket-card',
    title: scope.title === '' ? '反诈劝阻口袋卡' : scope.title,
    subtitle: editionName(edition),
    unit,
    day: scope.day,
    stamp: stampLines(used),
    footer: printFooter(used),
    orientation: 'landscape',
    hasCover: false,
    hasContents: false,
    blocks: sheets.flatMap((cards, at): PrintBlock[] => [
      ...(at === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...sheet(cards, note),
    ]),
  };
}
