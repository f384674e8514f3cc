import type { StepContent } from '../../../lesson/steps/lesson-step';
import type { DeckItem } from '../deck';
import { bodyBox } from '../deck-grid';
import { bodySizes, headed, kickerOf, progressDots, smallestBody, type SlideDraft } from '../slide-draft';
import { talkHeight, talkPages, type TalkLine } from '../talk-stack';
import { storySlides } from './case-slides';

type Of<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;

/** Room for a talk where the class is asked at the foot of the slide. */
const above = { y: bodyBox.y, h: 3.86 };

/** The question to the class, on ink, at the foot of the slide. */
function asked(text: string): DeckItem {
  return {
    kind: 'text',
    shape: 'rectangle',
    box: { ...bodyBox, y: 5.92, h: 0.8 },
    inset: 0.25,
    fill: 'ink',
    tone: 'white',
    middle: true,
    text: { size: 28, gap: 0, paragraphs: [{ text, strong: true }] },
  };
}

/** What is said; then what is needed and one answer to it. */
export function objectionSlides({ number, objection, of }: Of<'objection'>): readonly SlideDraft[] {
  const kicker = kickerOf('怎么接', `第 ${number} 句，共 ${of} 句`);
  const says: TalkLine = { who: 'victim', text: objection.says };
  const first = talkPages([says], above, 48).map((items): SlideDraft => ({
    master: 'dialogue',
    asks: true,
    items: [
      ...headed('dialogue', kicker, '他会这么说'),
      ...(of > 8 ? [] : progressDots(number, of)),
      ...items,
      asked('心里要的是什么？您怎么接？'),
    ],
  }));
  const talk: readonly TalkLine[] = [
    says,
    { who: 'aside', lead: '心里要的', text: `${objection.need}（${objection.label}）` },
    { who: 'officer', text: objection.answer },
  ];
  const second = talkPages(talk, bodyBox, 36).map((items): SlideDraft => ({
    master: 'dialogue',
    isAnswer: true,
    items: [...headed('dialogue', kicker, '这样接'), ...(of > 8 ? [] : progressDots(number, of)), ...items],
  }));
  return [...first, ...second];
}

/** Who is on the line and what the alert says. */
export function demonstrationStartSlides(content: Of<'demonstration-start'>): readonly SlideDraft[] {
  const { alert, known, scriptTitle, victim } = content;
  return storySlides(
    { kicker: '示范', title: scriptTitle },
    [
      { lead: '预警单', text: alert },
      { lead: '电话那头', text: victim },
    ],
    [{ label: '手里有的', lines: known, tone: 'plain' }],
    [],
  );
}

const whoOf = { seen: 'seen', victim: 'victim', passed: 'seen' } as const;

/** One turn: what is seen and said, with the question to the class; then the words of the demonstration and why. */
export function demonstrationTurnSlides(content: Of<'demonstration-turn'>): readonly SlideDraft[] {
  const { before, isAct, number, of, officer, scene, why } = content;
  const kicker = kickerOf('示范', `第 ${number} 轮，共 ${of} 轮`);
  const sights = before.map(({ kind, text }): TalkLine => ({ who: whoOf[kind], text }));
  const pages = talkPages(sights, above, 36);
  const first = pages.map((items, at): SlideDraft => ({
    master: 'dialogue',
    asks: at + 1 === pages.length,
    items: [
      ...headed('dialogue', kicker, scene),
      ...items,
      ...(at + 1 === pages.length ? [asked(isAct ? '您会怎么做？' : '您会说什么？')] : []),
    ],
  }));
  const answer: readonly TalkLine[] = [
    { who: isAct ? 'act' : 'officer', text: officer },
    ...(why === '' ? [] : [{ who: 'aside', lead: '为什么', text: why } as const]),
  ];
  const last = sights.findLast(({ who }) => who === 'victim');
  const whole = last === undefined ? answer : [last, ...answer];
  const fits = bodySizes(32).some((size) => size > smallestBody && talkHeight(whole, size) <= bodyBox.h);
  const second = talkPages(fits ? whole : answer, bodyBox, 36).map((items): SlideDraft => ({
    master: 'dialogue',
    isAnswer: true,
    items: [...headed('dialogue', kicker, isAct ? '示范这样做' : '示范这样说'), ...items],
  }));
  return sights.length === 0 ? second : [...first, ...second];
}
