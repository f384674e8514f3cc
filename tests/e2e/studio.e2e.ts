import type { Page } from '@playwright/test';

import { expectAccessible } from '../support/page-checks';
import { expect, test } from './fixtures';
import { becomeFirstPerson } from './page-models/people';
import {
  addPeople,
  changeTo,
  expectSaved,
  newFromSkeleton,
  savedDraft,
  toStudio,
  toggleTool,
} from './page-models/studio';

/** Writing a script by screen only, as an instructor who has never seen what it is stored as. */

const undo = (page: Page) => page.getByRole('button', { name: /^撤销/ });
const redo = (page: Page) => page.getByRole('button', { name: /^重做/ });
const cards = (page: Page) => page.locator('.react-flow__node-card');

async function instructor(page: Page): Promise<void> {
  await becomeFirstPerson(page, '梁晓');
  await addPeople(page, '教官', ['方晴']);
  await changeTo(page, '方晴');
  await toStudio(page);
}

test('a script from a skeleton grows by keyboard and mouse, and every step can be taken back and done again', async ({
  app,
}) => {
  test.setTimeout(240_000);
  await instructor(app);
  await newFromSkeleton(app, 'F07', '付完款又说冻结');
  const before = await savedDraft(app);
  const all = app.getByRole('button', { name: '看全图' });
  await all.click();
  const count = await cards(app).count();

  // Five by keyboard, from the first card on.
  await cards(app).first().click();
  for (let added = 1; added <= 5; added += 1) {
    await app.locator('.react-flow__node-card.selected').first().focus();
    await app.keyboard.press('n');
    await expect(undo(app)).toHaveAccessibleName(/撤销 添加节点/);
  }
  // Five by mouse.
  for (let added = 1; added <= 5; added += 1)
    await app.getByRole('group', { name: '图上工具' }).getByRole('button', { name: '加节点' }).click();
  await all.click();
  await expect(cards(app)).toHaveCount(count + 10);

  // The last one leads nowhere: found below, mended by a press.
  await toggleTool(app, '问题');
  const deadEnds = app.locator('.problems-row').filter({ hasText: '走到这里就卡住了' });
  await expect(deadEnds.first()).toBeVisible();
  const rows = await deadEnds.count();
  await deadEnds
    .first()
    .getByRole('button', { name: /^走到这里就/ })
    .first()
    .click();
  await expect(deadEnds).toHaveCount(rows - 1);
  await toggleTool(app, '问题');

  // A test play from the beginning.
  await toggleTool(app, '试演');
  await expect(app.getByText(/^节点：接通/)).toBeVisible();
  await app.getByRole('button', { name: '选这句' }).first().click();
  await expect(app.getByText(/^节点：/).first()).not.toHaveText(/接通/);
  await toggleTool(app, '试演');

  const after = await savedDraft(app);
  while (await undo(app).isEnabled()) await undo(app).click();
  expect(await savedDraft(app)).toEqual(before);
  while (await redo(app).isEnabled()) await redo(app).click();
  expect(await savedDraft(app)).toEqual(after);
});

test('what was written is there after the host was killed, and a second window may only look', async ({
  app,
  host,
  context,
}) => {
  test.setTimeout(180_000);
  await instructor(app);
  await newFromSkeleton(app, 'F07', '付完款又说冻结');
  await app.getByRole('button', { name: '基本信息' }).click();
  await app.getByLabel('标题', { exact: true }).fill('付完款，它说冻结了');
  await expectSaved(app);

  const second = await context.newPage();
  await second.goto(app.url());
  await second.getByRole('button', { name: /方晴/ }).click();
  await second.getByLabel(/PIN/).first().fill('739215');
  await second.keyboard.press('Enter');
  const address = new URL(app.url()).hash;
  await second.evaluate((to) => (location.hash = to), address);
  await expect(second.getByText(/方晴 正在另一个窗口编辑，这里只能看/)).toBeVisible();
  await expect(second.getByRole('button', { name: '提交发布' })).toHaveCount(0);
  await second.close();

  await host.kill();
  await host.start();
  await app.goto(host.address);
  await app.getByRole('button', { name: /方晴/ }).click();
  await app.getByLabel(/PIN/).first().fill('739215');
  await app.keyboard.press('Enter');
  await toStudio(app);
  await app.getByRole('button', { name: /打开草稿《付完款，它说冻结了》/ }).click();
  await expect(app.getByText('上次没有正常关闭，已全部找回')).toBeVisible();
  await expect(app.getByLabel('标题', { exact: true })).toHaveValue('付完款，它说冻结了');
});

test('the editor is sound in all of its views', async ({ app }) => {
  test.setTimeout(180_000);
  await instructor(app);
  await newFromSkeleton(app, 'F07', '付完款又说冻结');
  await expectAccessible(app);
  await cards(app).first().click();
  for (const view of ['表单', '文稿', '图']) {
    await app.getByRole('group', { name: '视图' }).getByRole('button', { name: view }).click();
    await expectAccessible(app);
  }
  for (const tool of ['问题', '试演', '机器人', '查找'] as const) {
    await toggleTool(app, tool);
    await expect(app.getByRole('region', { name: tool })).toBeVisible();
    await expectAccessible(app);
  }
});
