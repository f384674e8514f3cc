import { messages } from '#core/messages/message';

/** Words of the talk screen. What the victim and the officer say comes from the script and stays Chinese. */
export const talkMessages = messages({
  title: { zh: '{name} · {mode}', en: '{name} · {mode}' },
  opening: { zh: '正在接通……', en: 'Connecting…' },
  age: { zh: '{age} 岁', en: 'aged {age}' },

  onTheLine: { zh: '通话中', en: 'On the line' },
  inPerson: { zh: '当面', en: 'In person' },
  contactTime: { zh: '这次接触 {time}', en: 'This contact {time}' },
  pause: { zh: '暂停', en: 'Pause' },
  resume: { zh: '继续', en: 'Go on' },
  keys: { zh: '按键', en: 'Keys' },
  leave: { zh: '离开', en: 'Leave' },

  alert: { zh: '预警单', en: 'Alert slip' },
  alertAt: { zh: '{time} 接收', en: 'Received {time}' },
  knownBefore: { zh: '开始前知道的', en: 'Known before' },
  knownNow: { zh: '谈出来的', en: 'Found out' },
  knownNothing: { zh: '还没有。对方肯说的，会记在这里。', en: 'Nothing yet. What comes out is noted here.' },
  justNow: { zh: '刚知道', en: 'new' },
  yourDuty: { zh: '你的身份', en: 'You are' },

  transcript: { zh: '谈话记录', en: 'The talk so far' },
  you: { zh: '你', en: 'You' },
  youAct: { zh: '你的动作', en: 'You (act)' },
  silence: { zh: '时间到了，你还没有开口。', en: 'Time ran out before you spoke.' },
  now: { zh: '此刻', en: 'Now' },
  saysNothing: { zh: '没有说话。', en: 'No word.' },

  choices: { zh: '你怎么说', en: 'What do you say?' },
  act: { zh: '动作', en: 'Act' },
  saving: { zh: '正在记下……', en: 'Noting it down…' },
  goOn: { zh: '继续', en: 'Go on' },
  beat: { zh: '这一刻不由你。', en: 'This moment is not yours to decide.' },
  limitLeft: { zh: '还剩 {seconds} 秒', en: '{seconds} s left' },

  pausedTitle: { zh: '已暂停', en: 'Paused' },
  pausedText: {
    zh: '选项先收起来，时间不走。准备好了再继续。',
    en: 'The choices are put away and no time runs. Go on when you are ready.',
  },
  resumedTitle: { zh: '接着练', en: 'Where you left off' },
  resumedText: {
    zh: '上次练到第 {turn} 步，每一步都在。',
    en: 'You had taken {turn} steps; every one of them is here.',
  },
  resumedLimit: { zh: '这一步的时限从头计。', en: 'The limit of this step starts afresh.' },
  resumedGo: { zh: '接着练', en: 'Carry on' },
  branchedTitle: { zh: '假如重来', en: 'What if' },
  branchedText: {
    zh: '前 {turn} 步和上次一样，从这里换一种说法。这次不计成绩。',
    en: 'The first {turn} steps are as before; say something else from here. This one never counts.',
  },
  branchedGo: { zh: '从这里重来', en: 'Try again from here' },
  behind: {
    zh: '另一个窗口已经往前走了，这里刚才的选择没有用上。从最新的一步接着练。',
    en: 'Another window has gone on; the choice made here was not used. Go on from the latest step.',
  },

  keptTitle: { zh: '这一步还没有存下，已替你留着', en: 'This step is not saved yet; it is kept for you' },
  keptTimeOut: { zh: '（时间到，没有开口）', en: '(time ran out)' },
  keptContinue: { zh: '（继续）', en: '(went on)' },
  keptHint: { zh: '（要了一次提示）', en: '(asked for a hint)' },
  keptPause: { zh: '（暂停）', en: '(paused)' },
  keptResume: { zh: '（继续计时）', en: '(resumed)' },
  keptAbandon: { zh: '（放弃这次）', en: '(gave up)' },
  again: { zh: '再试', en: 'Try again' },
  takeOver: { zh: '在这里接过来', en: 'Take it over here' },
  lookAgain: { zh: '再看看', en: 'Look again' },
  backToLibrary: { zh: '回到案例库', en: 'Back to the library' },
  toDebrief: { zh: '去复盘', en: 'To the debrief' },

  interlude: { zh: '转场', en: 'Between scenes' },
  dial: { zh: '拨出电话', en: 'Make the call' },
  meet: { zh: '上前', en: 'Step up' },
  endingEyebrow: { zh: '结束了', en: 'It is over' },
  endingNext: {
    zh: '下一步是复盘：哪一句起了作用，哪一句把人推了回去。',
    en: 'Next is the debrief: which line helped, and which drove them back.',
  },

  gauges: { zh: '时间、钱和状态', en: 'Time, money and state' },
  clocks: { zh: '时间', en: 'Time' },
  storyTime: { zh: '案中时间', en: 'Story time' },
  dayLater: { zh: '{days} 天后', en: '{days} d later' },
  sinceStart: { zh: '已过', en: 'Passed' },
  minutes: { zh: '{minutes} 分钟', en: '{minutes} min' },
  hoursMinutes: { zh: '{hours} 小时 {minutes} 分', en: '{hours} h {minutes} min' },
  deadlineLeft: { zh: '还剩 {minutes} 分钟', en: '{minutes} min left' },
  deadlineOver: { zh: '已到', en: 'Reached' },
  answerIn: { zh: '回话时限', en: 'Answer within' },
  seconds: { zh: '秒', en: 's' },
  standing: { zh: '不走', en: 'standing' },

  money: { zh: '钱', en: 'Money' },
  atRisk: { zh: '还有风险', en: 'At risk' },
  lost: { zh: '已经转走', en: 'Gone' },
  secured: { zh: '已经保住', en: 'Kept' },

  meters: { zh: '受害人状态', en: 'State of the victim' },
  meterChange: { zh: '{value} ({change})', en: '{value} ({change})' },

  feedback: { zh: '刚才这一步', en: 'That step' },
  feedbackNone: {
    zh: '每走一步，这里说一句对方会怎么想。',
    en: 'After each step this says how the other side takes it.',
  },
  better: { zh: '更好的说法：', en: 'Better: ' },
  basis: { zh: '依据', en: 'Basis' },

  hint: { zh: '提示', en: 'Hint' },
  hintAsk: { zh: '要一个提示', en: 'Ask for a hint' },
  hintCost: { zh: '扣 {points} 分', en: 'costs {points}' },
  hintNone: { zh: '这一步没有提示。', en: 'There is no hint for this step.' },

  expert: { zh: '老手怎么走', en: 'What the expert does' },
  expertSays: { zh: '老手这样说', en: 'The expert says' },
  expertActs: { zh: '老手这样做', en: 'The expert does' },
  expertWaits: { zh: '老手在这里等着，不开口。', en: 'Here the expert waits and says nothing.' },
  expertBeat: { zh: '这一刻没有话可说，看对方接下来怎样。', en: 'Nothing to say here; watch what happens.' },
  expertWhy: { zh: '为什么', en: 'Why' },
  expertOver: {
    zh: '这条示范走不下去了。可以先离开，换“引导”自己练。',
    en: 'This demonstration cannot go on. Leave and try Guided instead.',
  },
  next: { zh: '下一步', en: 'Next' },
  showQualities: { zh: '其他说法怎么样', en: 'How the others fare' },
  hideQualities: { zh: '收起', en: 'Hide' },

  leaveTitle: { zh: '要离开这次谈话吗？', en: 'Leave this talk?' },
  leaveText: {
    zh: '走过的每一步都已存下。先放着，下次从这一步接着练；放弃，就只看到这里的复盘，不计成绩。',
    en: 'Every step so far is saved. Put it aside and go on from this very step later; give up, and you get the debrief up to here and no result.',
  },
  leaveUnsaved: {
    zh: '最后一步还没有存下，离开后要从上一步接着练。',
    en: 'The last step is not saved yet; later you go on from the step before.',
  },
  leaveStay: { zh: '留在这里', en: 'Stay' },
  leaveAside: { zh: '先放着，回头接着练', en: 'Put it aside' },
  leaveGiveUp: { zh: '放弃这次', en: 'Give up' },

  keysTitle: { zh: '按键', en: 'Keys' },
  keyChoose: { zh: '选一句', en: 'Choose a line' },
  keyEnter: { zh: '继续、下一步', en: 'Go on, next' },
  keyPause: { zh: '暂停、继续', en: 'Pause, go on' },
  keyHint: { zh: '要一个提示（引导）', en: 'Ask for a hint (guided)' },
  keyHelp: { zh: '看按键', en: 'Show the keys' },
  keyLeave: { zh: '离开', en: 'Leave' },

  crisisTitle: { zh: '也照顾一下自己', en: 'Look after yourself too' },
  crisisText: {
    zh: '练到这样的场面，心里发沉是正常的。想找人说说，可以拨全国统一心理援助热线 12356，也可以找单位的心理服务或信得过的同事。',
    en: 'It is normal to feel heavy after a scene like this. To talk to someone, call the national psychological support line 12356, or turn to your unit’s own service or a colleague you trust.',
  },
});
