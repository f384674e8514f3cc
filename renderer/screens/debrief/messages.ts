import { messages } from '#core/messages/message';

/** Words of the debrief. What was said in the talk comes from the script and stays Chinese. */
export const debriefMessages = messages({
  title: { zh: '复盘：{title}', en: 'Debrief: {title}' },
  reading: { zh: '正在整理这一局……', en: 'Putting the run together…' },
  who: {
    zh: '{name}，{age} 岁 · {disposition} · 你的身份：{duty} · {mode}',
    en: '{name}, {age} · {disposition} · you were: {duty} · {mode}',
  },
  when: { zh: '{date} 开始 · 用时 {time}', en: 'Begun {date} · {time} on the clock' },
  whenOnly: { zh: '{date} 开始', en: 'Begun {date}' },
  print: { zh: '打印', en: 'Print' },

  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '未通过', en: 'Not passed' },
  noVerdict: { zh: '没有成绩', en: 'No result' },
  verdict: { zh: '结果', en: 'Result' },
  failedVeto: { zh: '触犯一票否决。', en: 'A forbidden line was said.' },
  failedVetoGood: {
    zh: '触犯一票否决，结局再好也盖不住。',
    en: 'A forbidden line was said; a good ending does not make up for it.',
  },
  failedEnding: { zh: '结局不可接受。', en: 'The ending is not acceptable.' },
  failedMark: { zh: '过程分没到及格线。', en: 'The process score is below the mark.' },

  process: { zh: '过程分', en: 'Process' },
  processOf: { zh: '及格 {mark}', en: 'mark {mark}' },
  processText: { zh: '{process} 分，及格 {mark} 分', en: '{process} points, the mark is {mark}' },
  sumHints: {
    zh: '各维折算 {base} 分，提示 {hints} 次扣 {points} 分',
    en: '{base} from the dimensions, {hints} hints cost {points}',
  },
  sumCapped: {
    zh: '各维折算 {base} 分，说了禁语，封顶 60 分',
    en: '{base} from the dimensions, capped at 60 by a forbidden line',
  },
  ending: { zh: '结局', en: 'Ending' },
  rankTop: { zh: '很好的结局', en: 'a very good ending' },
  rankGood: { zh: '可以接受的结局', en: 'an acceptable ending' },
  rankPoor: { zh: '不可接受的结局', en: 'not an acceptable ending' },
  rankBad: { zh: '最坏的一类结局', en: 'one of the worst endings' },
  money: { zh: '钱', en: 'Money' },
  kept: { zh: '保住', en: 'Kept' },
  lost: { zh: '这一局转走', en: 'Lost in this run' },
  atRisk: { zh: '仍有风险', en: 'Still at risk' },
  lostName: { zh: '转走', en: 'Lost' },
  goneBefore: { zh: '谈之前已转走 {money}', en: '{money} was gone before the talk' },
  recovered: { zh: '其中追回', en: 'of it got back' },
  decisions: { zh: '{total} 次决定', en: '{total} decisions' },
  decisionsText: {
    zh: '最好 {best} · 过得去 {ok} · 没用 {useless} · 有害 {harmful}',
    en: 'best {best} · fair {ok} · useless {useless} · harmful {harmful}',
  },
  timedOutCount: { zh: ' · 超时 {count}', en: ' · timed out {count}' },

  notCounted: { zh: '这一局不计成绩', en: 'This run does not count' },
  whyDemonstration: {
    zh: '示范走的是专家的路，不是你自己的决定。看懂以后，到“实战”里走一遍。',
    en: "A demonstration takes the expert's way, not your own decisions. Then play it yourself in practice mode.",
  },
  whyGuided: {
    zh: '引导局有提示，也看得见受害人的状态，真实的电话里没有这些。这里只用来学；进度、连练和劝阻率只算实战、开口和考核。',
    en: "A guided run has hints and shows the victim's state; a real call has neither. Progress and rates count practice, free-answer and exam runs only.",
  },
  whyDrill: { zh: '快练只练单句，不算一局。', en: 'A drill practises single lines; it is not a whole run.' },
  whyBranch: {
    zh: '前 {turns} 步沿用了另一局，所以只用来比较，不算进度、连练和劝阻率。',
    en: 'The first {turns} steps were taken over from another run, so this one is for comparing only.',
  },
  abandonedTitle: { zh: '中途结束，没有成绩', en: 'Given up: no result' },
  abandonedText: {
    zh: '没有走到结局，所以没有过程分和通过与否。走过的每一步都在下面，可以从任何一步接着试。',
    en: 'No ending was reached, so there is no score and no verdict. Every step taken is below; try again from any of them.',
  },
  abandonedNothing: {
    zh: '还没有走出第一步，没有可以复盘的。',
    en: 'Not a single step was taken, so there is nothing to go through.',
  },
  crisisTitle: { zh: '这一局碰到了情绪危机', en: 'This case touched a crisis' },
  crisisText: {
    zh: '练这样的局，心里不舒服是正常的。先歇一会儿；可以找信得过的同事或所里的心理服务说说，也可以拨打 12356 心理援助热线（各地接听时段不同）。现场遇到时仍按规程：人不离开、电话不挂，报指挥中心和 120。',
    en: "It is normal that such a case weighs on you. Take a break; talk to a colleague you trust or your unit's support, or call the psychological help line 12356. In a real case the procedure holds: stay, keep the line, tell the command centre and 120.",
  },

  reasons: { zh: '主要原因', en: 'Main reasons' },
  reasonsGood: { zh: '主要靠什么', en: 'What made it' },
  reasonsPartial: { zh: '走过的几步里', en: 'Of the steps taken' },
  noReasons: {
    zh: '没有特别突出的一步。逐步看下面。',
    en: 'No single step stands out. Go through them below.',
  },

  curve: { zh: '受害人的状态怎样变', en: "How the victim's state moved" },
  curveHint: { zh: '在图上拖动，或用 ← → 一步一步看', en: 'Drag in the chart, or step with ← →' },
  curveLabel: {
    zh: '六个变量随步数的变化，用左右方向键逐步看',
    en: 'The six variables by step; move with the arrow keys',
  },
  curveStep: { zh: '步', en: 'step' },
  curveStart: { zh: '开场', en: 'Start' },
  curveTable: { zh: '看数字表', en: 'Show the numbers' },
  curveTableHide: { zh: '收起数字表', en: 'Hide the numbers' },
  signVeto: { zh: '第 {step} 步：一票否决 {title}', en: 'Step {step}: veto, {title}' },
  signInterrupt: { zh: '第 {step} 步：{title}', en: 'Step {step}: {title}' },
  signTimedOut: { zh: '第 {step} 步：超时', en: 'Step {step}: timed out' },
  signHint: { zh: '第 {step} 步：看了提示', en: 'Step {step}: hint asked' },
  signRetry: { zh: '第 {step} 步：重来一次', en: 'Step {step}: tried again' },
  signEnding: { zh: '第 {step} 步：{title}', en: 'Step {step}: {title}' },
  signs: {
    zh: '图上记号：✕ 一票否决 · △ 突发 · 钟 超时 · 对话框 提示 · ↺ 重拨或再敲门 · 旗 结局',
    en: 'Signs: ✕ veto · △ sudden turn · clock timed out · bubble hint · ↺ redial or second knock · flag ending',
  },
  moment: { zh: '第 {step} 步', en: 'Step {step}' },
  momentOpen: { zh: '看这一步', en: 'Open this step' },

  nextTitle: { zh: '接下来', en: 'What next' },
  nextTry: { zh: '从第 {step} 步再试一次', en: 'Try again from step {step}' },
  nextAgain: { zh: '换个性情再练', en: 'Again with another disposition' },
  nextSame: { zh: '从头再练这个案例', en: 'Play this case again' },
  nextLibrary: { zh: '回案例库', en: 'To the cases' },
  nextProgress: { zh: '看我的进度', en: 'My progress' },
  nextFailed: {
    zh: '先从丢分最多的一步重来，看看换句话对方会怎样；再从头练一局实战。',
    en: 'First try again from the step that cost most and see what other words do; then play the case afresh.',
  },
  nextOpen: {
    zh: '走到结局才有成绩。可以从任何一步接着试，也可以从头再练一局。',
    en: 'Only an ending brings a result. Try again from any step, or play the case afresh.',
  },
  nextPassed: {
    zh: '换一种性情再练：关键的几句，对另一个人可能就不对了。一类里两种性情、三次通过，才算掌握。',
    en: 'Play another disposition: what worked here may fail with somebody else. Three passes in two dispositions make mastery.',
  },
  keys: {
    zh: 'J / K 上一步下一步 · ← → 在图上移动',
    en: 'J / K next and previous step · ← → along the chart',
  },

  openTitle: { zh: '这一局还没有结束', en: 'This run is not over yet' },
  openText: {
    zh: '练完或者结束以后才有复盘，免得先看到答案。',
    en: 'The debrief comes when it is over; it would give the answers away.',
  },
  openGo: { zh: '接着练', en: 'Carry on' },
  recordedTitle: { zh: '只有当时记下的成绩', en: 'Recorded result only' },
  recordedNewer: {
    zh: '这一局是更新版本的程序练的，这个版本不能逐步重放。请用更新的版本打开。',
    en: 'A newer version of the program played this run; this one cannot replay it. Open it with the newer version.',
  },
  recordedMissing: {
    zh: '当时用的剧本这台电脑上没有了，不能逐步重放。找回剧本包以后可以再看。',
    en: 'The script of this run is not on this computer any more. It can be replayed once the pack is back.',
  },
  recordedBroken: {
    zh: '这一局的记录不能逐步重放。成绩不受影响。请到“设置”里保存诊断文件，交给管理员。',
    en: 'The log of this run cannot be replayed. The result stands. Save the diagnostics file under Settings for your administrator.',
  },
  recordedExercise: {
    zh: '这是小练，没有对话可以复盘。',
    en: 'This was an exercise; there is no talk to go through.',
  },
  recordedNothing: { zh: '没有记下成绩。', en: 'No result was recorded.' },

  printNames: {
    zh: '剧本 {script} v{version} · {scriptHash} · 规则 {ruleset} v{rulesetVersion} · {rulesetHash}',
    en: 'Script {script} v{version} · {scriptHash} · ruleset {ruleset} v{rulesetVersion} · {rulesetHash}',
  },
  printProgram: {
    zh: '劝得住 {version} · 内容 {content} · 引擎 {engine} · 局号 {run}',
    en: 'Quandezhu {version} · content {content} · engine {engine} · run {run}',
  },
  synthetic: { zh: '人物和案情均为虚构。', en: 'All people and cases are invented.' },
});
