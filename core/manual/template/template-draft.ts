import type { ScriptDraft } from '../../editing/draft-document';

/** The example in the template: small, whole, and with one of everything that an instructor may need. Invented throughout. */
export const templateDraft: ScriptDraft = {
  layout: {},
  script: {
    format: 1,
    id: 'my-first-script',
    version: 1,
    fraudType: 'F07',
    title: '例子：便宜一半的婴儿车',
    summary: '年轻母亲在二手平台看中一辆婴儿车，卖家让她加私信付款。',
    status: 'teaching-draft',
    sources: ['fraud-types F07', 'procedure 3.1'],
    situation: 'ongoing',
    minutes: 8,
    alert: {
      level: 'medium',
      received: '10:20',
      text: '一名女子正在向陌生个人账户转账，备注“婴儿车”。',
      known: ['转账还没有完成', '对方要求离开平台付款'],
    },
    persona: {
      name: '苗小禾',
      age: 29,
      work: '幼儿园保育员，正在休产假',
      home: '和丈夫、四个月大的孩子同住',
      moneyFor: '给孩子买一辆像样的婴儿车',
      fear: '怕错过便宜，怕丈夫说她乱花钱',
      speech: '说话快，爱说“人家都付了”',
      voice: '压着嗓子，旁边有孩子哼唧',
    },
    money: { atRisk: 3200, lost: 0 },
    facts: [{ id: 'off-platform', text: '卖家让她离开平台，用私人账户付款' }],
    flags: [{ id: 'asked-order', text: '已经请她看过订单页面' }],
    dispositions: [
      {
        id: 'scared',
        name: '怕事',
        note: '一听派出所就慌，话说半句',
        start: { trust: 40, belief: 60, emotion: 70, urgency: 60, cooperation: 50, isolation: 40 },
      },
      {
        id: 'polite',
        name: '客气但不听',
        note: '嘴上都答应，手没停',
        start: { trust: 45, belief: 70, emotion: 35, urgency: 50, cooperation: 45, isolation: 55 },
      },
    ],
    duties: ['police', 'auxiliary'],
    retries: 0,
    scenes: [
      {
        id: 'call',
        kind: 'phone',
        title: '电话劝阻',
        setting: '上午十点多，你在所里拨通她的电话。',
        deadline: { label: '卖家催付款', minutes: 20 },
        nodes: [
          {
            id: 'ring',
            title: '接通',
            tells: '有孩子的哼唧声，她把声音压得很低。',
            replies: [
              {
                id: 'ring-scared',
                when: { disposition: ['scared'] },
                line: '派出所？我、我没做什么呀……',
              },
              { id: 'ring-1', line: '我在付款呢，等会儿再说行吗？' },
            ],
            enter: [{ effects: { minutes: 1 } }],
            within: {
              seconds: 40,
              else: {
                quality: 'useless',
                effects: { urgency: 10 },
                to: 'order',
                why: '她等不及，又去看手机了。',
              },
            },
            moves: [
              {
                id: 'ask-order',
                lines: { a: '先不急着付。您点开订单，看看有没有订单号？', b: '您在平台里能看到这一单吗？' },
                outcomes: [
                  {
                    when: { trust: { lt: 30 } },
                    quality: 'ok',
                    credit: { D1: 1 },
                    effects: { trust: 5 },
                    to: 'order',
                    why: '她还不信你，但肯去看一眼。',
                  },
                  {
                    quality: 'best',
                    credit: { D1: 2, D6: 1 },
                    effects: { trust: 10, belief: -10, discloses: ['off-platform'], sets: ['asked-order'] },
                    also: [{ when: { emotion: { gte: 70 } }, effects: { emotion: -5 } }],
                    to: 'order',
                    answer: '订单号……没有，他让我加私信付的。',
                    why: '问题由她自己去看，比告诉她“这是诈骗”管用。',
                    basis: ['procedure 3.1'],
                    hint: '她需要自己看见哪里不对。',
                  },
                ],
              },
              {
                id: 'scold',
                lines: { a: '这么便宜你也信？肯定是骗子！' },
                outcomes: [
                  {
                    quality: 'harmful',
                    credit: { D5: -1 },
                    effects: { trust: -10, emotion: 10 },
                    to: 'order',
                    why: '她听见的是责备，不是提醒。',
                  },
                ],
              },
            ],
          },
          {
            id: 'order',
            title: '看订单',
            replies: [
              { id: 'order-known', when: { knows: ['off-platform'] }, line: '真没有订单……那我付给谁了？' },
              { id: 'order-1', line: '人家都付了，就剩这一辆。' },
            ],
            moves: [
              {
                id: 'stop-together',
                lines: { a: '您先把付款页退出来，我陪您在平台上问客服。' },
                outcomes: [
                  {
                    quality: 'best',
                    credit: { D8: 2 },
                    effects: { secures: 'all', does: ['A01'] },
                    to: 'e-stopped',
                    why: '一步一步陪着做，钱先停下来。',
                  },
                ],
              },
              {
                id: 'leave-it',
                lines: { a: '那您自己看着办吧。' },
                outcomes: [
                  {
                    quality: 'useless',
                    effects: { loses: 'all' },
                    to: 'e-relapsed',
                    why: '电话一挂，她就付了。',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    transitions: [],
    always: [],
    endings: [
      {
        id: 'e-stopped',
        kind: 'stopped',
        title: '当场止损',
        rank: 95,
        acceptable: true,
        money: 'kept',
        texts: [{ text: '她退出了付款页，钱还在。' }],
        because: '她自己看见没有订单。',
      },
      {
        id: 'e-relapsed',
        kind: 'relapsed',
        title: '挂了电话又付了',
        rank: 20,
        acceptable: false,
        money: 'lost',
        texts: [{ text: '两小时后，卖家把她拉黑了。' }],
        because: '没有人陪她看那张订单。',
      },
    ],
    walkthroughs: [
      {
        id: 'expert-polite',
        kind: 'expert',
        disposition: 'polite',
        duty: 'police',
        steps: ['ask-order', 'stop-together'],
        ending: 'e-stopped',
      },
    ],
  },
};
