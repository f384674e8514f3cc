import type { StepContent } from '../../../lesson/steps/lesson-step';
import type { DeckItem, DeckMaster, DeckParagraph } from '../deck';
import { bodyBox, questionBox, statementBox, toldBox } from '../deck-grid';
import { pagesOf } from '../fit-text';
import { band, rightPanels, type Panel } from '../panels';
import { bodySizes, headed, kickerOf, progressDots, type SlideDraft } from '../slide-draft';

type Of<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

type Head = { readonly kicker: string; readonly title: string };

/** Text in the body of a master, on as many slides as it takes. */
export function bodySlides(
  master: DeckMaster,
  { kicker, title }: Head,
  paragraphs: readonly DeckParagraph[],
  room: { readonly w: number; readonly h: number },
  largest: number,
): readonly SlideDraft[] {
  return pagesOf(paragraphs, room, bodySizes(largest)).map((text) => ({
    master,
    items: [...headed(master, kicker, title), { kind: 'placeholder', name: 'body', text }],
  }));
}

/** A card with text on the left and panels on the right; what is too long for the card runs on beside the same panels. */
export function storySlides(
  head: Head,
  told: readonly DeckParagraph[],
  panels: readonly Panel[],
  progress: readonly DeckItem[],
): readonly SlideDraft[] {
  const beside = rightPanels(panels);
  if (beside === null) {
    // Panels that do not stand beside a card have a slide of their own.
    const paragraphs = panels.flatMap(({ label, lines }): DeckParagraph[] => [
      { text: label, strong: true, tone: 'ink' },
      ...lines.map((text) => ({ text })),
    ]);
    return [
      ...bodySlides('statement', head, told, statementBox, 34),
      ...bodySlides('statement', head, paragraphs, statementBox, 32),
    ];
  }
  return pagesOf(told, toldBox, bodySizes(34)).map((text): SlideDraft => ({
    master: 'story',
    items: [
      ...headed('story', head.kicker, head.title),
      ...progress,
      { kind: 'placeholder', name: 'body', text },
      ...beside,
    ],
  }));
}

/** 谁容易碰上. */
export function whoSlides({ text }: Of<'who'>): readonly SlideDraft[] {
  const head = { kicker: '开场', title: '谁容易碰上，为什么不是笨' };
  return bodySlides('statement', head, [{ text }], statementBox, 36);
}

/** One step of the case: what happened, what was believed and felt. */
export function toldSlides(content: Of<'told'>): readonly SlideDraft[] {
  const { believes, caseTitle, feels, number, of, told } = content;
  return storySlides(
    {
      kicker: kickerOf('案例', `第 ${number} 步，共 ${of} 步`, '合成案例，人和事都是编的'),
      title: caseTitle,
    },
    [{ text: told }],
    [
      { label: '信了什么', lines: [believes], tone: 'ink' },
      { label: '什么感受', lines: [feels], tone: 'plain' },
    ],
    progressDots(number, of),
  );
}

/** The question to the class alone; then with the points that a good answer touches. */
export function pauseSlides({ points, question }: Of<'pause'>): readonly SlideDraft[] {
  const asked = bodySlides(
    'question',
    { kicker: '案例', title: '停一停' },
    [{ text: question }],
    questionBox,
    44,
  );
  const answered = bodySlides(
    'statement',
    { kicker: kickerOf('案例', '停一停'), title: '说到这几点就好' },
    [{ text: question, strong: true, tone: 'ink' }, ...points.map((text, at) => ({ text, number: at + 1 }))],
    statementBox,
    34,
  );
  return [
    ...asked.map((slide) => ({ ...slide, asks: true })),
    ...answered.map((slide) => ({ ...slide, isAnswer: true })),
  ];
}

/** What became of it, with the sentence to take away on a band of ink. */
export function outcomeSlides({ lesson, outcome }: Of<'outcome'>): readonly SlideDraft[] {
  const head = { kicker: '案例', title: '后来' };
  const bandBox = { ...bodyBox, y: 5.22, h: 1.5 };
  const taken = band(
    bandBox,
    [{ lead: '带走一句', text: lesson, strong: true }],
    { fill: 'deep', tone: 'white' },
    34,
  );
  const pages = pagesOf([{ text: outcome }], { w: bodyBox.w - 0.9, h: 2.7 }, bodySizes(34));
  const slides = pages.map((text): SlideDraft => ({
    master: 'table',
    items: [
      ...headed('table', head.kicker, head.title),
      {
        kind: 'text',
        shape: 'rectangle',
        box: { ...bodyBox, h: 3.16 },
        inset: 0.4,
        fill: 'surface',
        edge: 'rule',
        tone: 'text',
        middle: true,
        text,
      },
      ...(taken === null ? [] : [taken]),
    ],
  }));
  if (taken !== null) return slides;
  return [...slides, ...bodySlides('statement', head, [{ text: lesson }], statementBox, 34)];
}

/** The last sentence and those to take home. */
export function closingSlides({ lesson, sentences }: Of<'closing'>): readonly SlideDraft[] {
  return bodySlides(
    'closing',
    { kicker: '结束', title: '今天带走的' },
    [{ text: lesson, strong: true }, ...sentences.map((text, at) => ({ text, number: at + 1 }))],
    { w: 11.733, h: 4.7 },
    40,
  );
}
