import { screen } from '@testing-library/react';

import { defaultSettings } from '#core/bridge/settings';
import { buildPerson, fakeBridge } from '../../../support/fake-bridge';
import { showApp } from '../../../support/show-app';

jest.mock(
  '../../../../renderer/screens/help/guide-texts',
  () => ({
    guideTexts: {
      'quick-start': '# 快速上手\n\n下一页：[分数怎么算](scoring.md)',
      scoring: '# 分数怎么算\n\n看十个维度。',
      english: '# The guide in brief\n\nIn short.',
    },
  }),
  { virtual: true },
);

const trainee = buildPerson();
const signedIn = { people: [trainee], person: trainee };

test('opens at the first page, and its links lead on', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/help');
  await user.click((await screen.findAllByRole('link', { name: '分数怎么算' })).at(-1)!);
  expect(await screen.findByText('看十个维度。')).toBeVisible();
  expect(window.location.hash).toBe('#/help/scoring');
});

test('an English screen begins with the English page and says that the guide is Chinese', async () => {
  const { bridge } = fakeBridge({ ...signedIn, settings: { ...defaultSettings, language: 'en' } });
  showApp({ bridge }, '#/help');
  expect(await screen.findByText('In short.')).toBeVisible();
  expect(screen.getByText(/written in Chinese/)).toBeVisible();
});

test('a page that does not exist is told, with the contents beside it', async () => {
  const { bridge } = fakeBridge(signedIn);
  showApp({ bridge }, '#/help/nowhere');
  expect(await screen.findByText('没有这一页')).toBeVisible();
  expect(screen.getByRole('link', { name: '快速上手' })).toBeVisible();
});

test('the licences of what ships are found by name or licence, and opened in full', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge }, '#/help');
  await user.click(await screen.findByRole('link', { name: '许可' }));
  expect(await screen.findByText(/Node\.js 24\.0\.0/)).toBeVisible();
  expect(screen.getByText('共 2 个，显示 2 个。')).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: '按名称或许可查找' }), 'isc');
  expect(screen.queryByText('react 19.0.0')).toBeNull();
  await user.click(screen.getByText('d3-color 3.1.0'));
  expect(screen.getByText('Copyright Bostock')).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: '按名称或许可查找' }), 'x');
  expect(screen.getByText('没有符合的组件。')).toBeVisible();
});

test('F1 opens it from anywhere', async () => {
  const { bridge } = fakeBridge(signedIn);
  const { user } = showApp({ bridge });
  await screen.findByRole('heading', { name: '案例库' });
  await user.keyboard('{F1}');
  expect(await screen.findByRole('heading', { name: '帮助' })).toBeVisible();
});
