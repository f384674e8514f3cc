import writeExcelFile, { type Cell } from 'write-excel-file/node';

const wide = (value: string, columnSpan: number): Cell[] => [
  { value, columnSpan },
  ...Array.from({ length: columnSpan - 1 }, () => null),
];
const tall = (value: string, rowSpan: number): Cell => ({ value, rowSpan });

/** Several sheets, headers in two rows with merged cells, empty rows and columns, numbers where texts belong. All invented. */
export function workbook(): Promise<Buffer> {
  return writeExcelFile([
    {
      sheet: '说明',
      data: [
        ['城南所劝阻话术汇总'],
        [],
        ['更新日期', { value: new Date(Date.UTC(2025, 5, 3)), format: 'yyyy-mm-dd' }],
      ],
    },
    {
      sheet: '冒充公检法',
      data: [
        wide('冒充公检法类劝阻话术', 5),
        [],
        [tall('序号', 2), tall('场景', 2), tall('群众怎么讲', 2), ...wide('民警话术', 2)],
        [null, null, null, '正确说法', '错误说法'],
        [
          1,
          tall('电话劝阻', 2),
          '我在配合办案，不能跟你说。',
          '办案不会在电话里。您挂了打110问。',
          '你被骗了还不知道！',
        ],
        [2, null, '通缉令上有我的照片。', '那张图谁都能做，我陪您去所里看。', null],
        [],
        [3, '上门见面', '他说门口的警察是假的。', '门先别开，您打110核实我。', '再不开门我们就撬了。'],
      ],
    },
    {
      sheet: '虚假征信',
      data: [
        [],
        [null, '说话人', '内容'],
        [null, '群众', '他说不注销就影响征信。'],
        [null, '民警', '征信不是谁打个电话就能改的。'],
        [null, '旁白', '她打开了贷款软件。'],
        [null, '群众', '他让我把钱都转到一个账户里。'],
        [null, '民警', '转出去就回不来了，先停一停。'],
      ],
    },
    { sheet: '空表', data: [] },
  ]).toBuffer();
}
