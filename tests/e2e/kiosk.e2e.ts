import type { Page } from '@playwright/test';

import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { openStaff, startKiosk } from './page-models/kiosk';
import { becomeFirstPerson, testPin } from './page-models/people';

const shots = process.env['QZ_SHOTS'];

/** Goes through one fraud by a way of pressing, stopping at the first turn and answering yes once. Answers the names of what was seen. */
async function throughOne(page: Page, press: (name: RegExp) => Promise<void>): Promise<void> {
  await press(/便宜货，换个地方付/);
  await expect(page.getByText('第 1 步，共')).toBeVisible();
  await press(/^停在这儿$/);
  await expect(page.getByRole('status')).toContainText('停得好');
  for (;;) {
    const next = page.getByRole('button', { name: /^不停的话，后来呢？$/ });
    if ((await next.count()) === 0) break;
    await press(/^不停的话，后来呢？$/);
    await press(/^再看看$/);
  }
  await press(/^记住三句话$/);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await press(/^再问问自己$/);
  await press(/^是$/);
  while ((await page.getByText(/^问问自己，/).count()) > 0) await press(/^不是$/);
  await expect(page.getByRole('heading', { level: 1, name: /别慌/ })).toBeVisible();
  await expect(page.getByText('96110')).toBeVisible();
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a visitor touches through a fraud, and the counter knows numbers only', async ({ app }) => {
    test.setTimeout(90_000);
    await becomeFirstPerson(app, '梁晓');
    await startKiosk(app);
    const small = await app
      .getByRole('main')
      .getByRole('button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 64).length);
    expect(small).toBe(0);
    await throughOne(app, (name) => app.getByRole('button', { name }).first().tap());
    await app.getByRole('button', { name: '我看完了' }).tap();
    await expect(app.getByRole('heading', { level: 1, name: /您遇上过哪一样/ })).toBeVisible();

    // Nobody is signed in: a reload stays here, and no name is in sight.
    await app.reload();
    await expect(app.getByRole('heading', { level: 1, name: /您遇上过哪一样/ })).toBeVisible();
    await expect(app.getByText('梁晓')).toHaveCount(0);
    await app.getByRole('button', { name: '工作人员' }).tap();
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await openStaff(app);
    await app.getByRole('dialog').getByLabel(/PIN/).fill('000000');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog').getByRole('alert')).toBeVisible();
    await app.getByRole('dialog').getByLabel(/PIN/).fill(testPin);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('heading', { level: 1, name: '课堂' })).toBeVisible();
    await app.getByRole('tab', { name: '每日与宣讲' }).click();
    await expect(app.getByRole('row', { name: /虚假购物 1 1 1/ })).toBeVisible();
  });
});

test('the kiosk works by keyboard alone', async ({ app }) => {
  test.setTimeout(90_000);
  await becomeFirstPerson(app, '梁晓');
  await startKiosk(app);
  await throughOne(app, async (name) => {
    await app.getByRole('button', { name }).first().focus();
    await app.keyboard.press('Enter');
  });
});

for (const [width, height, theme] of [
  [1366, 768, 'light'],
  [1920, 1080, 'dark'],
  [1080, 1920, 'light'],
] as const) {
  test(`the kiosk is sound at ${width} by ${height}, ${theme}`, async ({ app }) => {
    test.setTimeout(90_000);
    await app.emulateMedia({ colorScheme: theme });
    await app.setViewportSize({ width, height });
    await becomeFirstPerson(app, '梁晓');
    await startKiosk(app);
    const seen = async (name: string): Promise<void> => {
      await expectAccessible(app);
      await expectNoSidewaysScroll(app);
      if (shots) await app.screenshot({ path: `${shots}/kiosk-${name}-${width}.png` });
    };
    await seen('start');
    await app.getByRole('button', { name: /说不清/ }).click();
    await seen('unsure');
    await app.getByRole('button', { name: '从头来' }).click();
    await app.getByRole('button', { name: /便宜货/ }).click();
    await seen('turn');
    await app.getByRole('button', { name: '再看看' }).click();
    await seen('answered');
    await openStaff(app);
    await seen('leave');
    await app.getByRole('button', { name: '不离开' }).click();
    await app.getByRole('button', { name: 'English' }).click();
    await expect(app.getByText('The sign to stop at')).toBeVisible();
    await app.getByRole('button', { name: 'Start over' }).click();
    await expect(app.getByRole('heading', { level: 1, name: /您遇上过哪一样/ })).toBeVisible();
  });
}
