import { say } from '#core/messages/message';

import { lossText } from '../../../../../renderer/screens/damaged/loss-text';

const inChinese = (loss: Parameters<typeof lossText>[0]) =>
  lossText(loss, (message, facts) => say(message, 'zh', facts));

it('says in numbers what a backup lacks, and what can no longer be told', () => {
  expect(inChinese({ people: 0, runs: 3, results: 2, drafts: null })).toBe(
    '用它会少：3 次演练、2 份成绩。 损坏的文件里草稿已数不出来，这个备份之后的改动可能没有了。',
  );
  expect(inChinese({ people: 0, runs: 0, results: 0, drafts: 0 })).toBe('能读出的内容，它都有。');
  expect(inChinese({ people: null, runs: null, results: null, drafts: null })).toMatch(
    /^损坏的文件已经读不出来/,
  );
});
