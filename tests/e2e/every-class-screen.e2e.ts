import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { looks, setLook } from './page-models/look';
import { becomeFirstPerson } from './page-models/people';

/** Every screen of the class in every pairing of language, theme, window and text size. With QZ_SHOTS set, a picture of each is kept. */

const shots = process.env['QZ_SHOTS'];

for (const look of looks) {
  const name = `${look.language} ${look.theme} ${look.width}x${look.height} ${look.textSize}%`;

  test(`every screen of the class is sound: ${name}`, async ({ app }) => {
    test.setTimeout(300_000);
    const seen = async (screen: string): Promise<void> => {
      await test.step(`${screen}, ${name}`, async () => {
        await expectAccessible(app);
        await expectNoSidewaysScroll(app);
      });
      if (shots) await app.screenshot({ path: `${shots}/${screen}-${name.replace(/[ %]/g, '-')}.png` });
    };
    const open = async (address: string): Promise<void> => {
      await app.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
    };
    await app.setViewportSize({ width: look.width, height: look.height });
    await becomeFirstPerson(app, '梁晓');
    await setLook(app, look);

    await open('#/courseware');
    await expect(
      app.getByRole('button', { name: /^(讲“.+”这一课|Teach the lesson on .+)$/ }).first(),
    ).toBeVisible();
    await seen('class-teach');
    await app.getByRole('tab', { name: /^(课件|Courseware)$/ }).click();
    await seen('class-make');
    await app.getByRole('checkbox').nth(7).check();
    await app.getByRole('radio', { name: /^(证书|Certificate)/ }).check();
    await seen('class-certificate');
    await app.getByRole('tab', { name: /^(每日与宣讲|Daily and kiosk)$/ }).click();
    await seen('class-outreach');
    await open('#/daily');
    await expect(app.locator('.daily-picture')).toBeVisible();
    await seen('daily');
  });
}
