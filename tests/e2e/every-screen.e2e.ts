import { expect, test } from './fixtures';
import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { beginGuided } from './page-models/briefing';
import { looks, setLook } from './page-models/look';
import { becomeFirstPerson } from './page-models/people';
import { shippedScript, stepsOf } from './page-models/script-file';
import { playSteps, toDebrief } from './page-models/talk';

/** Every screen in every pairing of language, theme, window and text size. With QZ_SHOTS set, a picture of each is kept there. */

const script = shippedScript('f01-four-orders');
const shots = process.env['QZ_SHOTS'];

for (const look of looks) {
  const name = `${look.language} ${look.theme} ${look.width}x${look.height} ${look.textSize}%`;

  test(`every screen is sound: ${name}`, async ({ app }) => {
    test.setTimeout(240_000);
    const seen = async (screen: string): Promise<void> => {
      await test.step(`${screen}, ${name}`, async () => {
        await expectAccessible(app);
        await expectNoSidewaysScroll(app);
      });
      if (shots) await app.screenshot({ path: `${shots}/${screen}-${name.replace(/[ %]/g, '-')}.png` });
    };
    const open = async (address: string): Promise<void> => {
      await app.evaluate((to) => (location.hash = to), address);
      await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    };

    await app.setViewportSize({ width: look.width, height: look.height });
    await seen('first-start');
    await becomeFirstPerson(app, '方晴');
    await setLook(app, look);
    await seen('settings');
    for (const screen of ['library', 'progress', 'people', 'data', 'help']) {
      await open(`#/${screen}`);
      await seen(screen);
    }
    await open('#/library');
    await app
      .getByRole('link', { name: script.title })
      .or(app.getByRole('button', { name: script.title }))
      .first()
      .click();
    await expect(app.getByRole('heading', { level: 1, name: script.title })).toBeVisible();
    await seen('briefing');
    await open('#/library');
    await beginGuided(app, script);
    await playSteps(app, script, stepsOf(script, 'veto-n03').slice(0, 3));
    await seen('talk');
    await playSteps(app, script, stepsOf(script, 'veto-n03').slice(3));
    await seen('ending');
    await toDebrief(app);
    await seen('debrief');
    await open('#/library');
    await app
      .getByRole('button', { name: /开始小练|Begin the exercise/ })
      .first()
      .click();
    await expect(app.getByRole('button', { name: /就这么答|Answer/ })).toBeVisible();
    await app.keyboard.press('1');
    await expect(app.getByRole('radio').first()).toBeChecked();
    await app.keyboard.press('Enter');
    await expect(app.getByText(/^(答对了|不对|Right|Not right)$/).first()).toBeVisible();
    await seen('exercise');
    await open('#/lesson/F04');
    await expect(app.locator('.lesson')).toBeVisible();
    await seen('lesson');
    await open('#/progress');
    await seen('progress-with-results');
  });
}

test('the language changes at once, and content stays Chinese', async ({ app }) => {
  await becomeFirstPerson(app, '方晴');
  await app.evaluate(() => (location.hash = '#/settings'));
  await app.getByText('English', { exact: true }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await app.evaluate(() => (location.hash = '#/library'));
  await expect(app.getByText(script.title).first()).toBeVisible();
  await app.reload();
  await expect(app.getByText(script.title).first()).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('lang', /en/);
});

test('a closed dialog gives the focus back to where it was', async ({ app }) => {
  await becomeFirstPerson(app, '方晴');
  await app.evaluate(() => (location.hash = '#/people'));
  const add = app.getByRole('button', { name: '添加人员' });
  await add.focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog')).toBeHidden();
  await expect(add).toBeFocused();
});
