/** Marks of wording that a bot can see. Rough on purpose: a trainee who plays by wording does no better. */
const polite = ['您', '请', '谢谢', '麻烦', '劳驾', '不好意思', '抱歉', '对不起', '打扰'];
const empathic = [
  '理解',
  '心疼',
  '着急',
  '害怕',
  '难受',
  '委屈',
  '不容易',
  '别怕',
  '慢慢',
  '放心',
  '辛苦',
  '陪',
  '担心',
  '换谁',
  '不怪',
  '难熬',
  '心里',
];
const official = [
  '依法',
  '规定',
  '公安',
  '民警',
  '核实',
  '涉嫌',
  '配合',
  '措施',
  '冻结',
  '止付',
  '账户',
  '法律',
  '案件',
  '工作',
  '立案',
  '登记',
  '诈骗',
  '反诈',
  '指挥中心',
  '派出所',
  '警号',
  '证件',
  '程序',
  '保护性',
  '依据',
];

function countOf(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
}

/** What can be counted in one line of an option. */
export type LineMarks = {
  readonly length: number;
  readonly polite: number;
  readonly empathic: number;
  readonly official: number;
};

/** Counts the marks of a line. */
export function lineMarks(text: string): LineMarks {
  return {
    length: [...text].length,
    polite: countOf(text, polite),
    empathic: countOf(text, empathic),
    official: countOf(text, official),
  };
}
