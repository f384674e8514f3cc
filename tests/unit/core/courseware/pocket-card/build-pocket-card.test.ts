import { editions } from '#core/courseware/course-scope';
import { inItsPlace } from '#core/courseware/edition';
import { buildPocketCard } from '#core/courseware/pocket-card/build-pocket-card';
import { fitPanel, panelLines } from '#core/courseware/pocket-card/fit-panel';
import type { PrintCard } from '#core/courseware/print-document';
import { fraudTypes, type FraudType } from '#core/script/vocabulary';

import { courseScope } from '../../../../support/course-scope';
import { printText } from '../../../../support/print-text';
import { shippedCourse } from '../../../../support/shipped-course';

const whole = shippedCourse();

function panelsOf(types: readonly FraudType[], edition: (typeof editions)[number] = 'police') {
  const lessons = types.flatMap((type) => whole.lessons.find(({ body }) => body.fraudType === type) ?? []);
  const made = buildPocketCard({ ...whole, lessons }, courseScope(types, edition));
  const sheets = made.blocks.flatMap((block) => (block.kind === 'cards' ? [block.cards] : []));
  return { made, sheets };
}

describe('the pocket card', () => {
  it.each(fraudTypes)('of one type is one sheet of four panels, each shorter than the paper: %s', (type) => {
    for (const edition of editions) {
      const { sheets } = panelsOf([type], edition);
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toHaveLength(4);
      for (const panel of sheets[0] ?? []) expect(panelLines(panel)).toBeLessThanOrEqual(39);
    }
  });

  it('of three types gives each a panel with breaking points, musts and never-says', () => {
    const types = ['F01', 'F04', 'F07'] as const;
    const { sheets } = panelsOf(types);
    expect(sheets[0]?.map(({ title }) => title.slice(0, 3))).toEqual(['开口与', 'F01', 'F04', 'F07']);
    for (const panel of sheets[0]?.slice(1) ?? []) {
      const titles = panel.blocks.map((block) => (block.kind === 'box' ? block.title : ''));
      expect(titles).toEqual(expect.arrayContaining(['破局点', '必须做到', '别这样说']));
    }
  });

  it('of all types takes as many sheets as it needs, the first panel on each', () => {
    const { sheets } = panelsOf(fraudTypes);
    expect(sheets).toHaveLength(6);
    for (const sheet of sheets) {
      expect(sheet[0]?.title).toBe('开口与底线');
      for (const panel of sheet) expect(panelLines(panel)).toBeLessThanOrEqual(39);
    }
  });

  it('has the numbers to call and how it is folded', () => {
    const text = printText(panelsOf(['F04']).made.blocks);
    for (const said of ['110', '96110', '120', '折成四折']) expect(text).toContain(said);
  });

  it('never loses what to do for a life, however full it is', () => {
    for (const { body } of whole.lessons.filter(({ body: own }) =>
      own.musts.some(({ action }) => action === 'A15'),
    )) {
      const how = body.musts.find(({ action }) => action === 'A15')?.how ?? 'none';
      expect(printText(panelsOf([body.fraudType]).made.blocks)).toContain(how);
      expect(printText(panelsOf([body.fraudType, 'F00', 'F02']).made.blocks)).toContain(how);
    }
  });

  it('asks for the police where its edition may not act', () => {
    const { made } = panelsOf(['F07'], 'grid');
    expect(printText(made.blocks)).toContain(inItsPlace('grid', 'A04'));
  });
});

describe('a panel that is too long', () => {
  const long: PrintCard = {
    title: '长',
    blocks: [
      { kind: 'box', title: '一', lines: Array.from({ length: 30 }, (_, at) => `第${at}行`), tone: 'plain' },
      { kind: 'box', title: '二', lines: Array.from({ length: 30 }, (_, at) => `再${at}行`), tone: 'plain' },
    ],
  };

  it('loses lines from the end of its longest box and keeps the first ones', () => {
    const fitted = fitPanel(long, 3);
    expect(panelLines(fitted)).toBeLessThanOrEqual(39);
    expect(printText(fitted.blocks)).toContain('第0行');
    expect(printText(fitted.blocks)).toContain('再0行');
  });

  it('is left alone where it fits', () => {
    const short = { ...long, blocks: long.blocks.slice(0, 1) };
    expect(fitPanel(short, 3)).toEqual(short);
  });
});
