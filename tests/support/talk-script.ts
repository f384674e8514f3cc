import { prepareScript } from '#core/dialogue/prepare-script';
import { readScriptDocument } from '#core/script/read-script';

/**
 * A short case for the talk and briefing screens that has one of everything a talk can show: two scenes, a deadline, a
 * limit, an act, a hint, a beat, a fact, an immediate answer, an interrupt, a redial and several endings.
 */
export const talkScriptDocument = {
  format: 1,
  id: 'door-chain',
  version: 3,
  fraudType: 'F04',
  title: '门链后面',
  summary: '一位独居的女士刚办了大额转账限额。',
  status: 'teaching-draft',
  sources: ['fraud-types F04'],
  situation: 'ongoing',
  minutes: 10,
  alert: {
    level: 'high',
    received: '14:20',
    text: '疑似正与冒充公检法人员长时间通话，名下账户正在归集资金。',
    known: ['陈玉兰，五十四岁，独居。', '手机占线四十分钟。'],
  },
  persona: {
    name: '陈玉兰',
    age: 54,
    work: '食品厂会计',
    home: '独居，女儿在外地',
    moneyFor: '女儿的首付',
    fear: '怕女儿知道',
    speech: '爱反问',
    voice: '声音压得很低，像怕人听见',
  },
  money: { atRisk: 186000, lost: 20000 },
  facts: [
    { id: 'on-the-line', text: '那个人还在线上听着。' },
    { id: 'one-card', text: '钱已经归到一张卡上。' },
  ],
  flags: [{ id: 'checked', text: '核过身份' }],
  dispositions: [
    {
      id: 'frightened',
      name: '吓坏了的',
      note: '一提查案就哭。',
      start: { trust: 30, belief: 85, emotion: 80, urgency: 80, cooperation: 25, isolation: 90 },
    },
    {
      id: 'stubborn',
      name: '嘴硬的',
      note: '句句反问。',
      start: { trust: 25, belief: 90, emotion: 60, urgency: 80, cooperation: 20, isolation: 90 },
    },
  ],
  duties: ['police', 'auxiliary'],
  retries: 1,
  scenes: [
    {
      id: 'call',
      kind: 'phone',
      title: '第一通电话',
      setting: '所里值班室，座机。她的手机响到第七声才接。',
      deadline: { label: '对方限她转完', minutes: 30 },
      nodes: [
        {
          id: 'pick-up',
          title: '接起',
          tells: '那头有翻纸的声音',
          replies: [
            { id: 'hard', when: { disposition: ['stubborn'] }, line: '谁啊，有事说事。' },
            { id: 'soft', line: '喂……我这会儿不方便。', tells: '她把声音压到最低' },
          ],
          within: {
            seconds: 30,
            else: {
              quality: 'harmful',
              effects: { urgency: 10 },
              to: 'quiet',
              why: '空着的时间被对方占去了。',
            },
          },
          moves: [
            {
              id: 'ask-line',
              lines: { a: '先别出声，线上有人就咳一声。', b: '有人在听的话，您咳一声就行。' },
              outcomes: [
                {
                  quality: 'best',
                  credit: { D2: 3 },
                  shows: ['断-1'],
                  effects: { trust: 10, urgency: -5, discloses: ['on-the-line'], minutes: 2 },
                  to: 'quiet',
                  answer: '咳……',
                  why: '她不用开口就能告诉你，那头听不出来。',
                  basis: ['procedure 4.2'],
                  hint: '她身边有人听着，她需要一个不用开口的办法。',
                },
              ],
            },
            {
              id: 'say-police',
              lines: { a: '我是派出所的民警，您正在被骗，马上停下来，听我说完这几句话再决定。' },
              forbidden: ['N01'],
              quality: 'harmful',
              credit: { D1: -1 },
              effects: { trust: -10, emotion: 10, minutes: 1 },
              to: 'hung-up-once',
              why: '骗子开口也是这一句。',
            },
            {
              id: 'give-number',
              lines: { a: '您用座机拨110，问一问今天谁值班。' },
              quality: 'ok',
              credit: { D1: 2 },
              effects: { trust: 5, minutes: 3 },
              to: 'quiet',
              why: '方向对，只是她这会儿走不开。',
            },
            {
              id: 'wait',
              kind: 'do',
              lines: { a: '不说话，等她先开口。' },
              quality: 'useless',
              effects: { urgency: 5, minutes: 1 },
              to: 'quiet',
              why: '等来的是那头的催促。',
            },
          ],
        },
        {
          id: 'quiet',
          title: '一段安静',
          replies: [{ id: 'silence', tells: '听筒里只有呼吸声' }],
          moves: [],
          fallback: { quality: 'ok', to: 'to-door', why: '电话里只能到这一步。' },
        },
      ],
    },
    {
      id: 'door',
      kind: 'visit',
      title: '门口',
      setting: '六层，楼道灯坏了一半。门链没摘。',
      nodes: [
        {
          id: 'chain',
          title: '门链',
          tells: '门开了一条缝，声音发抖',
          replies: [{ id: 'who', line: '你把警号举高点……他说了，敲门的都是假的。' }],
          enter: [{ effects: { discloses: ['one-card'] } }],
          moves: [
            {
              id: 'verify',
              lines: { a: '不急着开门，您自己打110核一下。' },
              quality: 'best',
              credit: { D1: 3 },
              effects: { trust: 20, belief: -30, secures: 'all', minutes: 5 },
              to: 'stopped',
              why: '身份由她自己核实，比出示任何证件都管用。',
              hint: '她需要一个自己能核的办法。',
            },
            {
              id: 'threaten',
              lines: { a: '再不开门，按妨碍公务处理！' },
              forbidden: ['N03'],
              quality: 'harmful',
              credit: { D8: -3 },
              effects: { trust: -20, emotion: 20, loses: 'all', minutes: 1 },
              to: 'crisis',
              why: '和那头的口气一模一样。',
            },
          ],
        },
      ],
    },
  ],
  transitions: [
    { id: 'to-door', to: 'chain', hours: 0.5, narration: '半小时后，社区民警到了楼下。' },
    { id: 'hung-up-once', to: 'quiet', hours: 0, narration: '她挂了。隔了一分钟，你用座机再拨过去。' },
  ],
  always: [
    {
      id: 'break-down',
      when: { emotion: { gte: 95 }, slips: { gte: 2 } },
      to: 'crisis',
      title: '崩溃',
      tells: '她突然很平静',
    },
  ],
  endings: [
    {
      id: 'stopped',
      kind: 'stopped',
      title: '钱停住了',
      rank: 90,
      acceptable: true,
      money: 'kept',
      texts: [{ text: '她核完了身份，把门链摘下来，手机关了机。' }],
      because: '身份是她自己核的，所以后面的话她听得进去。',
    },
    {
      id: 'crisis',
      kind: 'crisis',
      title: '她不说话了',
      rank: 5,
      acceptable: false,
      money: 'open',
      texts: [{ text: '门在你面前合上。里面一点声音也没有。' }],
      because: '那一句和骗子的口气一样，最后一点信任断了。',
    },
  ],
  walkthroughs: [
    ...['frightened', 'stubborn'].flatMap((disposition) =>
      ['police', 'auxiliary'].map((duty) => ({
        id: `expert-${disposition}-${duty}`,
        kind: 'expert',
        disposition,
        duty,
        steps: ['ask-line', '~continue', 'verify'],
        ending: 'stopped',
      })),
    ),
  ],
};

function read() {
  const script = readScriptDocument(talkScriptDocument);
  if (!script.ok) throw new Error(JSON.stringify(script.error, null, 2));
  return script.value;
}

/** The case as the engine reads it. */
export const talkScript = read();

/** The case with its look-ups made. */
export const preparedTalkScript = prepareScript(talkScript);
