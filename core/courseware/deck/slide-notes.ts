import { variableWords } from '../../messages/vocabulary-messages';
import type { LessonStep, StepContent } from '../../lesson/steps/lesson-step';
import type { Ruleset } from '../../ruleset/ruleset-schema';
import { victimVariables } from '../../script/vocabulary';
import type { SlideDraft } from './slide-draft';
import { slideHalfMinutes, spokenHalfMinutes } from './slide-minutes';

const isBasis = (note: string): boolean => note.startsWith('依据：');
const isPoint = (note: string): boolean => /^(要点：|他要的是：|一个接法：|[对错] \d)/.test(note);

/** What the content knows and does not say on the slide: the state after a turn, the number of a rule, by whom a must is done. */
function factsOf(content: StepContent, ruleset: Ruleset): readonly string[] {
  switch (content.kind) {
    case 'demonstration-turn': {
      const { point, why } = content;
      const state = victimVariables.map((name) => `${variableWords[name].zh} ${point.variables[name]}`);
      return [`这一轮之后：${state.join('，')}`, ...(why === '' ? [] : [`为什么：${why}`])];
    }
    case 'musts':
      return content.musts.map(({ action, name }) => `${action}：${name}`);
    case 'never':
      return content.never.map(({ forbidden, instead }) => {
        const rule = ruleset.forbidden.find(({ id }) => id === forbidden);
        return `${forbidden}${rule === undefined ? '' : ` ${rule.text}`}；换成：${instead}`;
      });
    default:
      return [];
  }
}

/** Notes for whoever teaches: points, how to teach it, basis, how long; each kind under a word of its own. */
export function slideNotes(step: LessonStep, draft: SlideDraft, ruleset: Ruleset): readonly string[] {
  const { content, notes } = step;
  const points = [...notes.filter(isPoint), ...factsOf(content, ruleset)];
  const basis = notes.filter(isBasis);
  const ways = notes.filter((note) => !isPoint(note) && !isBasis(note));
  const words = (word: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`【${word}】`, ...lines];
  return [
    ...words('要点', points),
    ...words('怎么讲', ways),
    ...words(
      '依据',
      basis.map((note) => note.slice('依据：'.length)),
    ),
    ...words('建议用时', [`约 ${spokenHalfMinutes(slideHalfMinutes(draft))}`]),
  ];
}
