import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Exercise } from '#core/exercise/exercise-schema';

import type { Connection } from '../../../electron/services/host';
import { contentFolder } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator } from '../../support/test-people';

const soundLesson = readFileSync(resolve(__dirname, '../../fixtures/sound-case/lesson.yaml'), 'utf8');

async function seat(folder = contentFolder()) {
  const host = await testHost({ contentFolder: folder });
  const { connection } = await firstAdministrator(host);
  return connection;
}

async function begin(connection: Connection) {
  const run = await told(connection, 'lessons:start-checks', { fraudType: 'F04', pace: 1 });
  if (run.exercise === null) throw new Error('The questions came without their body');
  return { run: run.head.id, exercise: run.exercise, duty: run.head.subject.duty };
}

function rightOptions(item: Exercise['items'][number]): string[] {
  if ('limit' in item) throw new Error('A lesson asks about no limit');
  return item.options.filter(({ right }) => right).map(({ id }) => id);
}

async function answerAll(connection: Connection, run: string, { items }: Exercise) {
  let last = null;
  for (const [seq, item] of items.entries()) {
    const event = { type: 'answered', item: item.id, options: rightOptions(item), elapsedMs: 900 } as const;
    last = await told(connection, 'runs:append', { run, seq, event });
  }
  return last;
}

describe('the five questions of a lesson', () => {
  it('are played on the log and counted like any exercise', async () => {
    const connection = await seat();
    const { exercise, run } = await begin(connection);
    const last = await answerAll(connection, run, exercise.body);
    expect(last?.result).toMatchObject({
      kind: 'exercise',
      subject: exercise.body.id,
      subjectHash: exercise.hash,
      fraudType: 'F04',
      process: 100,
      passed: true,
      counted: true,
    });
    expect((await told(connection, 'runs:get', { run })).exercise).toEqual(exercise);
  });

  it('are the same body each time, and can be begun once more from their end', async () => {
    const connection = await seat();
    const first = await begin(connection);
    expect((await begin(connection)).exercise).toEqual(first.exercise);
    const again = await told(connection, 'runs:start-exercise', {
      exercise: first.exercise.hash,
      duty: first.duty,
      pace: 1,
    });
    expect(again.exercise).toEqual(first.exercise);
  });

  it('of an older lesson are not begun anew, but what was played stays', async () => {
    const folder = contentFolder();
    const dataFolder = temporaryFolder();
    const host = await testHost({ contentFolder: folder, dataFolder });
    const { connection, person } = await firstAdministrator(host);
    const { run, exercise, duty } = await begin(connection);
    await answerAll(connection, run, exercise.body);
    await host.close();

    const newer = contentFolder({
      'lessons/lesson-f04.yaml': soundLesson.replace(/^version: \d+$/m, 'version: 99'),
    });
    const later = (await testHost({ contentFolder: newer, dataFolder })).connect();
    await told(later, 'people:sign-in', { person: person.id, pin: '2468' });
    const old = { exercise: exercise.hash, duty, pace: 1 } as const;
    expect(await ask(later, 'runs:start-exercise', old)).toMatchObject({
      error: { code: 'library/unknown-exercise' },
    });
    expect((await told(later, 'runs:get', { run })).exercise).toEqual(exercise);
  });
});

test('a type without a lesson has no questions', async () => {
  const connection = await seat();
  expect(await ask(connection, 'lessons:start-checks', { fraudType: 'F11', pace: 1 })).toMatchObject({
    error: { code: 'library/unknown-exercise' },
  });
});
