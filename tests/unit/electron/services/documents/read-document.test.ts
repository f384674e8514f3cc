import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { ScriptDraft } from '#core/editing/draft-document';
import { reportText } from '#core/manual/report-text';
import { readHandedIn } from '../../../../../electron/services/documents/read-document';
import { allFraudTypes } from '../../../../support/manual-blocks';

const folder = resolve(__dirname, '../../../../fixtures/manuals');

async function read(name: string) {
  const answer = await readHandedIn({ bytes: readFileSync(resolve(folder, name)), name }, allFraudTypes);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/** A draft as one would tell it: scene, what the victim says, and how one may answer. */
function told({ script }: ScriptDraft): readonly string[] {
  const marks = { best: '宜', ok: '可', useless: '无', harmful: '忌' } as const;
  return script.scenes.flatMap(({ kind, nodes, title }) => [
    `# ${kind} ${title}`,
    ...nodes.flatMap(({ moves, replies, tells }) => [
      `${tells === undefined ? '' : `（${tells}）`}${replies[0]?.line ?? ''}`,
      ...moves.map(({ lines, outcomes }) => {
        const { quality = 'ok', to = '', why = '' } = outcomes[0] ?? {};
        return `  ${marks[quality]} ${Object.values(lines).join(' / ')} → ${to}${why === '' ? '' : `（${why}）`}`;
      }),
    ]),
  ]);
}

const names = ['merged-table.docx', 'numbered-list.docx', 'dialogue.docx', 'odd-marks.docx', 'workbook.xlsx'];

describe('a manual as instructors have it', () => {
  it.each(names)('%s is read as the file beside it tells', async (name) => {
    const { drafts, report } = await read(name);
    const parts = drafts.map((draft) =>
      [`${draft.script.fraudType} ${draft.script.title}`, ...told(draft)].join('\n'),
    );
    const whole = `${parts.join('\n\n')}\n\n${reportText(report, name, 'zh')}`;
    const file = resolve(folder, `${name}.read.txt`);
    if (process.env.QZ_RECORD === '1') writeFileSync(file, whole);
    expect(whole).toBe(readFileSync(file, 'utf8'));
  });

  it('says nothing of what was struck out while changes were tracked', async () => {
    const { drafts, report } = await read('odd-marks.docx');
    expect(JSON.stringify([drafts, report])).not.toContain('你肯定被骗了');
  });

  it('loses no word: what is not in a draft is in the report', async () => {
    for (const name of names) {
      const { drafts, report } = await read(name);
      const kept = JSON.stringify([drafts, report.leftovers]).replace(/[\s\\n“”"]/g, '');
      for (const words of wordsOf.get(name) ?? []) expect(kept).toContain(words);
    }
  });
});

/** Words from all over the five manuals. */
const wordsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['merged-table.docx', ['仅供内部培训', '你太贪心了', '天上不会掉馅饼', '看他急不急', '让她自己去核实']],
  ['numbered-list.docx', ['货到付款', '几百块你也舍不得', '证据够不够', '联系电话']],
  ['dialogue.docx', ['手机又响了', '看不见您的屏幕', '可根据实际情况', '附录：常用电话', '骗子的话你也信']],
  ['odd-marks.docx', ['都交了两回了', '先说人，后说钱', '整理自培训录音']],
  ['workbook.xlsx', ['更新日期', '2025-06-03', '再不开门我们就撬了', '她打开了贷款软件']],
]);
