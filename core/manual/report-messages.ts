import type { PersonalDataKind } from '../check/personal-data/find-personal-data';
import { messages, type Message } from '../messages/message';
import type { LeftoverReason } from './import-report';

/** Why something was left out, for people. */
export const leftoverWords: Readonly<Record<LeftoverReason, Message>> = messages({
  'cell-unreadable': { zh: '这一格没有读懂', en: 'This cell could not be read' },
  'unknown-column': { zh: '表里没有这一列的位置', en: 'There is no place for this column' },
  'no-such-row': { zh: '指向的节点、场次或话招不在文件里', en: 'What it points at is not in the file' },
  'same-twice': { zh: '同一项写了两次，只取了第一次', en: 'Said twice; the first one counts' },
  'not-in-table': { zh: '写在表格外面', en: 'Stands outside the tables' },
  'no-speaker': { zh: '看不出是谁说的', en: 'It is not clear who says this' },
  'no-moment': { zh: '不知道放在哪一句旁边', en: 'It is not clear which line this belongs to' },
  'unclear-table': { zh: '看不出这一格是做什么的', en: 'It is not clear what this cell is for' },
  macro: {
    zh: 'Twine 的程序代码，剧本里没有对应的东西',
    en: 'Program code of Twine; a script has no such thing',
  },
  'changed-passage': {
    zh: '在 Twine 里增删了内容，对不上原来的剧本，请自己改',
    en: 'Lines came or went in Twine; please make this change by hand',
  },
  'too-long': { zh: '太长，没有全放进去', en: 'Too long; not all of it fits' },
});

/** What looks like personal data, for people. */
export const personalDataWords: Readonly<Record<PersonalDataKind, Message>> = messages({
  'identity-number': { zh: '像身份证号', en: 'Looks like an identity number' },
  phone: { zh: '像手机号', en: 'Looks like a mobile number' },
  landline: { zh: '像座机号', en: 'Looks like a telephone number' },
  'bank-card': { zh: '像银行卡号', en: 'Looks like a bank card' },
  plate: { zh: '像车牌号', en: 'Looks like a number plate' },
  email: { zh: '像邮箱', en: 'Looks like an e-mail address' },
  'wechat-or-qq': { zh: '像微信号或 QQ 号', en: 'Looks like a WeChat or QQ account' },
});

/** The sentences of a report. */
export const reportMessages = messages({
  formTables: { zh: '按剧本模板的表格读取。', en: 'Read as the tables of the template.' },
  formManual: {
    zh: '按手册读取：对话、问答、标题。',
    en: 'Read as a manual: talk, questions and answers, headings.',
  },
  formTwee: { zh: '按 Twee（Twine）读取。', en: 'Read as Twee (Twine).' },
  noType: {
    zh: '没有写明诈骗类型，暂记为 F01，请在草稿里改。',
    en: 'No fraud type was named; the draft says F01 until you change it.',
  },
  counts: {
    zh: '{scenes} 个场次，{nodes} 个节点，群众 {victimLines} 句，民警 {officerLines} 句，其中一问一答 {pairs} 对。',
    en: '{scenes} scenes, {nodes} nodes, {victimLines} lines of the victim, {officerLines} of the officer, {pairs} questions with answers.',
  },
  countsOfScript: {
    zh: '{scenes} 个场次，{nodes} 个节点，受害人 {victimLines} 句，话招 {officerLines} 句，{endings} 个结局。',
    en: '{scenes} scenes, {nodes} nodes, {victimLines} lines of the victim, {officerLines} of the officer, {endings} endings.',
  },
  endWay: {
    zh: '节点按先后连成一串；最后一节里好的说法通向“当场止损”，有害的通向“挂断”。分支、条件和得分请在编辑器里补。',
    en: 'Nodes follow one another; from the last one, good lines lead to “loss stopped”, harmful ones to “hung up”. Branches, conditions and credit are yours to add.',
  },
  leftovers: { zh: '没有放进草稿的内容（{count} 处）', en: 'Not in the draft ({count})' },
  nothingLeft: { zh: '文件里的内容都放进了草稿。', en: 'Everything in the file is in the draft.' },
  personalData: { zh: '可能是真实个人信息（{count} 处）', en: 'Possibly personal data ({count})' },
  personalDataHint: {
    zh: '程序只指出来，没有删改。请在发布前换成虚构的内容。',
    en: 'They are shown and not cut. Replace them with invented ones before you publish.',
  },
  inSheet: { zh: '工作表“{sheet}”', en: 'Sheet “{sheet}”' },
  row: { zh: '第 {row} 行', en: 'row {row}' },
  block: { zh: '第 {block} 段', en: 'paragraph {block}' },
  tableRow: { zh: '第 {block} 段的表格第 {row} 行', en: 'table at {block}, row {row}' },
  wholeFile: { zh: '整份文件', en: 'The whole file' },
  column: { zh: '“{column}”列', en: 'column “{column}”' },
  title: { zh: '导入报告：{name}', en: 'Import report: {name}' },
});
