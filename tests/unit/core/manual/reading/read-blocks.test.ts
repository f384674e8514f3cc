import fc from 'fast-check';

import type { ManualBlock, ManualPlace, ManualRow } from '#core/manual/manual-block';
import { readBlocks } from '#core/manual/reading/read-blocks';
import { allFraudTypes } from '../../../../support/manual-blocks';

const head = { fraudTypes: allFraudTypes, title: '手册' };
const place = (block: number, row: number | null = null): ManualPlace => ({ sheet: null, block, row });

function paragraphs(...texts: readonly string[]): ManualBlock[] {
  return texts.map((text, at) => ({ kind: 'paragraph', text, isItem: false, place: place(at + 1) }));
}

function read(blocks: readonly ManualBlock[]) {
  const imported = readBlocks(blocks, head);
  if (!imported.ok) throw new Error(imported.error.reason);
  return imported.value;
}

/** Words that stand for something the author wrote; each comes once. */
const word = fc.integer({ min: 1000, max: 9999 }).map((number) => `乙丙${number}丁戊`);
const starts = [
  '民警：',
  '群众：',
  '问：',
  '答：',
  '1、',
  '（2）问：',
  '王大妈：',
  '错误说法：',
  '要点：',
  '旁白：',
  '',
  '一、',
  '注意\t',
];
const line = fc
  .tuple(fc.constantFrom(...starts), word, fc.constantFrom('', '。', '？'))
  .map((parts) => parts.join(''));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const headers = [
  '序号',
  '群众说法',
  '常见疑问',
  '宜',
  '忌',
  '理由',
  '场景',
  '类型',
  '主题',
  '说话人',
  '内容',
  '随便',
  '',
];
const cell = fc.oneof(word, fc.constant(''), text, fc.constantFrom('民警', '群众', '1', '电话', '刷单返利'));
const rowOf = (cells: readonly string[], block: number, row: number): ManualRow => ({
  cells,
  spread: cells,
  place: place(block, row),
});

const block = fc.oneof(
  text.map((said) => ({ kind: 'paragraph' as const, text: said, isItem: false })),
  word.map((said) => ({ kind: 'heading' as const, text: said, level: 2 })),
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 5 }),
      fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 4 }),
    )
    .map(([top, rows]) => ({
      kind: 'table' as const,
      rows: [top, ...rows.map((row) => row.slice(0, top.length))],
    })),
);

describe('a manual', () => {
  it('of any make loses no word: what is not in a draft is in the report', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (made) => {
        const blocks = made.map((one, at): ManualBlock =>
          one.kind === 'table'
            ? {
                ...one,
                place: place(at + 1),
                rows: one.rows.map((cells, row) => rowOf(cells, at + 1, row + 1)),
              }
            : { ...one, place: place(at + 1) },
        );
        const imported = readBlocks([...blocks, ...paragraphs('群众：喂？')], head);
        const kept = JSON.stringify(imported);
        const words = JSON.stringify(blocks).match(/乙丙\d+丁戊/g) ?? [];
        expect(words.filter((one) => !kept.includes(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('in which nobody speaks gives no draft', () => {
    expect(readBlocks(paragraphs('会议通知', '请于周三到会。'), head)).toEqual({
      ok: false,
      error: { reason: 'nothing-found' },
    });
  });

  it('without a fraud type says so and leaves the choice to the author', () => {
    const { drafts, report } = read(paragraphs('群众：喂？', '民警：您好。'));
    expect(report.parts).toMatchObject([{ title: '手册', fraudType: null, counts: { pairs: 1 } }]);
    expect(drafts[0]?.script.fraudType).toBe('F01');
  });

  it('of several fraud types gives a draft for each, and brings together what is said of one in two places', () => {
    const { drafts } = read(
      paragraphs(
        '一、刷单返利',
        '群众：返了。',
        '民警：返了多少？',
        '二、网贷',
        '群众：要保证金。',
        '民警：先别交。',
        '三、刷单返利（续）',
        '群众：又要垫。',
      ),
    );
    expect(drafts.map(({ script }) => [script.fraudType, script.scenes[0]?.nodes.length])).toEqual([
      ['F01', 2],
      ['F06', 1],
    ]);
  });
});
