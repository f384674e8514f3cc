import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from './fixtures';
import { becomeFirstPerson } from './page-models/people';
import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';

type Part = { readonly name: string; readonly version: string; readonly text: string };

test('the built program shows the licence of each part that ships, by keyboard, in both languages', async ({
  app,
}) => {
  const file = join(__dirname, '../../dist/third-party.json');
  const parts = JSON.parse(readFileSync(file, 'utf8')) as readonly Part[];
  await becomeFirstPerson(app, '方晴');
  await app.keyboard.press('F1');
  const link = app.getByRole('link', { name: '许可' });
  await link.focus();
  await app.keyboard.press('Enter');
  await expect(app.getByText(`共 ${parts.length} 个，显示 ${parts.length} 个。`)).toBeVisible();
  await expect(app.getByText(/Node\.js \d+/)).toBeVisible();
  await expectAccessible(app);

  await app.getByRole('searchbox').fill('zustand');
  const entry = app.locator('summary', { hasText: 'zustand' }).first();
  await entry.focus();
  await app.keyboard.press('Enter');
  const [firstLine = ''] = (parts.find(({ name }) => name === 'zustand')?.text ?? '').split('\n');
  await expect(app.getByText(firstLine).first()).toBeVisible();
  await expectAccessible(app);
  await expectNoSidewaysScroll(app);

  await app.evaluate(() => (location.hash = '#/settings'));
  await app.getByText('English', { exact: true }).click();
  await app.evaluate(() => (location.hash = '#/help/licences'));
  await expect(app.getByRole('heading', { level: 2, name: 'Licences' })).toBeVisible();
  await expect(app.getByText(/of \d+ shown/)).toBeVisible();
  await expectAccessible(app);
});
