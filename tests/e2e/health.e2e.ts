import { readFileSync } from 'node:fs';

import { meddle } from '../support/meddle';
import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { becomeFirstPerson, testPin } from './page-models/people';

const shots = process.env['QZ_SHOTS'];

test('a health check finds what was damaged, repairs what it can prove, says the rest in plain words, and is saved as a text', async ({
  app,
  host,
}) => {
  test.setTimeout(90_000);
  const seen = async (name: string) => {
    await expectAccessible(app);
    await expectNoSidewaysScroll(app);
    if (shots !== undefined) await app.screenshot({ path: `${shots}/health-${name}.png`, fullPage: true });
  };
  await app.setViewportSize({ width: 1366, height: 768 });
  await becomeFirstPerson(app, '梁晓霜');
  await app.evaluate(() => (location.hash = '#/data'));
  await app.getByRole('button', { name: '立即备份' }).click();
  await expect(app.getByText(/1 人，0 次演练/)).toBeVisible();
  await app.getByRole('tab', { name: '体检与修复' }).click();
  await seen('empty');
  await app.getByRole('button', { name: '开始体检' }).click();
  await expect(app.getByText('没有发现问题')).toBeVisible();
  await seen('sound');

  await meddle(host.dataFolder, (database) => {
    database.run(`INSERT INTO credentials (person, pin) VALUES ('gone', 'x')`);
    database.run(`INSERT INTO run_events (run, seq, at, event) VALUES (77, 0, 0, '{}')`);
  });
  await app.getByRole('button', { name: '再体检一次' }).click();
  await expect(app.getByRole('region', { name: '可以修' })).toContainText('已移除的人留下的零碎');
  await expect(app.getByRole('region', { name: '证明不了，不改动' })).toContainText('找不到主人的记录');
  await seen('found');
  await app.getByRole('button', { name: '修复…' }).click();
  await app.getByLabel('您的 PIN').fill(testPin);
  await seen('repair');
  await app.keyboard.press('Enter');
  await expect(app.getByText('修好了')).toBeVisible();
  await expect(app.getByRole('region', { name: '可以修' })).toHaveCount(0);
  await expect(app.getByRole('region', { name: '证明不了，不改动' })).toBeVisible();
  await seen('repaired');

  const downloading = app.waitForEvent('download');
  await app.getByRole('button', { name: '保存报告' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('体检报告.txt');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('[证明不了，不改动] 找不到主人的记录 × 1');
  expect(text).not.toContain('梁晓霜');

  await app.evaluate(() => {
    document.documentElement.dataset['textSize'] = '200';
    document.documentElement.dataset['theme'] = 'dark';
  });
  await seen('dark-200');
});
