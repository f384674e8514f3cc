import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

type Block = Paragraph | Table;

const heading = (text: string, level: 1 | 2 | 3 = 1): Paragraph =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: [new TextRun(text)] });
/** A paragraph; `\n` is a soft break, `\t` a tab, as people press them. */
const said = (text: string, bold = false): Paragraph =>
  new Paragraph({
    children: text
      .split('\n')
      .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) })),
  });
type Cell = string | { readonly text: string; readonly rows?: number; readonly columns?: number };
const table = (rows: readonly (readonly Cell[])[]): Table =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((cell) => {
            const {
              columns,
              rows: height,
              text,
            } = typeof cell === 'string' ? { text: cell, rows: 1, columns: 1 } : cell;
            return new TableCell({
              rowSpan: height ?? 1,
              columnSpan: columns ?? 1,
              borders: { top: { style: BorderStyle.SINGLE, size: 4, color: '000000' } },
              children: text.split('\n').map((line) => said(line)),
            });
          }),
        }),
    ),
  });
const packed = (children: readonly Block[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));

/** Questions and answers in a table with cells merged downwards and a title merged across. All of it invented. */
export function mergedTable(): Promise<Buffer> {
  return packed([
    heading('劝阻话术手册（试用）'),
    said('编写：城南所反诈专班　　仅供内部培训'),
    heading('一、刷单返利类', 2),
    table([
      [{ text: '刷单返利常见抗拒及应对', columns: 4 }],
      ['序号', '群众常见说法', '宜（这样说）', '忌（不要说）'],
      [
        { text: '1', rows: 2 },
        { text: '我前面几单都返了，怎么会是骗人的？', rows: 2 },
        '前几单返了多少？这一单要垫多少？您把两个数写下来看看。',
        '你太贪心了。',
      ],
      ['返的钱是谁的钱，您想过没有？', '天上不会掉馅饼，懂不懂？'],
      [
        '2',
        '“客服说我操作错了，再做三单就能提现。”',
        '1. 他让您再做，是因为钱在他手里。\n2. 您先停一单，看他急不急。',
        '',
      ],
      ['3', '别管我，这是我自己的钱。', '', '那你被骗了别来找我们。'],
    ]),
    said(''),
    heading('二、冒充公检法类', 2),
    table([
      ['问', '答', '要点'],
      [
        '他知道我身份证号，不是警察是谁？',
        '身份信息早就有人卖。真要核实，您挂了电话打110问。',
        '让她自己去核实',
      ],
      ['他说不配合就抓我。', '我就是派出所的，没有人要抓您。', '先稳住情绪'],
    ]),
  ]);
}

/** Numbered 问 and 答, in one column of text, numbers of both widths, one answer in two paragraphs. */
export function numberedList(): Promise<Buffer> {
  return packed([
    said('虚假购物服务类劝阻问答', true),
    said('１、问：人家比市场价便宜一半，我为什么不买？\n答：便宜的理由他说得出来吗？您让他在平台里下单。'),
    said('2．问：加了私信他才给优惠。'),
    said('答：离开平台，付了钱就没人管了。'),
    said('（3）问：我就付个定金，几百块。'),
    said('答：定金也是先给他。您问他能不能货到付款。'),
    said('错误说法：几百块你也舍不得？'),
    said('④ 问：他发我身份证了，肯定是真人。'),
    said('答：证件图片谁都能发。'),
    said('理由：不争真假，让她看证据够不够。'),
    said('本材料由王某某整理，联系电话 13800138000。'),
  ]);
}

/** Headings by type and scene, dialogue by speakers of many names, stage directions, a line nobody speaks. */
export function dialogue(): Promise<Buffer> {
  return packed([
    heading('情景对话集'),
    heading('第一章 冒充客服退款', 1),
    heading('（一）电话劝阻', 2),
    said('民警：您好，我是城南派出所的，您刚接到一个客服电话吧？'),
    said('群众：是啊，说我的快递丢了，要赔我钱。'),
    said('民警：他让您下什么软件没有？'),
    said('群众：让我下一个会议软件，说好操作。'),
    said('（群众的手机又响了）'),
    said('群众：他又打来了，我接不接？'),
    said('民警：先别接。您把那个会议软件退出来。\n退出来以后，他就看不见您的屏幕了。'),
    heading('（二）上门见面', 2),
    said('张大妈：你们真是派出所的？'),
    said('李警官：您打110核实我的警号，不急着开门。'),
    said('此处可根据实际情况灵活处理。'),
    heading('第二章 投资理财', 1),
    said('事主：老师带我们赚了半年了。'),
    said('民警：赚的钱，您提出来过一笔大的没有？'),
    heading('禁语', 2),
    said('你怎么这么糊涂！'),
    said('骗子的话你也信？'),
    heading('附录：常用电话', 1),
  ]);
}
