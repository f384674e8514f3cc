import type { StepContent } from '#core/lesson/steps/lesson-step';

/** A line by which a step is found again in the contents: its own first words, so always Chinese. */
export function stepTitle(content: StepContent): string {
  switch (content.kind) {
    case 'cover':
      return content.title;
    case 'who':
      return content.text;
    case 'told':
      return content.told;
    case 'pause':
      return content.question;
    case 'outcome':
      return content.outcome;
    case 'stage':
      return content.stage.name;
    case 'questions':
      return content.questions[0] ?? '';
    case 'objection':
      return `“${content.objection.says}”`;
    case 'breaking-point':
      return content.point.name;
    case 'musts':
      return content.musts.map(({ name }) => name).join('、');
    case 'never':
      return content.never.map(({ here }) => here).join('；');
    case 'demonstration-start':
      return content.scriptTitle;
    case 'demonstration-turn':
      return content.officer;
    case 'demonstration-end':
      return content.title;
    case 'check':
      return content.check.prompt;
    case 'closing':
      return content.lesson;
  }
}
