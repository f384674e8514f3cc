import type { Page } from '@playwright/test';

import { WebHostProcess } from '../support/web-host-process';
import { expect, test } from './fixtures';
import { beginGuided } from './page-models/briefing';
import { exportScript, importPack } from './page-models/packs';
import { becomeFirstPerson } from './page-models/people';
import { shippedScript } from './page-models/script-file';
import { addPeople, changeTo, expectSaved, newFromScript, toStudio } from './page-models/studio';
import { playSteps, toDebrief } from './page-models/talk';

/** From a draft to a version that two people stand for, and to a result that stays bound to it. */

const shipped = shippedScript('f07-ticket-teacher');
const title = '票还没到手，钱先走了';
const expert = shipped.walkthroughs.find(
  ({ kind, disposition, duty }) =>
    kind === 'expert' && disposition === shipped.dispositions[0]?.id && duty === shipped.duties[0],
);

async function handIn(page: Page): Promise<void> {
  await newFromScript(page, shipped.title);
  await page.getByRole('button', { name: '基本信息' }).click();
  await page.getByLabel('标题', { exact: true }).fill(title);
  await expectSaved(page);
  await page.getByRole('button', { name: '提交发布' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('这一版改了什么').fill('换了标题');
  await dialog.getByLabel('依据文件').fill('教学草案，待教官核实');
  await dialog.getByRole('checkbox', { name: /没有任何真实人员的信息/ }).check();
  await dialog.getByRole('button', { name: '提交发布' }).click();
  await expect(page.getByRole('dialog', { name: '已提交，等待第二人审核' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('dialog').getByRole('button', { name: '看这个版本' }).click();
}

async function station(page: Page): Promise<void> {
  await becomeFirstPerson(page, '梁晓');
  await addPeople(page, '教官', ['方晴']);
  await addPeople(page, '审核', ['李雯']);
  await changeTo(page, '方晴');
}

/** The case played to its end by the expert's way; the debrief names the version that it was played on. */
async function playBound(page: Page, hash: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/library'));
  await beginGuided(page, { ...shipped, title });
  await playSteps(page, shipped, expert?.steps ?? []);
  await toDebrief(page);
  await expect(page.getByText(hash.slice(0, 8)).first()).toBeVisible();
}

test('two people publish a version; another station takes it in, signed, and plays it bound to the version', async ({
  app,
  browser,
}) => {
  test.setTimeout(400_000);
  await station(app);
  await toStudio(app);
  await handIn(app);
  await expect(app.getByText(/要由另一位教官或审核人批准/)).toBeVisible();
  await expect(app.getByRole('button', { name: '批准并发布' })).toHaveCount(0);

  await changeTo(app, '李雯');
  await toStudio(app);
  await app.getByRole('button', { name: new RegExp(`审核《${title}》`) }).click();
  await expect(app.getByText(shipped.title).first()).toBeVisible();
  const approve = app.getByRole('button', { name: '批准并发布' });
  await expect(approve).toBeDisabled();
  await app.getByRole('checkbox', { name: /我看过差异/ }).check();
  await app.getByRole('checkbox', { name: /没有真实人员的信息/ }).check();
  await approve.click();
  await expect(app.getByText(/^李雯，/).first()).toBeVisible({ timeout: 60_000 });
  await expect(app.getByText('已发布').first()).toBeVisible();
  const hash = (await app.locator('.version-facts dd').last().textContent()) ?? '';
  expect(hash).toMatch(/^[0-9a-f]{64}$/);

  await changeTo(app, '方晴');
  await playBound(app, hash);
  const { file, fingerprint } = await exportScript(app, title);

  const north = new WebHostProcess();
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    await north.start();
    const page = await context.newPage();
    await page.goto(north.address);
    await station(page);
    await importPack(page, file, fingerprint);
    await playBound(page, hash);
  } finally {
    await context.close();
    expect(await north.dispose(), 'connections the host tried to make').toBe('');
  }
});
