import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks';
import { expect, test } from './fixtures';
import { looks, setLook } from './page-models/look';
import { becomeFirstPerson } from './page-models/people';
import { addPeople, changeTo, newFromScript, newFromSkeleton, toStudio } from './page-models/studio';
import { shippedScript } from './page-models/script-file';

/** Every screen of the studio in every pairing of language, theme, window and text size. With QZ_SHOTS set, a picture of each is kept. */

const script = shippedScript('f07-ticket-teacher');
const shots = process.env['QZ_SHOTS'];

for (const look of looks) {
  const name = `${look.language} ${look.theme} ${look.width}x${look.height} ${look.textSize}%`;

  test(`every screen of the studio is sound: ${name}`, async ({ app }) => {
    test.setTimeout(300_000);
    const seen = async (screen: string): Promise<void> => {
      await test.step(`${screen}, ${name}`, async () => {
        await expectAccessible(app);
        await expectNoSidewaysScroll(app);
      });
      if (shots) await app.screenshot({ path: `${shots}/${screen}-${name.replace(/[ %]/g, '-')}.png` });
    };
    await app.setViewportSize({ width: look.width, height: look.height });
    await becomeFirstPerson(app, '梁晓');
    await addPeople(app, '教官', ['方晴']);
    await changeTo(app, '方晴');
    await toStudio(app);
    await newFromScript(app, script.title);
    const draft = new URL(app.url()).hash;
    await toStudioFromEditor();
    await newFromSkeleton(app, 'F02', '第二张收据');
    const skeleton = new URL(app.url()).hash;
    await toStudioFromEditor();

    await setLook(app, look);
    await open('#/studio');
    await seen('studio');
    await app.getByRole('button', { name: /^(新建剧本|New script)$/ }).click();
    await expect(app.getByRole('dialog')).toBeVisible();
    await seen('studio-new');
    await app.keyboard.press('Escape');
    await open('#/packs');
    await seen('packs');

    await open(skeleton);
    await app.getByRole('button', { name: /^(问题|Problems)/ }).click();
    await expect(app.locator('.problems-row').first()).toBeVisible();
    await seen('editor-problems');
    await open(draft);
    await expect(app.locator('.react-flow__node-card').first()).toBeVisible();
    await seen('editor-about');
    for (const page of [
      /^(人物|Persona)$/,
      /^(性情|Dispositions)$/,
      /^(结局|Endings)$/,
      /^(示范走法|Walkthroughs)$/,
    ]) {
      await app.getByRole('button', { name: page }).click();
      await seen(
        `editor-${String(page)
          .replace(/[^A-Z]/gi, '')
          .toLowerCase()}`,
      );
    }
    await app.locator('.react-flow__node-card').nth(1).click();
    await seen('editor-graph');
    for (const [view, label] of [
      ['form', /^(表单|Form)$/],
      ['outline', /^(文稿|Outline)$/],
    ] as const) {
      await app.getByRole('button', { name: label }).click();
      await seen(`editor-${view}`);
    }
    for (const [tool, label] of [
      ['try-out', /^(试演|Test play)$/],
      ['bots', /^(机器人|Bots)$/],
      ['find', /^(查找|Find)$/],
    ] as const) {
      await app.getByRole('button', { name: label }).click();
      await seen(`editor-${tool}`);
    }

    async function open(address: string): Promise<void> {
      await app.evaluate((to) => (location.hash = to), address);
      await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    }
    async function toStudioFromEditor(): Promise<void> {
      await app.getByRole('button', { name: '工作室' }).click();
      await expect(app.getByRole('heading', { level: 1, name: '剧本工作室' })).toBeVisible();
    }
  });
}
