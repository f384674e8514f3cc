import { lessonParts, type LessonStep } from '../../lesson/steps/lesson-step';
import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';
import { printFooter } from '../print-footer';
import { printedLessons } from '../printed-lessons';
import { typeName } from '../type-of';
import type { Deck, DeckSection, DeckSlide } from './deck';
import {
  boundsSlides,
  coverSlide,
  overviewSlides,
  sectionSlide,
  versionSlides,
  type OverviewEntry,
} from './frame-slides';
import type { SlideDraft } from './slide-draft';
import { slideHalfMinutes } from './slide-minutes';
import { slideNotes } from './slide-notes';
import { stepDrafts } from './step-drafts';

type Taught = {
  readonly entry: OverviewEntry;
  readonly steps: readonly { readonly step: LessonStep; readonly drafts: readonly SlideDraft[] }[];
};

/** Drafts with ids: the first of a step has its id, the others say what they are. */
function slidesOf(
  id: string,
  drafts: readonly SlideDraft[],
  notesOf: (draft: SlideDraft) => readonly string[],
): readonly DeckSlide[] {
  const counts = { asks: 0, answers: 0 };
  return drafts.map((draft) => {
    const at = draft.isAnswer === true ? (counts.answers += 1) : (counts.asks += 1);
    const name = `${id}${draft.isAnswer === true ? '/answer' : ''}${at > 1 ? `/${at}` : ''}`;
    return { id: name, master: draft.master, items: draft.items, notes: notesOf(draft) };
  });
}

function taught(source: CourseSource, scope: CourseScope): readonly Taught[] {
  const lessons = printedLessons(source, scope);
  return source.lessons.map(({ body }, at) => {
    const name = typeName(source, body.fraudType);
    const own = (lessons[at]?.steps ?? []).map((step) => ({
      step,
      drafts:
        step.content.kind === 'cover'
          ? [
              sectionSlide(
                { number: body.fraudType, title: body.title, typeName: name },
                body.aim,
                body.status === 'teaching-draft',
              ),
            ]
          : stepDrafts(step, scope.edition),
    }));
    const halves = (drafts: readonly SlideDraft[]): number =>
      drafts.reduce((sum, draft) => sum + slideHalfMinutes(draft), 0);
    const parts = lessonParts.flatMap((part) => {
      const drafts = own.filter(({ step }) => step.part === part).flatMap((one) => one.drafts);
      return drafts.length === 0 ? [] : [{ part, halfMinutes: halves(drafts) }];
    });
    const halfMinutes = parts.reduce((sum, part) => sum + part.halfMinutes, 0);
    return {
      entry: { number: body.fraudType, typeName: name, title: body.title, halfMinutes, parts },
      steps: own,
    };
  });
}

/**
 * Slides of a scope: a cover, what will be taught, then each lesson in the very steps of the lesson player, and the versions at
 * the end. Everything has its place and size here; the writer only writes it down.
 */
export function buildDeck(source: CourseSource, scope: CourseScope): Deck {
  const title = scope.title === '' ? '反诈预警劝阻：以案示警课' : scope.title;
  const lessons = taught(source, scope);
  const ruleset = source.ruleset.body;
  const before: readonly DeckSlide[] = [
    ...slidesOf('cover', [coverSlide(source, scope, title)], () => [
      '【怎么讲】',
      '等人坐定。先说清：案例都是合成的，人和事是编的；谁都不用讲自己的事。',
    ]),
    ...slidesOf('overview', overviewSlides(lessons.map(({ entry }) => entry)), () => [
      '【怎么讲】',
      '用时是按字数和提问估的，您看着课堂来；时间不够，先保案例、怎么接、示范。',
    ]),
    ...slidesOf('bounds', boundsSlides(scope), () => [
      '【怎么讲】',
      '请大家把第一句念一遍，念到顺口。超出身份的，报告，请民警，陪着等。',
    ]),
  ];
  const types = lessons.map(({ entry, steps }): DeckSection => ({
    title: `${entry.number} ${entry.typeName}`,
    slides: steps.flatMap(({ drafts, step }) =>
      slidesOf(`${entry.number}/${step.id}`, drafts, (draft) => slideNotes(step, draft, ruleset)),
    ),
  }));
  const after = slidesOf('versions', versionSlides(source), () => [
    '【怎么讲】',
    '这一页不讲，留底：内容改了，拿它对一对是不是还同步。',
  ]);
  return {
    title,
    unit: scope.unit,
    day: scope.day,
    footer: [scope.unit, printFooter(source)].filter((part) => part !== '').join('\u3000'),
    sections: [{ title: '封面', slides: before }, ...types, { title: '依据与版本', slides: after }],
  };
}
