import { readFile } from 'node:fs/promises';

import { expect, test } from './fixtures';
import { becomeFirstPerson } from './page-models/people';

const shots = process.env['QZ_SHOTS'];

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a card of the day by keyboard: chosen in the calendar, exchanged, saved as text and picture', async ({
  app,
}) => {
  test.setTimeout(90_000);
  await becomeFirstPerson(app, '梁晓');
  await app.getByRole('link', { name: '课堂' }).click();
  await app.getByRole('tab', { name: '每日与宣讲' }).click();
  await app.getByRole('button', { name: '打开日历' }).click();
  await app.getByRole('textbox', { name: '落款单位' }).fill('城南派出所');
  const text = app.getByRole('textbox', { name: '卡片文字' });
  await expect(text).toHaveValue(/城南派出所$/);

  await app.locator('.daily-day[aria-pressed="true"]').focus();
  const today = await text.inputValue();
  await app.keyboard.press('ArrowDown');
  await expect(text).not.toHaveValue(today);
  await expect(app.locator('.daily-day:focus')).toHaveAttribute('aria-pressed', 'true');
  const planned = await text.inputValue();
  await app.getByRole('button', { name: '换一张' }).click();
  await expect(text).not.toHaveValue(planned);
  const exchanged = await text.inputValue();

  const [saved] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: '存文字', exact: true }).click(),
  ]);
  const file = (await readFile(await saved.path())).toString('utf8');
  expect(file).toBe(`\ufeff${exchanged.replace(/\n/g, '\r\n')}\r\n`);
  const [picture] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: '存图片' }).click(),
  ]);
  const png = await readFile(await picture.path());
  expect(sizeOf(png)).toEqual([1080, 1440]);
  // An empty sheet of one colour would be far smaller.
  expect(png.length).toBeGreaterThan(40_000);
  if (shots) await picture.saveAs(`${shots}/card-push.png`);

  // What was chosen is there after a reload.
  const day = (await app.locator('.daily-day[aria-pressed="true"]').getAttribute('id')) ?? '';
  await app.reload();
  await app.locator(`#${day}`).click();
  await expect(text).toHaveValue(exchanged);
  await app.getByText('每日一练（学员）').click();
  await expect(text).toHaveValue(/【每日一练/);
  if (shots) {
    const [practice] = await Promise.all([
      app.waitForEvent('download'),
      app.getByRole('button', { name: '存图片' }).click(),
    ]);
    await practice.saveAs(`${shots}/card-practice.png`);
  }
});

test('the texts of a month leave out the days that are off; pictures can be stopped on the way', async ({
  app,
}) => {
  test.setTimeout(90_000);
  await becomeFirstPerson(app, '梁晓');
  await app.evaluate(() => (location.hash = '#/daily'));
  await app.getByRole('checkbox', { name: '这天不发' }).check();
  await expect(app.locator('.daily-day[aria-pressed="true"]')).toContainText('不发');
  const inMonth = await app.locator('.daily-day:not(.daily-day-out)').count();
  const [texts] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: '存整月文字' }).click(),
  ]);
  const file = (await readFile(await texts.path())).toString('utf8');
  expect(file.match(/【每日提醒/g)).toHaveLength(inMonth - 1);
  const first = app.waitForEvent('download');
  await app.getByRole('button', { name: '存整月图片' }).click();
  await first;
  await app.getByRole('button', { name: '停下' }).click();
  await expect(app.getByRole('button', { name: '存整月图片' })).toBeVisible();
});
