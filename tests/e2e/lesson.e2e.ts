import type { Page } from '@playwright/test';

import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { tabTo } from './page-models/keyboard';
import { openLecture, shownStep } from './page-models/lesson';
import { setLook } from './page-models/look';
import { becomeFirstPerson } from './page-models/people';

/** 以案示警课: taught with a second window on the projector, gone through alone, at all sizes. By keyboard. */

const place = (page: Page) => page.locator('.lecture-place > span').first();

/** Opens the projector's window from the presenter's view. */
async function openWall(app: Page): Promise<Page> {
  await tabTo(app, /讲者视图/);
  await app.keyboard.press('Enter');
  await tabTo(app, /打开投影窗口/);
  const [wall] = await Promise.all([app.context().waitForEvent('page'), app.keyboard.press('Enter')]);
  await expect(wall.getByRole('region', { name: '投影内容' })).toBeVisible();
  return wall;
}

test('a lesson is presented to its end by a remote, and the wall shows every step of it', async ({ app }) => {
  test.setTimeout(240_000);
  await becomeFirstPerson(app, '方晴');
  await app.evaluate(() => (location.hash = '#/lesson/F04'));
  await tabTo(app, /开课/);
  await app.keyboard.press('Enter');
  await expect(place(app)).toHaveText(/^1\//);
  const wall = await openWall(app);
  await expect(app.getByText('投影窗口开着，跟着您走。')).toBeVisible();

  const of = Number((await shownStep(wall)).place.split('/')[1]);
  const seen = new Set<string>();
  for (let presses = 0; presses < 4 * of; presses += 1) {
    const here = await place(app).textContent();
    const shown = await shownStep(wall);
    if (shown.place === here) seen.add(here ?? '');
    if (await app.getByRole('button', { name: /下一步/ }).isDisabled()) break;
    await app.keyboard.press('PageDown');
    const after = await place(app).textContent();
    await expect.poll(async () => (await shownStep(wall)).place).toBe(after);
  }
  expect(seen.size, 'steps on the wall').toBe(of);
  expect((await shownStep(wall)).text).toContain('今天带走的');

  await app.keyboard.press('Home');
  await expect.poll(async () => (await shownStep(wall)).place).toBe(`1/${of}`);
  // The remote is pressed while the wall has the focus.
  await wall.keyboard.press('PageDown');
  await expect(place(app)).toHaveText(`2/${of}`);
  await wall.keyboard.press('.');
  await expect(wall.locator('.black-cover')).toBeVisible();
  await app.keyboard.press('b');
  await expect(wall.locator('.black-cover')).toBeHidden();
});

test('either window can be loaded anew in the middle, and the wall is quiet when the lesson is left', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '方晴');
  await openLecture(app, 'F07');
  const wall = await openWall(app);
  for (let presses = 0; presses < 5; presses += 1) await app.keyboard.press('PageDown');
  const before = await place(app).textContent();
  await expect.poll(async () => (await shownStep(wall)).place).toBe(before);

  await wall.reload();
  await expect.poll(async () => (await shownStep(wall)).place).toBe(before);
  await app.reload();
  await expect(place(app)).toHaveText(before ?? '');
  await expect(app.getByText('投影窗口开着，跟着您走。')).toBeVisible();
  expect((await shownStep(wall)).place).toBe(before);

  await app.keyboard.press('Escape');
  await expect(wall.getByRole('heading', { name: '投影窗口已经打开' })).toBeVisible();
  await wall.close();
});

test('one person goes through it alone, answers the five questions, and has them counted', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '方晴');
  await tabTo(app, /换人或锁定/);
  await app.keyboard.press('Enter');
  await tabTo(app, /名单里没有我/);
  await app.keyboard.press('Enter');
  await app.getByLabel('姓名').fill('周启');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1, name: '案例库' })).toBeVisible();
  await openLecture(app, 'F04');

  await tabTo(app, /^五道题/);
  await app.keyboard.press('Enter');
  for (let question = 1; question <= 5; question += 1) {
    await expect(app.getByText(`第 ${question} 题，共 5 题`)).toBeVisible();
    await app.keyboard.press('1');
    await expect(app.getByRole('region', { name: '这一步' }).locator('input').first()).toBeChecked();
    await app.keyboard.press('PageDown');
    await expect(app.getByText(/您选的/).first()).toBeVisible();
    await app.keyboard.press('PageDown');
  }
  await tabTo(app, /五道题，算成绩/);
  await app.keyboard.press('Enter');
  for (let question = 1; question <= 5; question += 1) {
    await expect(app.getByText(`第 ${question} 题，共 5 题`)).toBeVisible();
    await app.keyboard.press('1');
    await app.keyboard.press('Enter');
    await expect(app.getByText(/^(答对了|不对)$/).first()).toBeVisible();
    await app.keyboard.press('Enter');
  }
  await expect(app.locator('.exercise-end')).toBeVisible();
  await app.evaluate(() => (location.hash = '#/progress'));
  await expect(app.getByText(/以案示警课五道题/).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const textSize of [100, 200] as const) {
    test(`player, presenter and wall are sound: ${theme} 1366×768 ${textSize}%`, async ({ app }) => {
      test.setTimeout(240_000);
      await becomeFirstPerson(app, '方晴');
      await setLook(app, { language: 'zh', theme, width: 1366, height: 768, textSize });
      await openLecture(app, 'F04');
      const kinds = new Set<string>();
      for (let presses = 0; presses < 400; presses += 1) {
        const shown = await shownStep(app);
        const kind = await app.evaluate(() => {
          const eyebrow = document.querySelector('.step-eyebrow > span')?.textContent ?? '';
          return `${eyebrow.split('·')[0]} ${document.querySelectorAll('.step-revealed-out').length}`;
        });
        if (!kinds.has(kind)) {
          kinds.add(kind);
          await expectAccessible(app);
          await expectNoSidewaysScroll(app);
          if (textSize === 100) expect(shown.more, `${shown.place} fits`).toBeLessThanOrEqual(1);
        }
        if (await app.getByRole('button', { name: /下一步/ }).isDisabled()) break;
        await app.keyboard.press('PageDown');
      }
      expect(kinds.size).toBeGreaterThan(15);
      await app.keyboard.press('n');
      await expectAccessible(app);
      await app.keyboard.press('n');
      await app.keyboard.press('t');
      await expect(app.getByRole('dialog')).toBeVisible();
      await expectAccessible(app);
      await app.keyboard.press('Escape');
      const wall = await openWall(app);
      for (const key of ['Home', 'PageDown', 'PageDown', 'PageDown', 'End']) {
        await app.keyboard.press(key);
        await expectAccessible(app);
        await expectNoSidewaysScroll(app);
      }
      await wall.setViewportSize({ width: 1366, height: 768 });
      await expect(wall.locator('html')).toHaveAttribute('data-theme', theme);
      await expectAccessible(wall);
      await expectNoSidewaysScroll(wall);
      await app.keyboard.press('Escape');
      await expect(wall.getByRole('heading', { name: '投影窗口已经打开' })).toBeVisible();
      await expectAccessible(wall);
    });
  }
}
