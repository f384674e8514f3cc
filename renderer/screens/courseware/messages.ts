import { messages } from '#core/messages/message';

/** Words of the class screen: lessons to teach, courseware to make, ways to the citizens. */
export const coursewareMessages = messages({
  title: { zh: '课堂', en: 'Class' },
  lead: {
    zh: '同一份课：讲给大家听，印成册子，发到群里，摆上柜台。剧本和课改了，这里跟着改。',
    en: 'One source: taught to a class, printed, sent to groups, shown at the counter. When scripts and lessons change, all of it does.',
  },
  tabs: { zh: '课堂', en: 'Class' },
  teach: { zh: '讲课', en: 'Teach' },
  make: { zh: '课件', en: 'Courseware' },
  outreach: { zh: '每日与宣讲', en: 'Daily and kiosk' },

  teachLesson: { zh: '讲这一课', en: 'Teach this lesson' },
  teachLessonOf: { zh: '讲“{name}”这一课', en: 'Teach the lesson on {name}' },
  vote: { zh: '全班表决', en: 'Class vote' },
  voteOf: { zh: '全班表决：{title}', en: 'Class vote: {title}' },
  noLessons: { zh: '还没有课', en: 'There are no lessons yet' },
  noLessonsText: {
    zh: '课随程序带来，或由剧本包带来。案例照样可以练。',
    en: 'Lessons come with the program or in packs. Cases can be practised all the same.',
  },

  what: { zh: '做什么', en: 'What to make' },
  slides: { zh: '幻灯片', en: 'Slides' },
  slidesHint: {
    zh: '.pptx，和讲课画面同一步一页，带讲者备注',
    en: '.pptx, the steps of the lesson, with notes',
  },
  handbook: { zh: '话术手册', en: 'Handbook' },
  handbookHint: {
    zh: '.docx，按类型分章，有目录和示范对话',
    en: '.docx by fraud type, with contents and talks',
  },
  'pocket-card': { zh: '口袋卡', en: 'Pocket card' },
  'pocket-cardHint': { zh: '一张 A4 对折，随身带', en: 'One folded A4 sheet' },
  'role-play': { zh: '角色卡', en: 'Role-play cards' },
  'role-playHint': {
    zh: '不用电脑，两个人对练，第三人打分',
    en: 'Two people and an observer, no computer',
  },
  exam: { zh: '试卷', en: 'Exam' },
  examHint: { zh: '题和选项打乱，另附答案', en: 'Shuffled questions, with a key' },
  certificate: { zh: '证书', en: 'Certificate' },
  certificateHint: { zh: '一人一张，证明参加了训练', en: 'One page each, for having taken part' },

  types: { zh: '哪些类型', en: 'Which types' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '全不选', en: 'None' },
  count: { zh: '已选 {count} 类', en: '{count} chosen' },
  edition: { zh: '给谁看', en: 'For whom' },
  editionHint: {
    zh: '本版身份不能做的，写成“报告，请民警来”。界限是教学草案，待教官核实。',
    en: 'What a duty may not do reads “report, ask for the police”. The bounds are a teaching draft.',
  },
  instructor: { zh: '教官（全部）', en: 'Instructors (everything)' },
  unit: { zh: '单位名', en: 'Unit' },
  unitHint: { zh: '印在封面和页脚，可以空着', en: 'On the cover and in the footer; may be empty' },
  coverTitle: { zh: '封面标题', en: 'Title on the cover' },
  coverTitleHint: { zh: '空着就用通常的标题', en: 'Empty takes the usual one' },
  day: { zh: '封面日期', en: 'Day on the cover' },
  seed: { zh: '卷号', en: 'Paper number' },
  seedHint: {
    zh: '同一个卷号印出来总是同一份；邻座换一个卷号',
    en: 'The same number always gives the same paper; neighbours take another',
  },
  names: { zh: '名单', en: 'Names' },
  namesHint: {
    zh: '一行一个，或用逗号、顿号隔开。只印在证书上，程序不存。',
    en: 'One a line, or separated by commas. Printed only; the program keeps none.',
  },
  hours: { zh: '学时', en: 'Hours' },
  hoursHint: { zh: '空着就不写', en: 'Empty leaves them out' },

  'no-types': { zh: '请先选至少一类。', en: 'Choose at least one type.' },
  'no-day': { zh: '请填封面日期。', en: 'Give the day on the cover.' },
  'no-names': { zh: '请填名单。', en: 'Give the names.' },
  'too-many-names': { zh: '一次最多 200 个名字，请分几次。', en: 'At most 200 names at once.' },
  'long-name': { zh: '有一个名字超过 40 字。', en: 'One name is longer than 40 characters.' },
  'bad-hours': { zh: '学时请填 0.5 到 400。', en: 'Hours are between 0.5 and 400.' },

  makeFile: { zh: '做成文件', en: 'Make the file' },
  print: { zh: '打印／存成 PDF', en: 'Print or PDF' },
  making: { zh: '正在做……', en: 'Making it…' },
  makingPart: { zh: '正在做，{done} / {of}', en: 'Making it, {done} of {of}' },
  cancel: { zh: '停下', en: 'Stop' },
  made: { zh: '做好了', en: 'Made' },
  madeText: {
    zh: '点文件名保存。内容和版本印在封面和页脚上。',
    en: 'Click a name to save it. Content and versions stand on the cover and in the footer.',
  },
  save: { zh: '保存 {name}（{size}）', en: 'Save {name} ({size})' },
  again: { zh: '再做一份', en: 'Make another' },

  daily: { zh: '每日一练与每日推送', en: 'Daily cards' },
  dailyText: {
    zh: '按日历从课里取一小段：给学员的一道练习，给居民群的一条提醒，存成文字和图片。',
    en: 'A small piece of a lesson for each day: practice for trainees, a reminder for residents, as text and picture.',
  },
  dailyOpen: { zh: '打开日历', en: 'Open the calendar' },
  kiosk: { zh: '柜台宣讲', en: 'Kiosk' },
  kioskText: {
    zh: '放在警务站的触摸屏上：来的人自己点，看一场骗局会怎么找上自己，在哪儿停。开始后您的登录会退出，离开要用您的 PIN。',
    en: 'For the touch screen at a post: visitors see how a fraud would come to them and where to stop. Starting signs you out; leaving takes your PIN.',
  },
  kioskOpen: { zh: '开始宣讲', en: 'Start the kiosk' },

  printTitle: { zh: '打印预览', en: 'Print preview' },
  printLead: {
    zh: '用系统的打印窗口印，或者选“另存为 PDF”。这里看到的就是印出来的。',
    en: 'Print with the system’s dialog, or choose “Save as PDF”. What you see is what is printed.',
  },
  printNow: { zh: '打印', en: 'Print' },
  printBack: { zh: '返回', en: 'Back' },
  contents: { zh: '目录', en: 'Contents' },
  teachingDraft: { zh: '教学草案，待教官核实', en: 'Teaching draft' },
  victim: { zh: '对方', en: 'Victim' },
  officer: { zh: '您', en: 'You' },
});
