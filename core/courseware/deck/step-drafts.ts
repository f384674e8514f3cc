import { assertNever } from '../../lib/assert-never';
import type { LessonStep } from '../../lesson/steps/lesson-step';
import type { Edition } from '../course-scope';
import type { SlideDraft } from './slide-draft';
import { closingSlides, outcomeSlides, pauseSlides, toldSlides, whoSlides } from './slides/case-slides';
import { demonstrationEndSlides } from './slides/chart-slides';
import { breakingPointSlides, questionSlides, stageSlides } from './slides/fraud-slides';
import { checkSlides, mustSlides, neverSlides } from './slides/table-slides';
import { demonstrationStartSlides, demonstrationTurnSlides, objectionSlides } from './slides/talk-slides';

/**
 * The slides of one step. What a step reveals stands on a slide of its own after the one that asks: what the room has not yet
 * been asked cannot be read ahead, and no animation is needed. A cover has none: the section slide of its type is it.
 */
export function stepDrafts({ content }: LessonStep, edition: Edition): readonly SlideDraft[] {
  switch (content.kind) {
    case 'cover':
      return [];
    case 'who':
      return whoSlides(content);
    case 'told':
      return toldSlides(content);
    case 'pause':
      return pauseSlides(content);
    case 'outcome':
      return outcomeSlides(content);
    case 'stage':
      return stageSlides(content);
    case 'questions':
      return questionSlides(content);
    case 'objection':
      return objectionSlides(content);
    case 'breaking-point':
      return breakingPointSlides(content);
    case 'musts':
      return mustSlides(content, edition);
    case 'never':
      return neverSlides(content);
    case 'demonstration-start':
      return demonstrationStartSlides(content);
    case 'demonstration-turn':
      return demonstrationTurnSlides(content);
    case 'demonstration-end':
      return demonstrationEndSlides(content);
    case 'check':
      return checkSlides(content);
    case 'closing':
      return closingSlides(content);
    default:
      return assertNever(content, 'step');
  }
}
