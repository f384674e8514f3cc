import type { Lesson } from '../lesson/lesson-schema';
import { optionLetter } from '../courseware/option-letters';
import type { FraudType } from '../script/vocabulary';

/** For whom a card is: `practice` for trainees (每日一练), `push` for residents (每日推送). */
export const cardKinds = ['practice', 'push'] as const;
export type CardKind = (typeof cardKinds)[number];

/** A line of a card. `label` says what it is: 他说, 怎么停. */
export type CardLine = { readonly label: string; readonly text: string };

/** 每日一练 or 每日推送: a small piece of a lesson, word for word. Nothing of any victim is in it, because nothing of one is in a lesson. */
export type DailyCard = {
  /** Stable while the lesson keeps its ids. */
  readonly key: string;
  readonly kind: CardKind;
  readonly fraudType: FraudType;
  readonly title: string;
  readonly lines: readonly CardLine[];
  readonly isDraft: boolean;
};

function practiceCards(lesson: Lesson): readonly Omit<DailyCard, 'fraudType' | 'isDraft'>[] {
  const objections = lesson.objections.map(({ answer, basis, id, need, says }) => ({
    key: `objection/${id}`,
    kind: 'practice' as const,
    title: '他这么说，您怎么接？',
    lines: [
      { label: '他说', text: `“${says}”` },
      { label: '他要的是', text: need },
      { label: '一个接法', text: `“${answer}”` },
      { label: '依据', text: basis.join('、') },
    ],
  }));
  const checks = lesson.checks.map(({ basis, choose, id, options, prompt }) => ({
    key: `check/${id}`,
    kind: 'practice' as const,
    title: choose === 'one' ? '选一个' : '可能不止一个',
    lines: [
      { label: '题', text: prompt },
      ...options.map(({ text }, at) => ({ label: optionLetter(at), text })),
      {
        label: '答案',
        text: options
          .flatMap(({ right, why }, at) => (right ? [`${optionLetter(at)}：${why}`] : []))
          .join(''),
      },
      { label: '依据', text: basis.join('、') },
    ],
  }));
  return [...objections, ...checks];
}

function pushCards({ outreach }: Lesson): readonly Omit<DailyCard, 'fraudType' | 'isDraft'>[] {
  const turns = outreach.turns.map(({ comes, id, stop, thought }) => ({
    key: `turn/${id}`,
    kind: 'push' as const,
    title: outreach.title,
    lines: [
      { label: '要是遇上', text: comes },
      { label: '多半会想', text: `“${thought}”` },
      { label: '看到这个就停', text: stop.sign },
      { label: '这时候', text: stop.act },
    ],
  }));
  const checks = outreach.selfCheck.map(({ asks, id, ifYes }) => ({
    key: `self-check/${id}`,
    kind: 'push' as const,
    title: outreach.title,
    lines: [
      { label: '问问自己', text: asks },
      { label: '如果是', text: ifYes },
    ],
  }));
  const sentences = {
    key: 'sentences',
    kind: 'push' as const,
    title: outreach.title,
    lines: outreach.sentences.map((text, at) => ({ label: ['一', '二', '三'][at] ?? '', text })),
  };
  // Neighbours differ in form, so that two cards of a type in a row of weeks do not look alike.
  return turns
    .flatMap((turn, at) => [turn, ...(checks[at] === undefined ? [] : [checks[at]])])
    .concat(checks.slice(turns.length), sentences);
}

/** Every card of a kind that a lesson gives, in a fixed order. */
export function cardsOf(lesson: Lesson, kind: CardKind): readonly DailyCard[] {
  const { fraudType } = lesson;
  const isDraft = lesson.status === 'teaching-draft';
  return (kind === 'practice' ? practiceCards(lesson) : pushCards(lesson)).map((card) => ({
    ...card,
    key: `${fraudType}/${card.key}`,
    fraudType,
    isDraft,
  }));
}
