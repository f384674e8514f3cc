import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { exerciseQuestions } from '#core/exercise/exercise-questions';
import { readExerciseText } from '#core/exercise/read-exercise';
import { exerciseScore, replayExercise } from '#core/exercise/replay-exercise';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import type { Ruleset } from '#core/ruleset/ruleset-schema';

import { buildExercise } from '../../../support/build-exercise';

const read = readRulesetText(
  readFileSync(resolve(__dirname, '../../../fixtures/sound-case/ruleset.yaml'), 'utf8'),
);
if (!read.ok) throw new Error('the ruleset does not read');
const { ruleset } = read.value;

const meet = {
  id: 'meet',
  prompt: '多久之内见到人？',
  basis: ['procedure 3'],
  limit: { step: 'meet', level: 'high' },
};

function questions(items: readonly unknown[], rules: Ruleset = ruleset) {
  const exercise = readExerciseText(JSON.stringify(buildExercise({ items, slips: undefined })));
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error));
  return exerciseQuestions(exercise.value.exercise, rules);
}

describe('a question about a time limit', () => {
  it('takes its options and its answer from the ruleset, shortest first and no limit last', () => {
    const [question] = questions([meet]);
    expect(question?.options.map(({ id, right }) => `${id} ${right}`)).toEqual([
      'm120 true',
      'm1440 false',
      'none false',
    ]);
  });

  it('follows when a unit changes its limits', () => {
    const chainLimits = ruleset.chainLimits.map((row) => (row.level === 'high' ? { ...row, meet: 60 } : row));
    const [question] = questions([meet], { ...ruleset, chainLimits });
    expect(question?.options.find(({ right }) => right)?.id).toBe('m60');
  });

  it('is left out where the ruleset has nothing to choose from', () => {
    expect(questions([meet], { ...ruleset, chainLimits: [] })).toEqual([]);
  });
});

describe('the score of an exercise', () => {
  it('is the share of right answers; a late one is wrong', () => {
    const all = questions([
      meet,
      { ...meet, id: 'call', seconds: 30, limit: { step: 'firstCall', level: 'high' } },
    ]);
    const replay = replayExercise(all, [
      { type: 'answered', item: 'meet', options: ['m120'], elapsedMs: 1 },
      { type: 'paused' },
      { type: 'timed-out', elapsedMs: 30_000 },
    ]);
    if (!replay.ok) throw new Error(JSON.stringify(replay.error));
    expect(replay.value.answers.map(({ right, inTime }) => [right, inTime])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(exerciseScore(all, replay.value)).toBe(50);
  });

  it('stops at the first event that cannot follow and says which', () => {
    const replay = replayExercise(questions([meet]), [
      { type: 'answered', item: 'meet', options: ['m120'], elapsedMs: 1 },
      { type: 'answered', item: 'meet', options: ['m120'], elapsedMs: 1 },
    ]);
    expect(replay).toMatchObject({ ok: false, error: { at: 1, problem: { code: 'exercise/ended' } } });
  });
});
