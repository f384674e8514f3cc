import { assertNever } from '../lib/assert-never';
import { fail, ok, type Result } from '../lib/result';
import type { RunEvent } from '../run/run-schema';
import type { ExerciseQuestion } from './exercise-questions';

/** One answered question. An answer that did not come in time ticks nothing. */
export type GivenAnswer = {
  readonly item: string;
  readonly options: readonly string[];
  readonly right: boolean;
  readonly inTime: boolean;
};

/** What a log of events says of an exercise. */
export type ExerciseReplay = {
  readonly answers: readonly GivenAnswer[];
  readonly paused: boolean;
  readonly abandoned: boolean;
};

/** Why an event cannot follow; nothing has changed. */
export type ExerciseProblem = {
  readonly code:
    | 'run/abandoned'
    | 'exercise/ended'
    | 'exercise/other-item'
    | 'exercise/bad-answer'
    | 'run/not-an-exercise';
};

/** The replay of an empty log. */
export const untouchedExercise: ExerciseReplay = { answers: [], paused: false, abandoned: false };

/** The question at hand, or null when all are answered. */
export function questionAtHand(
  questions: readonly ExerciseQuestion[],
  replay: ExerciseReplay,
): ExerciseQuestion | null {
  return questions[replay.answers.length] ?? null;
}

function isRight({ options }: ExerciseQuestion, ticked: readonly string[]): boolean {
  return options.every(({ id, right }) => ticked.includes(id) === right);
}

function isPossible({ choose, options }: ExerciseQuestion, ticked: readonly string[]): boolean {
  const isKnown = ticked.every((id) => options.some((option) => option.id === id));
  const isOnce = new Set(ticked).size === ticked.length;
  return isKnown && isOnce && (choose === 'one' ? ticked.length === 1 : ticked.length > 0);
}

/** The replay after one more event. Questions are answered in the order of the file, each once. */
export function followExercise(
  questions: readonly ExerciseQuestion[],
  replay: ExerciseReplay,
  event: RunEvent,
): Result<ExerciseReplay, ExerciseProblem> {
  if (replay.abandoned) return fail({ code: 'run/abandoned' });
  const question = questionAtHand(questions, replay);
  const answered = (answer: GivenAnswer): Result<ExerciseReplay, ExerciseProblem> =>
    ok({ ...replay, answers: [...replay.answers, answer], paused: false });
  switch (event.type) {
    case 'answered': {
      if (question === null) return fail({ code: 'exercise/ended' });
      const { item, options } = event;
      if (item !== question.id) return fail({ code: 'exercise/other-item' });
      if (!isPossible(question, options)) return fail({ code: 'exercise/bad-answer' });
      return answered({ item, options, right: isRight(question, options), inTime: true });
    }
    case 'timed-out':
      if (question === null) return fail({ code: 'exercise/ended' });
      if (question.seconds === null) return fail({ code: 'exercise/bad-answer' });
      return answered({ item: question.id, options: [], right: false, inTime: false });
    case 'paused':
      return ok({ ...replay, paused: true });
    case 'resumed':
      return ok({ ...replay, paused: false });
    case 'abandoned':
      return question === null ? fail({ code: 'exercise/ended' }) : ok({ ...replay, abandoned: true });
    case 'chose':
    case 'continued':
    case 'hinted':
      return fail({ code: 'run/not-an-exercise' });
    default:
      return assertNever(event, 'run event');
  }
}

/** Replays a whole log. Fails at the first event that cannot follow and says which one. */
export function replayExercise(
  questions: readonly ExerciseQuestion[],
  events: readonly RunEvent[],
): Result<ExerciseReplay, { readonly problem: ExerciseProblem; readonly at: number }> {
  let replay = untouchedExercise;
  for (const [at, event] of events.entries()) {
    const next = followExercise(questions, replay, event);
    if (!next.ok) return fail({ problem: next.error, at });
    replay = next.value;
  }
  return ok(replay);
}

/** Right answers of all, 0…100, floored. */
export function exerciseScore(questions: readonly ExerciseQuestion[], replay: ExerciseReplay): number {
  const right = replay.answers.filter((answer) => answer.right).length;
  return questions.length === 0 ? 0 : Math.floor((right / questions.length) * 100 + 1e-9);
}
