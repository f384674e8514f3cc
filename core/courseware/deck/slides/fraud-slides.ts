import type { StepContent } from '../../../lesson/steps/lesson-step';
import { bodyBox, statementBox } from '../deck-grid';
import { pagesOf } from '../fit-text';
import { band } from '../panels';
import { bodySizes, headed, kickerOf, progressDots, type SlideDraft } from '../slide-draft';
import { bodySlides, storySlides } from './case-slides';

type Of<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

/** A stage of the fraud: what happens, what is believed and felt; beside it what can be seen. */
export function stageSlides({ number, of, stage }: Of<'stage'>): readonly SlideDraft[] {
  return storySlides(
    { kicker: kickerOf('骗局怎么走', `第 ${number} 步，共 ${of} 步`), title: stage.name },
    [{ text: stage.happens }, { lead: '信了', text: stage.believes }, { lead: '感受', text: stage.feels }],
    [{ label: '看得见、听得着', lines: stage.signs, tone: 'ink' }],
    progressDots(number, of),
  );
}

/** The questions in their order. */
export function questionSlides({ questions }: Of<'questions'>): readonly SlideDraft[] {
  return bodySlides(
    'statement',
    { kicker: '怎么问', title: '一次只问一句，问完等' },
    questions.map((text, at) => ({ text, number: at + 1 })),
    statementBox,
    32,
  );
}

/** A way by which he comes to it himself; when it is used stands on the amber of time. */
export function breakingPointSlides({ number, of, point }: Of<'breaking-point'>): readonly SlideDraft[] {
  const kicker = kickerOf('破局点', `第 ${number} 个，共 ${of} 个`);
  const bandBox = { ...bodyBox, y: 5.42, h: 1.3 };
  const when = band(
    bandBox,
    [{ lead: '什么时候用', text: point.when }],
    { fill: 'amber-soft', tone: 'text' },
    30,
  );
  const pages = pagesOf([{ text: point.how }], { w: bodyBox.w - 0.9, h: 2.9 }, bodySizes(40));
  const slides = pages.map((text): SlideDraft => ({
    master: 'table',
    items: [
      ...headed('table', kicker, point.name),
      ...progressDots(number, of),
      {
        kind: 'text',
        shape: 'rectangle',
        box: { ...bodyBox, h: 3.36 },
        inset: 0.4,
        fill: 'surface',
        edge: 'rule',
        tone: 'text',
        middle: true,
        text,
      },
      ...(when === null
        ? []
        : [
            when,
            {
              kind: 'shape',
              shape: 'rectangle',
              box: { ...bandBox, w: 0.12 },
              fill: 'amber',
            } as const,
          ]),
    ],
  }));
  if (when !== null) return slides;
  const head = { kicker, title: '什么时候用' };
  return [...slides, ...bodySlides('statement', head, [{ text: point.when }], statementBox, 34)];
}
