import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Lesson } from '../lesson-schema';
import type { Demonstration } from './demonstration';
import type { LessonPart, LessonStep, StepContent } from './lesson-step';
import { stepNotes } from './step-notes';

/** What a lesson is shown with. */
export type LessonSetting = {
  /** Short name of the fraud type. */
  readonly typeName: string;
  readonly ruleset: Pick<Ruleset, 'actions'>;
  readonly demonstration: Demonstration | null;
};

/** So many fit on one screen in type that the last row can read. */
const mustsAStep = 4;
const neversAStep = 2;

/** Presses that it takes to show all of a step. */
function revealsOf(content: StepContent): number {
  switch (content.kind) {
    case 'pause':
    case 'never':
    case 'check':
      return 1;
    case 'objection':
    case 'demonstration-turn':
      return 2;
    default:
      return 0;
  }
}

function stepOf(part: LessonPart, name: string, content: StepContent, basis?: readonly string[]): LessonStep {
  return {
    id: `${part}/${name}`,
    part,
    reveals: revealsOf(content),
    notes: stepNotes(content, basis),
    content,
  };
}

function inParts<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, at * size + size),
  );
}

function caseSteps({ warning }: Lesson): readonly LessonStep[] {
  const of = warning.steps.length;
  return [
    ...warning.steps.flatMap(({ believes, feels, id, pause, told }, at) => [
      stepOf('case', id, {
        kind: 'told',
        caseTitle: warning.title,
        number: at + 1,
        of,
        told,
        believes,
        feels,
      }),
      ...(pause === undefined ? [] : [stepOf('case', `${id}/pause`, { kind: 'pause', ...pause })]),
    ]),
    stepOf('case', 'outcome', { kind: 'outcome', outcome: warning.outcome, lesson: warning.lesson }),
  ];
}

function demonstrationSteps(shown: Demonstration | null): readonly LessonStep[] {
  if (shown === null) return [];
  const { script, start, turns } = shown;
  const { age, name, voice, work } = script.persona;
  return [
    stepOf('demonstration', 'start', {
      kind: 'demonstration-start',
      scriptTitle: script.title,
      alert: script.alert.text,
      known: script.alert.known,
      victim: `${name}，${age}岁，${work}。${voice}`,
    }),
    ...turns.map((turn, at) => {
      const { before, isAct, officer, point, scene, why } = turn;
      const content = { number: at + 1, of: turns.length, scene, before, officer, isAct, why, point };
      return stepOf(
        'demonstration',
        `turn-${at + 1}`,
        { kind: 'demonstration-turn', ...content },
        turn.basis,
      );
    }),
    stepOf('demonstration', 'end', {
      kind: 'demonstration-end',
      ...shown.ending,
      points: [start, ...turns.map(({ point }) => point)],
    }),
  ];
}

/**
 * A lesson as it is taught, step by step. The player, the projector and the slides all show these, so that none of them can
 * say what another does not. Ids are stable as long as the ids in the lesson are.
 */
export function lessonSteps(lesson: Lesson, setting: LessonSetting): readonly LessonStep[] {
  const nameOf = (action: string) => setting.ruleset.actions.find(({ id }) => id === action)?.text ?? action;
  const musts = inParts(lesson.musts, mustsAStep);
  const nevers = inParts(lesson.never, neversAStep);
  return [
    stepOf('opening', 'cover', {
      kind: 'cover',
      typeName: setting.typeName,
      title: lesson.title,
      aim: lesson.aim,
    }),
    stepOf('opening', 'who', { kind: 'who', text: lesson.whoAndWhy }),
    ...caseSteps(lesson),
    ...lesson.stages.map((stage, at) =>
      stepOf('stages', stage.id, { kind: 'stage', number: at + 1, of: lesson.stages.length, stage }),
    ),
    stepOf('questions', 'all', { kind: 'questions', questions: lesson.questions }),
    ...lesson.objections.map((objection, at) =>
      stepOf('objections', objection.id, {
        kind: 'objection',
        number: at + 1,
        of: lesson.objections.length,
        objection,
      }),
    ),
    ...lesson.breakingPoints.map((point, at) =>
      stepOf('breaking-points', point.id, {
        kind: 'breaking-point',
        number: at + 1,
        of: lesson.breakingPoints.length,
        point,
      }),
    ),
    ...musts.map((part, at) =>
      stepOf('musts', `part-${at + 1}`, {
        kind: 'musts',
        part: at + 1,
        of: musts.length,
        musts: part.map(({ action, how }) => ({ action, name: nameOf(action), how })),
      }),
    ),
    ...nevers.map((never, at) =>
      stepOf('never', `part-${at + 1}`, { kind: 'never', part: at + 1, of: nevers.length, never }),
    ),
    ...demonstrationSteps(setting.demonstration),
    ...lesson.checks.map((check, at) =>
      stepOf('checks', check.id, { kind: 'check', number: at + 1, of: lesson.checks.length, check }),
    ),
    stepOf('closing', 'end', {
      kind: 'closing',
      lesson: lesson.warning.lesson,
      sentences: lesson.outreach.sentences,
    }),
  ];
}
