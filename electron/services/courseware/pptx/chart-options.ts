import type PptxGenJS from 'pptxgenjs';

import type { DeckItem } from '#core/courseware/deck/deck';

import { toneColours } from './deck-colours';

/** Of the curves on the screen: told apart without colour by dash and marker, see `finish-chart`. */
const lines = ['accent1', '7B3F93', '8A5638', 'A96C00', '0F7383', '5C6168'] as const;

/** A line chart from 0 to 100 over turns, in type that the last row reads. */
export function chartOptions({
  box,
  series,
  told,
}: Extract<DeckItem, { kind: 'chart' }>): PptxGenJS.IChartOpts {
  const axis = {
    color: '50575F',
    size: 18,
    face: '+mn-lt',
  };
  return {
    ...box,
    altText: told,
    objectName: '曲线图',
    chartColors: series.map(({ look }) => lines[look]),
    lineSize: series.length > 2 ? 3 : 4.5,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: series.length > 2 ? 7 : 10,
    showLegend: true,
    legendPos: 't',
    legendFontSize: 20,
    legendFontFace: axis.face,
    legendColor: toneColours.text,
    valAxisMinVal: 0,
    valAxisMaxVal: 100,
    valAxisMajorUnit: 25,
    valAxisLabelFontSize: axis.size,
    valAxisLabelFontFace: axis.face,
    valAxisLabelColor: axis.color,
    valAxisLineShow: false,
    valGridLine: { color: 'DFD9CB', size: 0.75, style: 'solid' },
    catAxisLabelFontSize: axis.size,
    catAxisLabelFontFace: axis.face,
    catAxisLabelColor: axis.color,
    showCatAxisTitle: true,
    catAxisTitle: '轮次',
    catAxisTitleFontSize: axis.size,
    catAxisTitleFontFace: axis.face,
    catAxisTitleColor: axis.color,
    chartArea: { roundedCorners: false },
  };
}
