import type PptxGenJS from 'pptxgenjs';

import type {
  DeckBox,
  DeckItem,
  DeckParagraph,
  DeckShape,
  DeckText,
  DeckTone,
} from '#core/courseware/deck/deck';
import { insetDown, lineHeight, numberIndent } from '#core/courseware/deck/fit-text';
import { cellMargin, tableHeadHeight } from '#core/courseware/deck/table-pages';

import { chartOptions } from './chart-options';
import { cleanText } from './clean-text';
import { toneColours } from './deck-colours';

/** The font of the theme; `finish-slide` writes its East Asian half. */
export const themeFont = '+mn-lt';

const shapes: Readonly<Record<DeckShape, PptxGenJS.SHAPE_NAME>> = {
  rectangle: 'rect',
  rounded: 'roundRect',
  'bubble-left': 'wedgeRoundRectCallout',
  'bubble-right': 'wedgeRoundRectCallout',
  circle: 'ellipse',
  line: 'line',
  stage: 'homePlate',
};

const place = ({ h, w, x, y }: DeckBox) => ({ x, y, w, h });
const fillOf = (tone: DeckTone | undefined) =>
  tone === undefined ? {} : { fill: { color: toneColours[tone] } };
const lineOf = (tone: DeckTone | undefined) =>
  tone === undefined ? {} : { line: { color: toneColours[tone], width: 1 } };

/** Left, right, bottom, top, in points: the order in which the library reads them. */
function marginOf(inset: number): [number, number, number, number] {
  const down = insetDown(inset) * 72;
  return [inset * 72, inset * 72, down, down];
}

/** A paragraph as runs: the word before it in strong type, then its text. The last run ends the paragraph. */
function runsOf(paragraph: DeckParagraph, { gap, size }: DeckText, tone: DeckTone | null, isLast: boolean) {
  const colour = paragraph.tone ?? tone;
  const shared = {
    fontSize: size,
    fontFace: themeFont,
    lang: 'zh-CN',
    lineSpacing: Math.round(size * lineHeight * 10) / 10,
    ...(isLast ? {} : { paraSpaceAfter: gap }),
    ...(colour === null ? {} : { color: toneColours[colour] }),
    ...(paragraph.number === undefined
      ? {}
      : {
          bullet: {
            type: 'number' as const,
            numberStartAt: paragraph.number,
            indent: Math.round(size * numberIndent),
          },
        }),
  };
  const text = cleanText(paragraph.text);
  const runs: PptxGenJS.TextProps[] = [];
  if (paragraph.lead !== undefined) {
    runs.push({ text: `${cleanText(paragraph.lead)}\u3000`, options: { ...shared, bold: true } });
  }
  runs.push({
    text: text === '' ? ' ' : text,
    options: { ...shared, bold: paragraph.strong === true, breakLine: !isLast },
  });
  return runs;
}

function runsOfText(text: DeckText, tone: DeckTone | null): PptxGenJS.TextProps[] {
  return text.paragraphs.flatMap((paragraph, at) =>
    runsOf(paragraph, text, tone, at + 1 === text.paragraphs.length),
  );
}

type TableItem = Extract<DeckItem, { kind: 'table' }>;

/** A head of a pale fill has dark words. */
const isPale = (tone: DeckTone): boolean => tone.endsWith('-soft') || tone === 'sunken';

function tableRows({ head, headTones, rows, size }: TableItem): PptxGenJS.TableRow[] {
  const shared = {
    fontFace: themeFont,
    lang: 'zh-CN',
    valign: 'middle' as const,
    margin: [cellMargin.down, cellMargin.across, cellMargin.down, cellMargin.across] as [
      number,
      number,
      number,
      number,
    ],
  };
  const headRow = head.map((text, at): PptxGenJS.TableCell => {
    const tone = headTones[at] ?? 'deep';
    const color = toneColours[isPale(tone) ? 'text' : 'white'];
    return {
      text,
      options: { ...shared, bold: true, fontSize: 24, color, fill: { color: toneColours[tone] } },
    };
  });
  const body = rows.map(({ cells, fill }) =>
    cells.map(({ strong, text, tone }): PptxGenJS.TableCell => ({
      text: cleanText(text),
      options: {
        ...shared,
        fontSize: size,
        bold: strong === true,
        color: toneColours[tone ?? 'text'],
        fill: { color: toneColours[fill] },
        // The library hands this to the paragraphs of a cell, though its types do not say so.
        ...({ lineSpacing: Math.round(size * lineHeight * 10) / 10 } as object),
      },
    })),
  );
  return head.length === 0 ? body : [headRow, ...body];
}

function drawTable(slide: PptxGenJS.Slide, item: TableItem): void {
  const heads = item.head.length === 0 ? [] : [tableHeadHeight(item.head)];
  slide.addTable(tableRows(item), {
    x: item.box.x,
    y: item.box.y,
    w: item.box.w,
    colW: [...item.columns],
    rowH: [...heads, ...item.rows.map(({ height }) => height)],
    border: { type: 'solid', pt: 0.75, color: toneColours.rule },
    objectName: '表格',
  });
}

/** Draws one thing on a slide, where and as large as the deck says. */
export function drawItem(pptx: PptxGenJS, slide: PptxGenJS.Slide, item: DeckItem): void {
  switch (item.kind) {
    case 'placeholder':
      slide.addText(runsOfText(item.text, null), { placeholder: item.name });
      return;
    case 'text':
      slide.addText(runsOfText(item.text, item.tone), {
        ...place(item.box),
        ...fillOf(item.fill),
        ...lineOf(item.edge),
        shape: shapes[item.shape],
        ...(item.shape === 'rounded' ? { rectRadius: 0.12 } : {}),
        margin: marginOf(item.inset),
        align: item.align ?? 'left',
        valign: item.middle === true ? 'middle' : 'top',
        objectName: item.shape,
      });
      return;
    case 'shape':
      slide.addShape(shapes[item.shape], {
        ...place(item.box),
        ...fillOf(item.fill),
        ...lineOf(item.edge),
        objectName: '图形',
      });
      return;
    case 'table':
      drawTable(slide, item);
      return;
    case 'chart':
      slide.addChart(
        pptx.ChartType.line,
        item.series.map(({ name, values }) => ({ name, labels: [...item.labels], values: [...values] })),
        chartOptions(item),
      );
  }
}
