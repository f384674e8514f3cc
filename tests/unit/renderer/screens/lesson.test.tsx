import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { screen, within } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';
import { readLessonText } from '#core/lesson/read-lesson';

import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';
import { smallLibrary } from '../../../support/small-library';

const trainee = buildPerson();
const read = readLessonText(
  readFileSync(resolve(__dirname, '../../../fixtures/sound-case/lesson.yaml'), 'utf8'),
);
if (!read.ok) throw new Error('the lesson does not read');
const { lesson } = read.value;
const signedIn = {
  people: [trainee],
  person: trainee,
  library: { ...smallLibrary, lessons: ['F04' as const] },
};

test('a fraud type leads to its lesson, and the class is asked before it is told', async () => {
  const { bridge } = fakeBridge(signedIn, { 'library:get-lesson': () => ok(lesson) });
  const { user } = showApp({ bridge });
  await user.click(await screen.findByRole('link', { name: '以案示警课：冒充公检法' }));
  expect(await screen.findByRole('heading', { level: 1, name: '没挂的电话' })).toBeVisible();
  const points = screen.getByText('问线上有没有人');
  expect(points).not.toBeVisible();
  await user.click(screen.getByText('停一停：这时候你第一句说什么？'));
  expect(points).toBeVisible();
  const objections = screen.getByRole('region', { name: '他会怎么说，怎么接' });
  expect(within(objections).getByText('您只答是或不是。')).toBeVisible();
});

test('a type without a lesson says so, and a failure can be tried again', async () => {
  let fails = true;
  const { bridge } = fakeBridge(signedIn, {
    'library:get-lesson': () => (fails ? fail(appError('bridge/unreachable')) : ok(null)),
  });
  const { user } = showApp({ bridge }, '#/lesson/F09');
  const retry = await screen.findByRole('button', { name: /再试/ });
  fails = false;
  await user.click(retry);
  expect(await screen.findByText('这一类还没有课')).toBeVisible();
});
