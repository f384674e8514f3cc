import { screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import type { RunFile } from '#core/bridge/channels';
import { exerciseSchema } from '#core/exercise/exercise-schema';
import { exerciseQuestions } from '#core/exercise/exercise-questions';
import { exerciseScore, replayExercise } from '#core/exercise/replay-exercise';
import { fail, ok } from '#core/lib/result';
import type { LoggedEvent } from '#core/run/run-schema';
import type { RunResult } from '#core/run/run-result';

import { buildExercise } from '../../../support/build-exercise';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';
import { smallCase } from '../../../support/small-case';

const trainee = buildPerson();
const exercise = exerciseSchema.parse(buildExercise());
const questions = exerciseQuestions(exercise, smallCase.ruleset);

/** A host with one exercise, on whose log the answers really stand. */
function exerciseHost(before: readonly LoggedEvent[] = []) {
  const events: LoggedEvent[] = [...before];
  const result = (): RunResult | null => {
    const replay = replayExercise(
      questions,
      events.map(({ event }) => event),
    );
    if (!replay.ok || replay.value.answers.length < questions.length) return null;
    const process = exerciseScore(questions, replay.value);
    return { process, passed: process >= 80 } as RunResult;
  };
  const file = (): RunFile => ({
    head: {
      id: 'run-1',
      person: trainee.id,
      subject: { kind: 'exercise', exercise: 'e'.repeat(64), duty: 'police' },
      ruleset: smallCase.rulesetHash,
      engine: 1,
      mode: 'practice',
      seed: 'seed',
      pace: 1,
      startedAt: 0,
      branch: null,
    },
    events,
    script: null,
    exercise: { hash: 'e'.repeat(64), body: exercise },
    ruleset: { hash: smallCase.rulesetHash, body: smallCase.ruleset },
    result: result(),
    holder: 'me',
  });
  return fakeBridge(
    { people: [trainee], person: trainee },
    {
      'runs:open': () => (result() === null ? ok(file()) : fail(appError('runs/ended'))),
      'runs:get': () => ok(file()),
      'runs:start-exercise': () => ok(file()),
      'runs:append': ({ seq, event }) => {
        const logged = { seq, at: 0, event };
        events.push(logged);
        return ok({ logged, result: result() });
      },
      'runs:release': () => ok(null),
    },
  );
}

test('an exercise is answered by keyboard, and each answer says why at once', async () => {
  const host = exerciseHost();
  const { user } = showApp(host, '#/exercise/run-1');
  expect(await screen.findByRole('heading', { name: '这张单子按哪一级签收？' })).toHaveFocus();
  expect(screen.getByRole('article', { name: '预警单' })).toHaveTextContent('手机占线');
  const answer = screen.getByRole('button', { name: /就这么答/ });
  expect(answer).toBeDisabled();
  const rows = screen.getAllByRole('radio');
  const right = rows.findIndex((row) => row.closest('label')?.textContent?.includes('高危') === true);
  await user.keyboard(String(right + 1));
  await user.keyboard('{Enter}');
  expect(await screen.findByText('答对了')).toBeVisible();
  expect(screen.getByText('高危，因为这样。')).toBeVisible();
  expect(host.asked('runs:append')).toMatchObject([
    { seq: 0, event: { type: 'answered', item: 'level', options: ['high'] } },
  ]);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: '现在就要动的有谁？' })).toBeVisible();
});

test('all that apply must be ticked, and the end shows each question with its answer', async () => {
  const { bridge } = exerciseHost([
    { seq: 0, at: 0, event: { type: 'answered', item: 'level', options: ['high'], elapsedMs: 1 } },
  ]);
  const { user } = showApp({ bridge }, '#/exercise/run-1');
  await user.click(await screen.findByRole('checkbox', { name: /拨她家座机的人/ }));
  await user.click(screen.getByRole('button', { name: /就这么答/ }));
  expect(await screen.findByText('不对')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /看结果/ }));
  expect(await screen.findByText(/答对 1 \/ 2，得 50 分/)).toBeVisible();
  const [, second] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(second).toHaveTextContent('拨她家座机的人');
  expect(second).toHaveTextContent('就近的社区民警');
  expect(second).not.toHaveTextContent('等她回电话的人');
  expect(screen.getByText('还没过')).toBeVisible();
});

test('an answer that cannot be kept stays ticked and can be sent again', async () => {
  let fails = true;
  const host = exerciseHost();
  const ask = host.bridge.ask.bind(host.bridge);
  const bridge = {
    ...host.bridge,
    ask: ((channel, request) =>
      channel === 'runs:append' && fails
        ? Promise.resolve(fail(appError('bridge/unreachable')))
        : ask(channel, request)) as typeof host.bridge.ask,
  };
  const { user } = showApp({ bridge }, '#/exercise/run-1');
  await user.click(await screen.findByRole('radio', { name: /不用理会/ }));
  await user.click(screen.getByRole('button', { name: /就这么答/ }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByRole('radio', { name: /不用理会/ })).toBeChecked();
  fails = false;
  await user.click(screen.getByRole('button', { name: /就这么答/ }));
  expect(await screen.findByText('不对')).toBeVisible();
});

test('an exercise of another window can be taken over', async () => {
  const host = exerciseHost();
  let isHeld = true;
  const ask = host.bridge.ask.bind(host.bridge);
  const bridge = {
    ...host.bridge,
    ask: ((channel, request) => {
      if (channel !== 'runs:open' || !isHeld) return ask(channel, request);
      if ((request as { force: boolean }).force) isHeld = false;
      return isHeld ? Promise.resolve(fail(appError('runs/held-elsewhere'))) : ask(channel, request);
    }) as typeof host.bridge.ask,
  };
  const { user } = showApp({ bridge }, '#/exercise/run-1');
  expect(await screen.findByText('这份小练正在另一个窗口里')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '在这里接着练' }));
  expect(await screen.findByRole('heading', { name: '这张单子按哪一级签收？' })).toBeVisible();
});

test('the library begins an exercise with a duty that it is for', async () => {
  const { library } = await import('../../../support/small-library').then(({ smallLibrary }) => ({
    library: {
      ...smallLibrary,
      exercises: [
        {
          hash: 'e'.repeat(64),
          id: 'tiny-exercise',
          version: 1,
          kind: 'alert-triage' as const,
          fraudType: 'F04' as const,
          title: '一张预警单',
          summary: '读一张单子。',
          status: 'teaching-draft' as const,
          duties: ['grid' as const],
          questions: 2,
        },
      ],
    },
  }));
  const { asked, bridge } = fakeBridge(
    { people: [trainee], person: trainee, library },
    { 'runs:start-exercise': () => fail(appError('library/unknown-exercise')) },
  );
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('button', { name: '开始小练：一张预警单' }));
  expect(asked('runs:start-exercise')).toEqual([{ exercise: 'e'.repeat(64), duty: 'grid', pace: 1 }]);
  expect(await screen.findByText('找不到这份小练。')).toBeVisible();
});
