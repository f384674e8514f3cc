import type { PrintTone } from '#core/courseware/print-document';

/** Colours of the program on paper. */
export const ink = {
  text: '1E232A',
  soft: '50575F',
  blue: '1C3E73',
  blueSoft: 'E4EAF3',
  red: '9F2420',
  redSoft: 'F8E4E0',
  amber: '845000',
  amberSoft: 'F8ECD2',
  rule: '9AA3B2',
  sunken: 'F1EEE6',
} as const;

/** Rule and ground of a tone. */
export const toneInk: Readonly<Record<PrintTone, { readonly rule: string; readonly ground: string }>> = {
  plain: { rule: ink.blue, ground: ink.blueSoft },
  soft: { rule: ink.rule, ground: ink.sunken },
  never: { rule: ink.red, ground: ink.redSoft },
  time: { rule: ink.amber, ground: ink.amberSoft },
};

/** How a paragraph looks. Sizes in half points, lengths in twentieths of a point. */
export type Look = {
  readonly size?: number;
  /** Exact height of a line: pages then break alike wherever fonts differ. */
  readonly line?: number;
  readonly before?: number;
  readonly color?: string;
  readonly isBold?: boolean;
  readonly font?: 'sans' | 'kai';
  readonly align?: 'center' | 'right' | 'both';
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly keep?: 'next' | 'lines' | 'both';
  readonly level?: 0 | 1 | 2;
  readonly box?: PrintTone;
  readonly bar?: string;
  readonly tabs?: string;
  readonly basedOn?: string;
};

const right = (at: number, leader = ''): string =>
  `<w:tabs><w:tab w:val="right"${leader} w:pos="${at}"/></w:tabs>`;

/** Everything that a paragraph of ours can be. */
export const looks: Readonly<Record<string, readonly [name: string, look: Look]>> = {
  Title: ['Title', { size: 60, line: 900, before: 900, font: 'sans', color: ink.blue, align: 'center' }],
  Subtitle: ['Subtitle', { size: 28, line: 480, before: 200, color: ink.soft, align: 'center' }],
  CoverUnit: ['Qz Cover Unit', { size: 36, line: 640, before: 2600, align: 'center' }],
  CoverDay: ['Qz Cover Day', { size: 28, line: 480, before: 3600, align: 'center' }],
  CoverStamp: ['Qz Cover Stamp', { size: 18, line: 300, color: ink.soft, align: 'center' }],
  Heading1: ['heading 1', { size: 32, line: 600, font: 'sans', color: ink.blue, level: 0, keep: 'both' }],
  Heading2: [
    'heading 2',
    { size: 26, line: 460, before: 280, font: 'sans', color: ink.blue, level: 1, keep: 'both' },
  ],
  Heading3: ['heading 3', { size: 24, line: 420, before: 220, font: 'sans', level: 2, keep: 'both' }],
  Body: ['Qz Body', { before: 70, align: 'both' }],
  BodySoft: ['Qz Body Soft', { size: 19, line: 300, before: 50, color: ink.soft, left: 420 }],
  BodyNever: ['Qz Body Never', { before: 70, color: ink.red }],
  BodyTime: ['Qz Body Time', { before: 70, color: ink.amber }],
  Item: ['Qz Item', { before: 50, left: 420, hanging: 420 }],
  ...Object.fromEntries(
    (['plain', 'soft', 'never', 'time'] as const).flatMap((tone): [string, readonly [string, Look]][] => {
      const name = tone[0]?.toUpperCase() + tone.slice(1);
      const shared: Look = { box: tone, left: 170, right: 170, size: 20, line: 320 };
      const title: Look = { ...shared, font: 'sans', color: toneInk[tone].rule, keep: 'both' };
      return [
        [`Box${name}Title`, [`Qz Box ${name} Title`, title]],
        [`Box${name}`, [`Qz Box ${name}`, { ...shared, keep: 'lines' }]],
      ];
    }),
  ),
  TalkOfficer: [
    'Qz Talk Officer',
    {
      color: ink.blue,
      font: 'sans',
      size: 20,
      before: 120,
      left: 860,
      hanging: 700,
      bar: ink.blue,
    },
  ],
  TalkVictim: ['Qz Talk Victim', { before: 60, left: 1700, hanging: 700 }],
  TalkSeen: ['Qz Talk Seen', { font: 'kai', size: 20, color: ink.soft, left: 1000, before: 20 }],
  TalkScene: ['Qz Talk Scene', { font: 'kai', size: 20, before: 140, left: 160 }],
  TalkWhy: [
    'Qz Talk Why',
    { size: 18, line: 280, color: ink.soft, before: 20, left: 860, hanging: 700, keep: 'lines' },
  ],
  Question: ['Qz Question', { before: 180, left: 420, hanging: 420, keep: 'both' }],
  Option: ['Qz Option', { before: 40, left: 840, hanging: 420, keep: 'lines' }],
  Cell: ['Qz Cell', { size: 19, line: 290 }],
  CellHead: ['Qz Cell Head', { size: 19, line: 290, font: 'sans', keep: 'next' }],
  Gap: ['Qz Gap', { size: 8, line: 140 }],
  Blank: ['Qz Blank', { size: 21, line: 400, before: 60 }],
  CardTitle: ['Qz Card Title', { size: 24, line: 400, font: 'sans', color: ink.blue, keep: 'next' }],
  CardHead: [
    'Qz Card Head',
    { size: 19, line: 270, before: 90, font: 'sans', color: ink.blue, keep: 'next' },
  ],
  CardText: ['Qz Card Text', { size: 17, line: 236, before: 20 }],
  CardItem: ['Qz Card Item', { size: 17, line: 236, before: 18, left: 200, hanging: 200 }],
  CardNever: ['Qz Card Never', { size: 17, line: 236, before: 18, left: 200, hanging: 200, color: ink.red }],
  CardNeverHead: [
    'Qz Card Never Head',
    { size: 19, line: 270, before: 90, font: 'sans', color: ink.red, keep: 'next' },
  ],
  CardTimeHead: [
    'Qz Card Time Head',
    { size: 19, line: 270, before: 90, font: 'sans', color: ink.amber, keep: 'next' },
  ],
  CardNote: ['Qz Card Note', { size: 15, line: 210, color: ink.soft, align: 'center' }],
  HonourTitle: [
    'Qz Honour Title',
    { size: 72, line: 1200, before: 700, font: 'sans', color: ink.blue, align: 'center' },
  ],
  Honour: ['Qz Honour', { size: 30, line: 600, before: 200, align: 'center', left: 600, right: 600 }],
  HonourSoft: ['Qz Honour Soft', { size: 20, line: 340, before: 500, color: ink.soft, align: 'center' }],
  TOCHeading: ['TOC Heading', { size: 36, line: 700, font: 'sans', color: ink.blue }],
  TOC1: ['toc 1', { line: 340, before: 70, font: 'sans', size: 21, tabs: right(9300, ' w:leader="dot"') }],
  TOC2: ['toc 2', { line: 280, size: 19, left: 420, tabs: right(9300, ' w:leader="dot"') }],
  Header: ['header', { size: 17, line: 260, color: ink.soft, tabs: right(9300) }],
  Footer: ['footer', { size: 17, line: 240, color: ink.soft, align: 'center' }],
};
