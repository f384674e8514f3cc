import type PptxGenJS from 'pptxgenjs';

import { deckMasters, type DeckMaster, type DeckTone } from '#core/courseware/deck/deck';
import { bodyBox, masterParts, slideSize } from '#core/courseware/deck/deck-grid';

import { toneColours } from './deck-colours';
import { themeFont } from './draw-items';
import { closingMotif, coverMotif, masterShape, ringMotif } from './motif';

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

/** Names that stand in the list of layouts of the program that opens it. */
export const masterNames: Readonly<Record<DeckMaster, string>> = {
  cover: '封面',
  section: '分段',
  story: '案例',
  question: '提问',
  statement: '陈述',
  table: '表格',
  check: '题目',
  dialogue: '对话',
  chart: '图表',
  closing: '结束',
};

const grounds: Readonly<Record<DeckMaster, DeckTone>> = {
  cover: 'deep',
  section: 'deep',
  closing: 'deep',
  question: 'ink',
  story: 'paper',
  statement: 'paper',
  table: 'paper',
  check: 'paper',
  dialogue: 'paper',
  chart: 'paper',
};

/** The band at the left edge of every sheet of paper, and the line above its foot. */
function paperLook(): readonly MasterObject[] {
  return [
    masterShape('rect', { x: 0, y: 0, w: 0.3, h: slideSize.h }, { fill: toneColours.deep }),
    masterShape('rect', { x: 0.3, y: 0, w: 0.06, h: slideSize.h }, { fill: 'A8BAD5' }),
    {
      line: {
        x: bodyBox.x,
        y: 6.92,
        w: bodyBox.w,
        h: 0,
        line: { color: toneColours.rule, width: 1 },
        objectName: '底纹',
      },
    },
  ];
}

/** A card with an edge of ink. */
function card(w: number): readonly MasterObject[] {
  return [
    masterShape('rect', { ...bodyBox, w }, { fill: toneColours.surface, line: toneColours.rule, thin: 1 }),
    masterShape('rect', { ...bodyBox, w: 0.1 }, { fill: toneColours.ink }),
  ];
}

function lookOf(master: DeckMaster): readonly MasterObject[] {
  switch (master) {
    case 'cover':
    case 'section':
      return coverMotif();
    case 'question':
      return ringMotif();
    case 'closing':
      return closingMotif();
    case 'story':
      return [...paperLook(), ...card(7.0)];
    case 'statement':
      return [...paperLook(), ...card(bodyBox.w)];
    default:
      return paperLook();
  }
}

/** The masters with their placeholders. The library calls them so; in the file they are layouts of one master. */
export function defineMasters(pptx: PptxGenJS): void {
  for (const master of deckMasters) {
    const placeholders = masterParts[master].map(
      ({ box, name, prompt, size, strong, tone, valign }): MasterObject => ({
        placeholder: {
          text: prompt,
          options: {
            name,
            type: name === 'title' ? 'title' : 'body',
            ...box,
            margin: 0,
            align: 'left',
            valign,
            fontFace: themeFont,
            fontSize: size,
            bold: strong,
            color: toneColours[tone],
            lang: 'zh-CN',
            // Handed on to the shape, though the types of the library do not say so.
            ...({ objectName: prompt } as object),
          },
        },
      }),
    );
    pptx.defineSlideMaster({
      title: masterNames[master],
      background: { color: toneColours[grounds[master]] },
      objects: [...lookOf(master), ...placeholders],
    });
  }
}
