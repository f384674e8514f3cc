/** An exercise document that passes every check: two questions about one slip, the second with a limit. */
export function buildExercise(touches: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const option = (id: string, text: string, right: boolean) => ({
    id,
    text,
    right,
    why: `${text}，因为这样。`,
  });
  return {
    format: 1,
    id: 'tiny-exercise',
    version: 1,
    kind: 'alert-triage',
    fraudType: 'F04',
    title: '一张预警单',
    summary: '读一张单子，说出级别。',
    status: 'teaching-draft',
    duties: ['police', 'grid'],
    sources: ['tests'],
    slips: [{ id: 'slip-a', received: '09:40', text: '疑似正在接听可疑来电。', known: ['独居', '手机占线'] }],
    items: [
      {
        id: 'level',
        slip: 'slip-a',
        prompt: '这张单子按哪一级签收？',
        choose: 'one',
        basis: ['procedure 2'],
        options: [
          option('high', '高危', true),
          option('low', '低危，明天再说', false),
          option('none', '不用理会', false),
        ],
      },
      {
        id: 'who',
        slip: 'slip-a',
        prompt: '现在就要动的有谁？',
        choose: 'some',
        seconds: 60,
        basis: ['procedure 3'],
        options: [
          option('call', '拨她家座机的人', true),
          option('near', '就近的社区民警', true),
          option('wait', '等她回电话的人', false),
        ],
      },
    ],
    ...touches,
  };
}
