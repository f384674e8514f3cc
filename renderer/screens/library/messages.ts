import { messages } from '#core/messages/message';

/** Words of the library. */
export const libraryMessages = messages({
  title: { zh: '案例库', en: 'Cases' },
  lead: {
    zh: '按诈骗类型练。每次十来分钟，练完必有复盘。',
    en: 'Practise by fraud type: ten to fifteen minutes each, and never without a debrief.',
  },

  nextTitle: { zh: '您的下一步', en: 'Your next step' },
  nextContinue: { zh: '上次停在半路，接着练', en: 'You stopped half-way: go on' },
  nextFirst: { zh: '第一次来，先跟着提示走一遍', en: 'First time here: go through one case with hints' },
  nextBegin: { zh: '还没有成绩，选“实战”练一次', en: 'No result yet: play one in practice mode' },
  nextDue: { zh: '通过有一阵了，该复练了', en: 'Passed some time ago: time to refresh' },
  nextOnward: { zh: '再通过 {count} 次就掌握', en: 'Passes left until it is mastered: {count}' },
  nextDisposition: {
    zh: '再换一种性情通过一次就掌握',
    en: 'One more pass with another disposition and it is mastered',
  },
  nextRetry: { zh: '上次没过，趁记得再来一次', en: 'Not passed yet: try again while it is fresh' },
  nextNew: { zh: '换一类没练过的', en: 'Take a type that you have not practised' },
  nextRest: {
    zh: '现有的都已掌握。想保持手感，可以再练一个',
    en: 'All there is, is mastered. Practise one more to stay sharp',
  },
  begin: { zh: '看预警', en: 'Read the alert' },
  continue: { zh: '接着练', en: 'Go on' },
  dismiss: { zh: '不用引导', en: 'No guidance needed' },
  guidedNote: {
    zh: '建议选“引导”：有提示，看得到对方的六项状态，练砸了也不计成绩。',
    en: 'Choose “Guided”: with hints and all six variables in sight; it does not count.',
  },

  openTitle: { zh: '没练完的', en: 'Unfinished' },
  openAt: { zh: '{mode} · 第 {turns} 轮 · {when}', en: '{mode} · turn {turns} · {when}' },
  openContinue: { zh: '接着练：{title}', en: 'Go on: {title}' },

  typesTitle: { zh: '可以练的', en: 'Ready to practise' },
  dutyFilter: { zh: '看哪些', en: 'Show' },
  dutyMine: { zh: '{duty}能练的 {count}', en: 'For {duty}: {count}' },
  dutyAll: { zh: '全部 {count}', en: 'All: {count}' },
  noScriptTitle: { zh: '尚无案例', en: 'No case yet' },
  noScriptLead: {
    zh: '这些类型还没有剧本，先认认它们怎么开头。',
    en: 'These types have no script yet; here is how they begin.',
  },
  mastered: { zh: '已掌握', en: 'Mastered' },
  due: { zh: '该复练', en: 'Due' },
  dueOn: { zh: '{when} 复练', en: 'Due {when}' },
  passes: {
    zh: '通过 {passes} 次，{dispositions} 种性情',
    en: 'passed: {passes} · dispositions: {dispositions}',
  },
  tried: { zh: '练过 {runs} 次，还没通过', en: 'tried: {runs}, none passed yet' },
  untouched: { zh: '还没练过', en: 'Not practised yet' },
  pips: { zh: '三次通过里的 {count} 次', en: '{count} of three passes' },

  lesson: { zh: '以案示警', en: 'Lesson' },
  lessonOf: { zh: '以案示警课：{type}', en: 'Lesson: {type}' },
  exercisesTitle: { zh: '小练', en: 'Exercises' },
  exercisesLead: {
    zh: '谈话前后的功夫：读预警单、回访、群里发什么。几分钟一份。',
    en: 'What goes before and after a talk: reading slips, return visits, what to send to a group. A few minutes each.',
  },
  exerciseBegin: { zh: '开始', en: 'Begin' },
  beginExercise: { zh: '开始小练：{title}', en: 'Begin the exercise: {title}' },
  questions: { zh: '{count} 题', en: 'questions: {count}' },

  minutes: { zh: '约 {minutes} 分钟', en: 'about {minutes} min' },
  dispositions: { zh: '{count} 种性情', en: 'dispositions: {count}' },
  persona: { zh: '{name}，{age} 岁', en: '{name}, {age}' },
  alertLevel: { zh: '预警 {level}', en: 'Alert: {level}' },
  scenes: { zh: '场次', en: 'Scenes' },
  duties: { zh: '可选身份：{duties}', en: 'Duties: {duties}' },

  emptyTitle: { zh: '这里还没有剧本', en: 'There are no scripts here' },
  emptyText: {
    zh: '程序自带的剧本应当在安装目录的 scripts-data 里。请重新安装，或请管理员检查。',
    en: 'The scripts that come with the program should be in scripts-data of the installation. Reinstall, or ask an administrator.',
  },
  brokenSummary: {
    zh: '有 {count} 个剧本文件没能读入，其余照常',
    en: 'Script files that could not be read: {count}; the others are fine',
  },
  brokenPlace: { zh: '第 {line} 行', en: 'line {line}' },
  brokenOf: { zh: '{file} 的问题', en: 'Problems of {file}' },
  watchOnly: {
    zh: '督导只看成绩，不参加演练。成绩在“进度”里。',
    en: 'Supervisors see results and do not practise. Results are under Progress.',
  },
  backupFailed: { zh: '上一次自动备份没有做成', en: 'The last automatic backup did not succeed' },
  toBackups: { zh: '去看备份', en: 'To the backups' },
});
