import { exerciseScore } from '#core/exercise/replay-exercise';
import type { RunResult } from '#core/run/run-result';
import { countedModes } from '#core/run/run-schema';

import type { OpenExercise } from './open-exercise';

/** The result of an exercise whose last question has just been answered. It has no ending, no money and no dimensions. */
export function resultOfExercise(
  { exercise, questions, replay, ruleset, stored }: OpenExercise,
  endedAt: number,
): RunResult {
  const { head, subject } = stored;
  const process = exerciseScore(questions, replay);
  return {
    run: head.id,
    person: head.person,
    kind: 'exercise',
    subject: subject.id,
    subjectHash: head.subject.kind === 'exercise' ? head.subject.exercise : '',
    rulesetHash: head.ruleset,
    engine: head.engine,
    fraudType: exercise.fraudType,
    title: exercise.title,
    disposition: null,
    duty: head.subject.duty,
    mode: head.mode,
    pace: head.pace,
    startedAt: head.startedAt,
    endedAt,
    counted: countedModes.includes(head.mode),
    process,
    passed: process >= ruleset.mark,
    ending: null,
    money: { atRisk: 0, lost: 0, secured: 0 },
    vetoes: [],
    dimensions: {},
  };
}
