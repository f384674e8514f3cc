import { expect, test } from './fixtures';
import { beginGuided } from './page-models/briefing';
import { tabTo } from './page-models/keyboard';
import { becomeFirstPerson, signIn } from './page-models/people';
import { shippedScript, stepsOf } from './page-models/script-file';
import { playSteps, toDebrief } from './page-models/talk';

/** The main job, as the README promises it. */

const script = shippedScript('f04-door-chain');
const [firstDisposition] = script.dispositions;
const expert = script.walkthroughs.find(
  ({ kind, disposition, duty }) =>
    kind === 'expert' && disposition === firstDisposition?.id && duty === 'police',
);
const veto = script.walkthroughs.find(
  ({ kind, duty, forbidden }) => kind === 'veto' && duty === 'police' && forbidden === 'N03',
);

async function openBriefingByKeyboard(page: import('@playwright/test').Page): Promise<void> {
  await tabTo(page, new RegExp(script.title));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: script.title })).toBeVisible();
}

test('a person on a fresh machine plays the case well by keyboard alone, and finds the result after a restart', async ({
  app,
  host,
}) => {
  test.setTimeout(120_000);
  await becomeFirstPerson(app, '梁晓');
  await openBriefingByKeyboard(app);
  await tabTo(app, /实战|引导|示范/);
  while (!(await app.getByRole('radio', { name: /实战/ }).isChecked()))
    await app.keyboard.press('ArrowRight');
  await tabTo(app, /随机/);
  while (!(await app.getByRole('radio', { name: /变式 1/ }).isChecked()))
    await app.keyboard.press('ArrowRight');
  await tabTo(app, /^\s*开始/);
  await app.keyboard.press('Enter');
  await playSteps(app, script, expert?.steps ?? []);
  await toDebrief(app);
  await expect(app.getByText('通过', { exact: true }).first()).toBeVisible();

  await host.restart();
  await app.goto(host.address);
  await signIn(app, '梁晓');
  await app
    .getByRole('link', { name: /进度/ })
    .or(app.getByRole('button', { name: /进度/ }))
    .first()
    .click();
  await expect(app.getByRole('heading', { level: 1, name: /进度/ })).toBeVisible();
  await expect(app.getByText(script.title).first()).toBeVisible();
});

test('a threat fails the run by keyboard alone, and the debrief says so plainly', async ({ app }) => {
  test.setTimeout(120_000);
  const disposition = script.dispositions.find(({ id }) => id === veto?.disposition);
  await becomeFirstPerson(app, '苏宁');
  await openBriefingByKeyboard(app);
  await tabTo(app, /实战|引导|示范/);
  while (!(await app.getByRole('radio', { name: /引导/ }).isChecked()))
    await app.keyboard.press('ArrowRight');
  await tabTo(app, /随机/);
  while (!(await app.getByRole('radio', { name: disposition?.name ?? '' }).isChecked()))
    await app.keyboard.press('ArrowRight');
  await tabTo(app, /^\s*开始/);
  await app.keyboard.press('Enter');
  await playSteps(app, script, veto?.steps ?? []);
  await toDebrief(app);
  await expect(app.getByText('未通过', { exact: true }).first()).toBeVisible();
  await expect(app.getByText(/一票否决 N03/).first()).toBeVisible();
});

test('a kill in the middle of a talk loses nothing: it goes on at the very turn', async ({ app, host }) => {
  test.setTimeout(120_000);
  const other = shippedScript('f01-four-orders');
  const steps = stepsOf(other, 'expert-chasing-police');
  await becomeFirstPerson(app, '卢平');
  await beginGuided(app, other);
  await playSteps(app, other, steps.slice(0, 4));
  const nowSaid = await app.locator('.now-said').innerText();

  await host.kill();
  await host.start();
  await app.goto(host.address);
  await signIn(app, '卢平');
  await app
    .getByRole('button', { name: /接着练/ })
    .or(app.getByRole('link', { name: /接着练/ }))
    .first()
    .click();
  await app.getByRole('button', { name: /接着练/ }).click();
  await expect(app.locator('.now-said')).toHaveText(nowSaid.trim().replace(/\s+/g, ' '), {
    useInnerText: true,
  });
  await playSteps(app, other, steps.slice(4, 6));
});

test('after a bad run one tries again from a step, and both curves stand side by side', async ({ app }) => {
  test.setTimeout(120_000);
  const other = shippedScript('f01-four-orders');
  const steps = stepsOf(other, 'veto-n03');
  await becomeFirstPerson(app, '江岚');
  await beginGuided(app, other);
  await playSteps(app, other, steps);
  await toDebrief(app);
  await app.getByRole('button', { name: '从第 6 步再试一次' }).first().click();
  await app.getByRole('button', { name: '从这里重来' }).click();
  const another = [
    'speak-through-door',
    'count-both',
    'withdraw-test',
    'runner-question',
    'move-away',
    'make-normal',
  ];
  await playSteps(app, other, [...another, 'let-it-ring', 'report-four', 'do-not-touch', 'keep-first']);
  await playSteps(app, other, ['his-choice', 'forewarn-next', 'settle-all']);
  await toDebrief(app);
  await expect(app.getByText('这一局不计成绩')).toBeVisible();
  await expect(app.getByRole('heading', { name: '和上一局并排看' })).toBeVisible();
});
