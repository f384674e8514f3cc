import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { becomeFirstPerson, testPin } from './page-models/people';

const shots = process.env['QZ_SHOTS'];
const passphrase = '河边 旧桥 三点 柚子 no umbrella';

test('a backup is made, restored and the restore undone; then a file for the stick is made and read again', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const seen = async (name: string) => {
    await expectAccessible(app);
    await expectNoSidewaysScroll(app);
    if (shots !== undefined) await app.screenshot({ path: `${shots}/backups-${name}.png` });
  };
  const toData = async () => {
    await app.evaluate(() => (location.hash = '#/data'));
    await expect(app.getByRole('button', { name: '立即备份' })).toBeVisible();
  };
  const signInAgain = async () => {
    await app.getByRole('button', { name: '去登录' }).click();
    await app.getByRole('button', { name: /梁晓霜/ }).click();
    await app.getByLabel(/PIN/).first().fill(testPin);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('navigation').first()).toBeVisible();
  };
  const restore = async () => {
    await app.getByLabel('您的 PIN').fill(testPin);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog', { name: '已恢复' })).toBeVisible();
  };

  await app.setViewportSize({ width: 1366, height: 768 });
  await becomeFirstPerson(app, '梁晓霜');
  await toData();
  await expect(app.getByText('还没有备份')).toBeVisible();
  await seen('empty');
  await app.getByRole('button', { name: '立即备份' }).click();
  await expect(app.getByText(/1 人，0 次演练/)).toBeVisible();
  await app.getByRole('button', { name: /^检查/ }).click();
  await expect(app.getByText('完好')).toBeVisible();
  await seen('list');

  await app.evaluate(() => (location.hash = '#/people'));
  await app.getByRole('button', { name: '添加人员' }).first().click();
  await app.getByRole('dialog').getByLabel('姓名').fill('小周');
  await app.keyboard.press('Enter');
  await expect(app.getByText('小周').first()).toBeVisible();

  await toData();
  await app.getByRole('button', { name: /^恢复 / }).click();
  await expect(app.getByText('1 个人')).toBeVisible();
  await seen('restore');
  await restore();
  await seen('restored');
  await signInAgain();
  await toData();
  await expect(app.getByRole('button', { name: '撤销这次恢复…' })).toBeVisible();
  await seen('undo');
  await app.getByRole('button', { name: '撤销这次恢复…' }).click();
  await restore();
  await signInAgain();
  await app.evaluate(() => (location.hash = '#/people'));
  await expect(app.getByText('小周').first()).toBeVisible();

  await toData();
  await app.getByRole('button', { name: '备份到优盘…' }).click();
  await app.getByLabel('新口令').fill(passphrase);
  await app.getByLabel('再输一次').fill(passphrase);
  await seen('carry-out');
  const downloading = app.waitForEvent('download');
  await app.getByRole('button', { name: '做备份文件' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.qdzbak$/);
  await app.getByRole('button', { name: '从备份文件恢复…' }).click();
  await app.getByLabel('备份文件', { exact: true }).setInputFiles(await download.path());
  await app.getByRole('textbox', { name: '口令' }).fill('not this one');
  await app.getByRole('button', { name: '打开' }).click();
  await expect(app.getByRole('alert')).toContainText('口令不对');
  await seen('wrong-passphrase');
  await app.getByRole('textbox', { name: '口令' }).fill(passphrase);
  await app.getByRole('button', { name: '打开' }).click();
  await expect(app.getByText('没有演练、成绩、草稿或人员会失去。')).toBeVisible();
  await restore();

  await signInAgain();
  await toData();
  await app.evaluate(() => {
    document.documentElement.dataset['textSize'] = '200';
    document.documentElement.dataset['theme'] = 'dark';
  });
  await seen('dark-200');
});
