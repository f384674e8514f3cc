import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';

import { readStory } from '#core/manual/twee/read-story';
import { writeTwee } from '#core/manual/twee/write-twee';
import { arbitraryScript } from '../../../../support/arbitrary-script';
import { someFraudTypes } from '../../../../support/manual-blocks';
import { shippedScript } from '../../../../support/shipped-scripts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const head = { fraudTypes: someFraudTypes, title: '未命名' };

function read(text: string) {
  const story = readStory(text, head);
  if (!story.ok) throw new Error(story.error.reason);
  const [draft, ...others] = story.value.drafts;
  if (draft === undefined || others.length > 0) throw new Error('one draft was expected');
  return { draft, report: story.value.report };
}

const names = readdirSync(resolve(__dirname, '../../../../../scripts-data/scripts')).map((file) =>
  file.replace('.yaml', ''),
);
const script = shippedScript('f04-door-chain');
const draft = { script, layout: { [script.endings[0]?.id ?? '']: { x: 7.5, y: -20 } } };

describe('a script as Twee', () => {
  it.each(names)('%s reads back as the very same document', (name) => {
    const whole = { script: shippedScript(name), layout: {} };
    const { draft: back, report } = read(writeTwee(whole));
    expect(back).toEqual(asJson(whole));
    expect(report.leftovers).toEqual([]);
  });

  it('of any meaning reads back as the very same document', () => {
    fc.assert(
      fc.property(arbitraryScript, (any) => {
        expect(read(writeTwee({ script: any, layout: {} })).draft).toEqual(
          asJson({ script: any, layout: {} }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('holds passages that Twine can show: a title, a start, places and links', () => {
    const text = writeTwee(draft);
    expect(text).toMatch(/^:: StoryTitle\n/);
    expect(text).toMatch(/"ifid": "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}"/);
    expect(text).toMatch(/^:: .+ \[node \w+ .+\] \{"position":"\d+,\d+","size":"100,100"\}$/m);
    expect(text).toMatch(/\[\[.+->.+\]\]/);
  });

  it('takes what was changed in Twine: a line, a wording, a link and a place', () => {
    const at = script.scenes[0]?.nodes.findIndex(({ replies }) => replies[0]?.line !== undefined) ?? 0;
    const node = script.scenes[0]?.nodes[at];
    const line = node?.replies.find((reply) => reply.line !== undefined)?.line ?? '';
    const wording = node?.moves[0]?.lines.a ?? '';
    const text = writeTwee(draft)
      .replace(`：${line}\n`, '：我改了这一句。\n')
      .replace(`[[${wording}->`, '[[我改了话招->')
      .replace(`"position":"0,${at * 140}"`, '"position":"345,678"');
    const { draft: back, report } = read(text);
    const changed = back.script.scenes[0]?.nodes[at];
    expect(report.leftovers).toEqual([]);
    expect(changed?.replies.map((reply) => reply.line)).toContain('我改了这一句。');
    expect(changed?.moves[0]?.lines.a).toBe('我改了话招');
    expect(back.layout[node?.id ?? '']).toEqual({ x: 345, y: 678 });
    expect(back.script.endings).toEqual(asJson(script.endings));
  });

  it('reports a change that it cannot place, and leaves the script there as it was', () => {
    const { draft: back, report } = read(`${writeTwee(draft)}\n:: 新段落\n受害人：喂？\n`);
    expect(back).toEqual(asJson(draft));
    expect(report.leftovers).toEqual([
      expect.objectContaining({ reason: 'changed-passage', text: '新段落\n受害人：喂？' }),
    ]);
  });
});

describe('a story from Twine', () => {
  const story = `前言不算
:: StoryTitle
虚假购物：那台相机

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "接通" }

:: 挂断
他挂了电话。

:: 接通 [phone] {"position":"10,20"}
(set: $trust to 10)我正要付款呢，你是谁？
[[我是派出所的->追问]] [[快停下|挂断]]

:: 追问
[[挂断<-再见]]
[[没有这一段]]

:: Style [stylesheet]
body { color: red }
`;

  it('becomes a draft: passages nodes, links moves, passages without links endings', () => {
    const { draft: back, report } = read(story);
    const scene = back.script.scenes[0];
    expect(back.script).toMatchObject({ fraudType: 'F07', title: '虚假购物：那台相机' });
    expect(scene?.nodes.map(({ title, replies }) => [title, replies[0]?.line])).toEqual([
      ['接通', '我正要付款呢，你是谁？'],
      ['追问', ''],
    ]);
    expect(scene?.nodes[0]?.moves.map(({ lines, outcomes }) => [lines.a, outcomes[0]?.to])).toEqual([
      ['我是派出所的', scene?.nodes[1]?.id],
      ['快停下', back.script.endings[0]?.id],
    ]);
    expect(back.script.endings).toMatchObject([{ title: '挂断', texts: [{ text: '他挂了电话。' }] }]);
    expect(back.layout).toEqual({ [scene?.nodes[0]?.id ?? '']: { x: 10, y: 20 } });
    expect(report.leftovers.map(({ reason, text, place }) => [reason, text, place.row])).toEqual([
      ['not-in-table', '前言不算', 1],
      ['macro', '(set: $trust to 10)', 11],
      ['no-such-row', '没有这一段 → 没有这一段', 15],
    ]);
  });

  it('without a passage gives nothing', () => {
    expect(readStory(':: StoryTitle\n空\n', head)).toEqual({ ok: false, error: { reason: 'nothing-found' } });
  });
});
