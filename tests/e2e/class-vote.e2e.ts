import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { onToNextVote, openClassVote, optionsOn, voteRound } from './page-models/class-vote';
import { looks, setLook } from './page-models/look';
import { becomeFirstPerson } from './page-models/people';

const script = 'f04-door-chain';

test('a class plays a case by keyboard: three rounds, what if, both curves, an ending, and goes on after a crash', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '梁晓');
  await openClassVote(app, script);
  await app.keyboard.press('Enter');

  for (const votes of ['1112', '2221', '1']) {
    await voteRound(app, votes);
    await onToNextVote(app);
  }
  await expect(app.getByText(/^第 4 轮$/)).toBeVisible();

  // A tie is the instructor's: the arrow keys pick, Enter takes. The comment comes when he wants it.
  await app.keyboard.press('1');
  await app.keyboard.press('2');
  await app.keyboard.press('d');
  await expect(app.getByText('A、B 票数相同，由教官定')).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  const comment = app.getByRole('region', { name: '讲评' });
  await expect(comment).toHaveCount(0);
  await app.keyboard.press('c');
  await expect(comment).toBeVisible();
  await app.keyboard.press('PageUp');
  await expect(comment).toHaveCount(0);

  // A crash: everything is still there.
  await app.reload();
  await expect(app.getByText('有一次没上完的表决')).toBeVisible();
  await expect(app.getByRole('button', { name: /接着上/ })).toBeFocused();
  await app.keyboard.press('Enter');
  const turns = app.getByRole('navigation', { name: '回到' });
  await expect(turns.getByRole('button')).toHaveCount(5);

  // What if: back to the first turn, another option there.
  await turns.getByRole('button').first().focus();
  await app.keyboard.press('Enter');
  const other = optionsOn(app).filter({ hasNotText: '已选' }).first();
  const letter = await other.locator('.vote-letter').innerText();
  await app.keyboard.press(String(letter.charCodeAt(0) - 64));
  // Enter belongs to a focused button, so the focus is put down first.
  await app.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: `假如：第 1 轮选 ${letter}（1 轮）` })).toBeVisible();
  const beside = app.getByRole('button', { name: '与“本班走法”并排' });
  await beside.focus();
  await app.keyboard.press('Enter');
  const pair = app.getByRole('region', { name: '两种走法并排' });
  await expect(pair.getByRole('img')).toHaveCount(6);
  await expectAccessible(app);
  await app.keyboard.press('PageDown');
  await expect(pair).toHaveCount(0);

  // The expert's way to its ending.
  await app.keyboard.press('e');
  const ending = app.getByRole('region', { name: '结局' });
  for (let presses = 0; presses < 60 && !(await ending.isVisible()); presses += 1) {
    await app.keyboard.press('PageDown');
  }
  await expect(ending).toContainText('过程分 100 分');
  await expectAccessible(app);
  await expectNoSidewaysScroll(app);
  await app.getByRole('button', { name: /^离开$/ }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('button', { name: '全班表决' })).toBeVisible();
});

test('the projector shows the room what is shown and no more, and its remote goes on', async ({
  app,
  context,
}) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '梁晓');
  await openClassVote(app, script);
  await app.keyboard.press('Enter');
  const stage = await context.newPage();
  await stage.goto(app.url().replace(/#.*/, '#/stage'));
  await expect(stage.locator('.vote-option').first()).toBeVisible();
  await expect(app.getByText('投影窗口已开')).toBeVisible();

  for (const key of '1121') await app.keyboard.press(key);
  await expect(stage.getByText('已投 4 票，票数待揭晓')).toBeVisible();
  await expect(stage.locator('.vote-option').first().locator('.vote-count')).toBeEmpty();
  await stage.keyboard.press('PageDown');
  await expect(stage.locator('.vote-option').first().locator('.vote-count')).toContainText('3');
  await stage.keyboard.press('PageDown');
  await expect(stage.getByRole('list', { name: '对方的反应' })).toBeVisible();

  // What the instructor alone sees beside the board is not on the wall until he shows it.
  await expect(app.getByText('仅您可见')).toBeVisible();
  await expect(stage.getByRole('region', { name: '讲评' })).toHaveCount(0);
  await app.keyboard.press('c');
  await expect(stage.getByRole('region', { name: '讲评' })).toBeVisible();
  await expect(app.getByText('仅您可见')).toHaveCount(0);
  await expectAccessible(stage);
  await expectNoSidewaysScroll(stage);
});

for (const look of looks) {
  const name = `${look.language} ${look.theme} ${look.width}x${look.height} ${look.textSize}%`;
  test(`the class vote is sound in every look: ${name}`, async ({ app }) => {
    test.setTimeout(120_000);
    const sound = async () => {
      await expectAccessible(app);
      await expectNoSidewaysScroll(app);
    };
    await becomeFirstPerson(app, '梁晓');
    await setLook(app, look);
    await app.evaluate((hash) => (location.hash = hash), `#/class-vote/${script}`);
    await expect(app.locator('.vote-entrance .button-primary')).toBeFocused();
    await sound();
    await app.keyboard.press('Enter');
    await expect(optionsOn(app).first()).toBeVisible();
    await app.keyboard.press('1');
    await sound();
    await app.locator('.vote-settings summary').click();
    await app.keyboard.press('PageDown');
    await sound();
    await app.keyboard.press('PageDown');
    await app.keyboard.press('c');
    await expect(app.locator('.vote-comment')).toBeVisible();
    await sound();
    await app.keyboard.press('n');
    await expect(app.locator('.vote-tools')).toHaveCount(0);
    await sound();
  });
}
