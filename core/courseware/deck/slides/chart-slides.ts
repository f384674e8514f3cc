import type { StepContent } from '../../../lesson/steps/lesson-step';
import { variableWords } from '../../../messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '../../../script/vocabulary';
import type { DeckItem, DeckSeries } from '../deck';
import { bodyBox } from '../deck-grid';
import { pagesOf } from '../fit-text';
import { band } from '../panels';
import { bodySizes, headed, type SlideDraft } from '../slide-draft';

type Of<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

/** As on the screen: amber belongs to the urge to pay. */
const looks: Readonly<Record<VictimVariable, DeckSeries['look']>> = {
  trust: 0,
  belief: 1,
  emotion: 2,
  urgency: 3,
  cooperation: 4,
  isolation: 5,
};

/** From where to where a variable went. */
function wayOf(name: VictimVariable, { points }: Of<'demonstration-end'>): string {
  const values = points.map(({ variables }) => variables[name]);
  return `${variableWords[name].zh}从 ${values[0]} 到 ${values.at(-1)}`;
}

function chartSlide(
  content: Of<'demonstration-end'>,
  title: string,
  names: readonly VictimVariable[],
): SlideDraft {
  const { points } = content;
  const ways = names.map((name) => wayOf(name, content)).join('，');
  const labels = points.map(({ turn }) => (turn === 0 ? '开始' : String(turn)));
  const isShort = names.length < victimVariables.length;
  const chart: DeckItem = {
    kind: 'chart',
    box: isShort ? { ...bodyBox, h: 4.0 } : bodyBox,
    told: `${title}，按轮次：${ways}。`,
    labels,
    series: names.map((name) => ({
      name: variableWords[name].zh,
      look: looks[name],
      values: points.map(({ variables }) => variables[name]),
    })),
  };
  const said: DeckItem = {
    kind: 'text',
    shape: 'rectangle',
    box: { ...bodyBox, y: 5.96, h: 0.76 },
    inset: 0.2,
    tone: 'text',
    middle: true,
    text: { size: 26, gap: 0, paragraphs: [{ text: ways }] },
  };
  return {
    master: 'chart',
    items: [...headed('chart', '示范 · 受害人的状态', title), chart, ...(isShort ? [said] : [])],
  };
}

/** How it ended and why; then the curves, the two that matter most first. Numbers are those of the talk that was shown. */
export function demonstrationEndSlides(content: Of<'demonstration-end'>): readonly SlideDraft[] {
  const { because, text, title } = content;
  const why = band(
    { ...bodyBox, y: 5.02, h: 1.7 },
    [{ lead: '为什么走到这里', text: because, strong: true }],
    { fill: 'deep', tone: 'white' },
    32,
  );
  const pages = pagesOf([{ text }], { w: bodyBox.w - 0.9, h: 2.5 }, bodySizes(34));
  const ending = pages.map((page): SlideDraft => ({
    master: 'table',
    items: [
      ...headed('table', '示范', title),
      {
        kind: 'text',
        shape: 'rectangle',
        box: { ...bodyBox, h: 2.96 },
        inset: 0.4,
        fill: 'surface',
        edge: 'rule',
        tone: 'text',
        middle: true,
        text: page,
      },
      ...(why === null ? [] : [why]),
    ],
  }));
  return [
    ...ending,
    chartSlide(content, '信任和骗局信念', ['trust', 'belief']),
    chartSlide(content, '六项放在一起看', victimVariables),
  ];
}
