/** What stands above the tables of the template. Chinese alone: the content of scripts is Chinese in both languages. */
export const templateNotes: readonly string[] = [
  '填写说明：每张表的第一行是表头，请不要改动；例子可以直接改写，多余的行删掉即可。',
  '一、编号只用小写字母、数字和短横，例如 first-call；编号留空，程序会自己编。节点的编号在“回应”“话招”“结果”几张表里要写得一样，也可以写节点标题。',
  '二、“说法”一格可以写几句意思相同的话，一行一句。“来源”“已知情况”“步骤”等也是一行一条。',
  '三、“条件”这样写：信任<35 且 已知:sms-code；几个里有一个就行：(信任<35 或 已标:called)；反过来：非(已知:sms-code)。空着就是什么时候都可以。',
  '四、“变化”这样写：信任+10，骗局信念-5，得知:sms-code，记下:called，保住全部，用时2分钟。六个变量每次加减 5 的倍数。',
  '五、“另有变化”“到达时的变化”一行一条，可以带条件：若 信任<35：情绪强度+10。',
  '六、“好坏”填：最好、过得去、没用、有害。“得分”这样写：D1+2，D3+1。',
  '七、填好后在“工作室”里按“从手册导入”，程序会读成草稿，并告诉您哪些格子没有读懂。请不要写真实的人和号码。',
];

/** What the sheet of the notes is called. */
export const notesTitle = '填写说明';

/** Whether a text is one of the notes: they are read again with every form that was filled in, and are no leftover. */
export function isTemplateNote(text: string): boolean {
  return text.trim() === notesTitle || templateNotes.includes(text.trim());
}
