import type { Page } from '@playwright/test';

import { expect, test } from './fixtures';
import { beginGuided } from './page-models/briefing';
import { becomeFirstPerson } from './page-models/people';
import { shippedScript, stepsOf } from './page-models/script-file';
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

test('what one hands in another approves, both are named, and a run is bound to the version', async ({
  app,
}) => {
  test.setTimeout(300_000);
  await becomeFirstPerson(app, '梁晓');
  await addPeople(app, '教官', ['方晴']);
  await addPeople(app, '审核', ['李雯']);
  await changeTo(app, '方晴');
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
  await expect(app.getByText('李雯，', { exact: false }).first()).toBeVisible({ timeout: 60_000 });
  await expect(app.getByText('已发布').first()).toBeVisible();
  const hash = await app.locator('.version-facts dd').last().textContent();

  await changeTo(app, '方晴');
  await beginGuided(app, { ...shipped, title });
  await playSteps(app, shipped, expert?.steps ?? stepsOf(shipped, 'expert'));
  await toDebrief(app);
  await expect(app.getByText(hash?.slice(0, 8) ?? '-').first()).toBeVisible();
});
