import type { FraudType } from '#core/script/vocabulary';

const dispositions = ['scared', 'stiff', 'polite'] as const;

/** What a test may want to be different; all of it has a default. */
export type ScriptTouches = {
  readonly id?: string;
  readonly version?: number;
  readonly title?: string;
  readonly fraudType?: FraudType;
};

/**
 * A script document that passes every check and is as small as that allows: two nodes, three dispositions, four endings,
 * two vetoes, one time limit. `ask` then `check` is the expert's way; `threaten` and `grab` are vetoes; `hang-up` ends the talk at once.
 */
export function buildScript(touches: ScriptTouches = {}): Record<string, unknown> {
  const { fraudType = 'F04', id = 'tiny-case', title = '两句话的案子', version = 1 } = touches;
  const move = (name: string, quality: string, to: string, more: Record<string, unknown>) => ({
    id: name,
    quality,
    to,
    why: `${name} 的反馈。`,
    basis: ['psychology 2'],
    ...more,
  });
  return {
    format: 1,
    id,
    version,
    fraudType,
    title,
    summary: '电话那头有人不肯挂。',
    status: 'teaching-draft',
    sources: ['tests'],
    situation: 'ongoing',
    minutes: 5,
    alert: { level: 'high', received: '09:40', text: '疑似正在接听可疑来电。', known: ['独居'] },
    persona: {
      name: '卢阿姨',
      age: 63,
      work: '退休',
      home: '独居',
      moneyFor: '养老',
      fear: '怕女儿知道',
      speech: '短句',
      voice: '声音很低',
    },
    money: { atRisk: 50_000, lost: 1_000 },
    facts: [],
    flags: [],
    dispositions: dispositions.map((name, index) => ({
      id: name,
      name,
      note: name,
      start: { trust: 30 + index * 5, belief: 80, emotion: 60, urgency: 60, cooperation: 25, isolation: 80 },
    })),
    duties: ['police'],
    retries: 0,
    scenes: [
      {
        id: 'call',
        kind: 'phone',
        title: '电话',
        setting: '值班室',
        nodes: [
          {
            id: 'ring',
            title: '接通',
            replies: [{ id: 'ring-1', line: '喂？我这会儿忙着呢。' }],
            within: {
              seconds: 60,
              else: {
                quality: 'useless',
                to: 'settle',
                effects: { urgency: 10 },
                why: '空着的时间，那头一直在催。',
              },
            },
            moves: [
              move('ask', 'best', 'settle', {
                lines: { a: '线上还有别人吗？', b: '您那头还有人在听吗？' },
                credit: { D2: 3 },
                effects: { trust: 10 },
                hint: '她旁边有人听着',
              }),
              move('soothe', 'ok', 'settle', { lines: { a: '您别急。' }, credit: { D2: 1 } }),
              move('threaten', 'harmful', 'settle', {
                lines: { a: '再不听就拘你。' },
                credit: { D4: -2 },
                forbidden: ['N03'],
                effects: { trust: -20 },
              }),
              move('hang-up', 'harmful', 'ending-hung-up', { lines: { a: '那算了。' }, credit: { D4: -1 } }),
            ],
          },
          {
            id: 'settle',
            title: '收尾',
            replies: [{ id: 'settle-1', line: '那……我该怎么办？' }],
            moves: [
              move('check', 'best', 'ending-stopped', {
                lines: { a: '您自己拨110核一下。' },
                credit: { D7: 3 },
                effects: { secures: 'all' },
                hint: '她要自己核',
              }),
              move('wait', 'ok', 'ending-paused', { lines: { a: '先等女儿来。' }, credit: { D7: 1 } }),
              move('believe', 'harmful', 'ending-relapsed', {
                lines: { a: '那您记着别转。' },
                credit: { D7: -1 },
              }),
              move('grab', 'harmful', 'ending-relapsed', {
                kind: 'do',
                lines: { a: '把手机拿过来。' },
                credit: { D2: -1 },
                forbidden: ['N12'],
              }),
            ],
          },
        ],
      },
    ],
    transitions: [],
    always: [],
    endings: [
      ending('ending-stopped', 'stopped', 90, true, 'kept'),
      ending('ending-paused', 'paused', 60, true, 'open'),
      ending('ending-relapsed', 'relapsed', 20, false, 'lost'),
      ending('ending-hung-up', 'hung-up', 10, false, 'lost'),
    ],
    walkthroughs: [
      ...dispositions.map((disposition) => ({
        id: `expert-${disposition}`,
        kind: 'expert',
        disposition,
        duty: 'police',
        steps: ['ask', 'check'],
        ending: 'ending-stopped',
      })),
      {
        id: 'veto-threat',
        kind: 'veto',
        forbidden: 'N03',
        disposition: 'scared',
        duty: 'police',
        steps: ['threaten', 'wait'],
        ending: 'ending-paused',
      },
      {
        id: 'veto-grab',
        kind: 'veto',
        forbidden: 'N12',
        disposition: 'scared',
        duty: 'police',
        steps: ['ask', 'grab'],
        ending: 'ending-relapsed',
      },
    ],
  };
}

function ending(id: string, kind: string, rank: number, acceptable: boolean, money: string) {
  return {
    id,
    kind,
    title: id,
    rank,
    acceptable,
    money,
    texts: [{ text: `${id}。` }],
    because: `${id} 的因果。`,
  };
}
