import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { becomeFirstPerson, signIn } from './page-models/people';

const shots = process.env['QZ_SHOTS'];

test('a damaged data file is told of at the start, in both languages; a backup goes on, and the damaged file is kept', async ({
  app,
  host,
}) => {
  test.setTimeout(90_000);
  const seen = async (name: string) => {
    await expectAccessible(app);
    await expectNoSidewaysScroll(app);
    if (shots !== undefined) await app.screenshot({ path: `${shots}/damaged-${name}.png` });
  };
  await app.setViewportSize({ width: 1366, height: 768 });
  await becomeFirstPerson(app, '梁晓霜');
  await app.evaluate(() => (location.hash = '#/data'));
  await app.getByRole('button', { name: '立即备份' }).click();
  await expect(app.getByText(/1 人，0 次演练/)).toBeVisible();

  await host.stop();
  writeFileSync(join(host.dataFolder, 'quandezhu.db'), 'no longer a database '.repeat(800));
  await host.start();
  await app.goto(host.address);
  await expect(app.getByRole('heading', { level: 1, name: '数据文件损坏，没有打开' })).toBeVisible();
  await expect(app.getByText('最近的完好备份')).toBeVisible();
  await expect(app.getByText('梁晓霜')).toHaveCount(0);
  await seen('zh');
  await app.emulateMedia({ colorScheme: 'dark' });
  await app.getByRole('button', { name: 'English' }).click();
  await expect(app.getByText('Newest whole backup')).toBeVisible();
  await seen('en');
  await app.getByRole('button', { name: 'Try to open it again' }).click();
  await expect(app.getByRole('heading', { level: 1, name: /is damaged/ })).toBeVisible();
  await app.getByRole('button', { name: 'Begin anew…' }).click();
  await seen('begin-anew');
  await app.getByRole('button', { name: 'No, leave it' }).click();

  await app.getByRole('button', { name: 'Go on from this backup' }).click();
  await signIn(app, '梁晓霜');
  expect(readdirSync(join(host.dataFolder, 'damaged'))).toHaveLength(1);
});
