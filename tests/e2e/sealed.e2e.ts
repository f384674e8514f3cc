import { clearWordsIn } from '../support/clear-words-in';
import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { becomeFirstPerson, signIn, testPin } from './page-models/people';
import { keepRecoveryKey, openSealTab, testPassphrase, turnSealOn } from './page-models/seal';

const shots = process.env['QZ_SHOTS'];

test('names are encrypted, the computer is locked by a restart and opened by the passphrase, and the names are there', async ({
  app,
  host,
}) => {
  test.setTimeout(90_000);
  await becomeFirstPerson(app, '梁晓霜');
  await openSealTab(app);
  await expect(app.getByText('整盘加密')).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('button', { name: '加密姓名…' }).click();
  await app.getByRole('button', { name: '开始加密' }).click();
  await expect(app.getByText('至少要 12 个字符。')).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await turnSealOn(app);
  await expectAccessible(app);
  await keepRecoveryKey(app);
  await expectAccessible(app);
  expect(clearWordsIn(host.dataFolder, ['梁晓霜'])).toEqual([]);

  await host.restart();
  await app.goto(host.address);
  await expect(app.getByRole('heading', { level: 1, name: '请先解锁' })).toBeVisible();
  await expect(app.getByText('梁晓霜')).toHaveCount(0);
  await expectAccessible(app);
  await expect(app.getByLabel('口令')).toBeFocused();
  await app.keyboard.type('not this one at all');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('alert')).toContainText('口令不对');
  await app.getByLabel('口令').fill(testPassphrase);
  await app.getByRole('checkbox', { name: '显示' }).check();
  await expect(app.getByLabel('口令')).toHaveValue(testPassphrase);
  await app.getByRole('button', { name: '解锁' }).click();
  await signIn(app, '梁晓霜');
  expect(clearWordsIn(host.dataFolder, ['梁晓霜', testPassphrase])).toEqual([]);
});

test('locked by hand and opened by the printed key, in English, with a new passphrase', async ({ app }) => {
  test.setTimeout(90_000);
  await becomeFirstPerson(app, '梁晓霜');
  const key = await turnSealOn(app);
  await keepRecoveryKey(app);
  await app.getByRole('button', { name: '立即锁上整台电脑' }).click();
  await expect(app.getByRole('heading', { level: 1, name: '请先解锁' })).toBeVisible();
  await app.getByRole('button', { name: 'English' }).click();
  await app.getByRole('button', { name: 'Use the recovery key' }).click();
  await expectAccessible(app);
  await app.getByLabel('Recovery key').fill(key.toLowerCase());
  await app.getByLabel('New passphrase').fill('another one of four words');
  await app.getByLabel('Once more').fill('another one of four words');
  await app.getByRole('button', { name: 'Unlock' }).click();
  await app.getByRole('button', { name: /梁晓霜/ }).click();
  await app.getByLabel(/PIN/).first().fill(testPin);
  await app.keyboard.press('Enter');
  // Whoever was here last goes on where they were.
  await expect(app.getByRole('heading', { level: 1, name: '数据' })).toBeVisible();
  await openSealTab(app);
  await app.getByRole('button', { name: '关闭加密…' }).click();
  await app.getByRole('textbox', { name: '口令' }).fill('another one of four words');
  await app.getByRole('dialog').getByRole('button', { name: '关闭加密', exact: true }).click();
  await expect(app.getByText('姓名没有加密')).toBeVisible();
});

test('a kiosk on a locked computer waits for whoever can unlock it, and goes on from there', async ({
  app,
  host,
}) => {
  test.setTimeout(90_000);
  await becomeFirstPerson(app, '梁晓霜');
  await turnSealOn(app);
  await keepRecoveryKey(app);
  await host.restart();
  await app.goto(host.address);
  await app.goto(`${host.origin}/#/kiosk`);
  await expect(app.getByRole('heading', { level: 1, name: '请先解锁' })).toBeVisible();
  await app.getByLabel('口令').fill(testPassphrase);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: /便宜货，换个地方付/ })).toBeVisible();
});

for (const look of ['light', 'dark'] as const) {
  test(`the screens hold at 1366 by 768 and at 200 % text, ${look}`, async ({ app }) => {
    test.setTimeout(90_000);
    const shot = async (name: string) => {
      await expectNoSidewaysScroll(app);
      if (shots !== undefined)
        await app.screenshot({ path: `${shots}/seal-${name}-${look}.png`, fullPage: true });
    };
    await app.setViewportSize({ width: 1366, height: 768 });
    await app.emulateMedia({ colorScheme: look });
    await becomeFirstPerson(app, '梁晓霜');
    await openSealTab(app);
    await shot('off');
    await app.getByRole('button', { name: '加密姓名…' }).click();
    await app.getByLabel('新口令').fill('river old');
    await shot('turn-on');
    await app.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await turnSealOn(app);
    await shot('key');
    await keepRecoveryKey(app);
    await shot('on');
    await app.getByRole('button', { name: '更换口令…' }).click();
    await shot('change');
    await app.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await app.evaluate(() => (document.documentElement.dataset['textSize'] = '200'));
    await shot('on-200');
    await app.getByRole('button', { name: '立即锁上整台电脑' }).click();
    await expect(app.getByRole('heading', { level: 1, name: '请先解锁' })).toBeVisible();
    await app.evaluate(() => (document.documentElement.dataset['textSize'] = '100'));
    await shot('locked');
    await app.getByRole('button', { name: '用恢复密钥' }).click();
    await shot('recovery');
    await app.evaluate(() => (document.documentElement.dataset['textSize'] = '200'));
    await shot('recovery-200');
  });
}
