import { expect, test } from './fixtures';
import { beginGuided } from './page-models/briefing';
import { onToNextVote, openClassVote, voteRound } from './page-models/class-vote';
import { hostileStation, look, open, saved } from './page-models/hostile-station';
import { openLecture } from './page-models/lesson';
import { expectSoundOffice } from './page-models/office-file';
import { expectOnlyText, noteDialogs } from './page-models/only-text';
import { becomeFirstPerson } from './page-models/people';
import { stepsOf } from './page-models/script-file';
import { changeTo, newFromScript, toggleTool, toStudio } from './page-models/studio';
import { playSteps, toDebrief } from './page-models/talk';

/** A signed pack in which every text is an attack on the page, taken in and gone through on every screen that shows it. */

test('the look at a screen notices markup where text belongs', async ({ app }) => {
  await becomeFirstPerson(app, '梁晓');
  await expectOnlyText(app, 'an honest screen', { isShown: false });
  await app.evaluate(() => document.body.append(Object.assign(document.createElement('b'), { id: 'qz' })));
  await expect(expectOnlyText(app, 'markup', { isShown: false })).rejects.toThrow(/markup/);
});

test('whoever practises a hostile case sees its texts as text: briefing, talk, debrief, class vote, progress', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const dialogs = noteDialogs(app.context());
  const { script } = await hostileStation(app);
  await look(app, '#/library');
  await look(app, '#/briefing/hostile-case');
  for (const walkthrough of ['veto-n03', 'expert-joking-police']) {
    const way = script.walkthroughs.find(({ id }) => id === walkthrough);
    await open(app, '#/library');
    await beginGuided(
      app,
      script,
      script.dispositions.find(({ id }) => id === way?.disposition),
    );
    await expectOnlyText(app, 'talk: opening');
    const steps = stepsOf(script, walkthrough);
    await playSteps(app, script, steps.slice(0, 2));
    await expectOnlyText(app, 'talk');
    await playSteps(app, script, steps.slice(2));
    await expect(app.getByRole('button', { name: /去复盘/ })).toBeFocused();
    await expectOnlyText(app, 'ending');
    await toDebrief(app);
    await expectOnlyText(app, 'debrief');
  }
  await look(app, '#/progress');
  await openClassVote(app, 'hostile-case');
  await expectOnlyText(app, 'class vote: before');
  await app.keyboard.press('Enter');
  await voteRound(app, '112');
  await expectOnlyText(app, 'class vote: reaction');
  await onToNextVote(app);
  await expectOnlyText(app, 'class vote: options');
  await app.evaluate(() => (location.hash = '#/library'));
  await app.getByRole('button', { name: /换人或锁定/ }).click();
  await expectOnlyText(app, 'sign-in');
  expect(dialogs).toEqual([]);
});

test('whoever teaches a hostile lesson sees its texts as text: lesson, lecture, wall, print views, cards, kiosk', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const dialogs = noteDialogs(app.context());
  await hostileStation(app);
  await look(app, '#/lesson/F07');
  await openLecture(app, 'F07');
  const next = app.getByRole('button', { name: /下一步/ });
  await app.getByRole('button', { name: /讲者视图/ }).click();
  const [wall] = await Promise.all([
    app.context().waitForEvent('page'),
    app.getByRole('button', { name: /打开投影窗口/ }).click(),
  ]);
  await expect(wall.getByRole('region', { name: '投影内容' })).toBeVisible();
  await expectOnlyText(wall, 'wall');
  for (let step = 0; step < 400 && !(await next.isDisabled()); step += 1) {
    await app.keyboard.press('PageDown');
    // Each step is looked at; not each of them has to show a text of the lesson (a title alone stands on some).
    await expectOnlyText(app, `lecture ${step}`, { isShown: false });
    if (step % 10 === 0) await expectOnlyText(wall, `wall ${step}`, { isShown: false });
  }
  await expect(next).toBeDisabled();
  await wall.close();

  await open(app, '#/courseware');
  await expect(app.getByRole('tab', { name: '讲课' })).toBeVisible();
  await expectOnlyText(app, 'courseware');
  await app.getByRole('tab', { name: '课件' }).click();
  await app.getByRole('textbox', { name: '单位名' }).fill('城南<img src=x onerror=__qz=1>');
  await app.getByRole('textbox', { name: '封面标题' }).fill('封面<img src=x onerror=__qz=1>');
  for (const kind of [/^幻灯片/, /^话术手册/, /^口袋卡/, /^角色卡/, /^试卷/, /^证书/]) {
    await app.getByRole('radio', { name: kind }).check();
    await app.getByRole('button', { name: '全不选' }).click();
    await app.getByRole('checkbox', { name: /^F07 / }).check();
    const names = app.getByRole('textbox', { name: '名单' });
    if ((await names.count()) > 0) await names.fill('马一<img src=x onerror=__qz=1>');
    if (!String(kind).includes('证书')) {
      await app.getByRole('button', { name: '做成文件' }).click();
      for (const file of await saved(app, /^保存 /))
        await expectSoundOffice(app, `file ${String(kind)}`, file);
      await app.getByRole('button', { name: '再做一份' }).click();
    }
    await app.getByRole('button', { name: '打印／存成 PDF' }).click();
    await expect(app.getByRole('heading', { level: 1, name: '打印预览' })).toBeVisible();
    await expectOnlyText(app, `print ${String(kind)}`);
    await app.getByRole('button', { name: '返回' }).click();
  }

  await look(app, '#/daily', { isShown: false });
  await app.locator('.daily-day').filter({ hasText: '虚假购物' }).first().click();
  await app.getByRole('textbox', { name: '落款单位' }).fill('城南<img src=x onerror=__qz=1>');
  await expectOnlyText(app, 'cards of the day');
  const [card] = await saved(app, /^存文字$/);
  expect(String(card)).toContain('<img src=x onerror=__qz=1>');
  const [picture] = await saved(app, /^存图片$/);
  expect(picture?.subarray(1, 4).toString('latin1')).toBe('PNG');
  await open(app, '#/courseware');
  await app.getByRole('tab', { name: '每日与宣讲' }).click();
  await app.getByRole('button', { name: '开始宣讲' }).click();
  await app.getByRole('dialog').getByRole('button', { name: '开始宣讲' }).click();
  await expectOnlyText(app, 'kiosk: start');
  await app
    .getByRole('button', { name: /便宜货，换个地方付/ })
    .first()
    .click();
  await expectOnlyText(app, 'kiosk: turn');
  await app.getByRole('button', { name: /^停在这儿$/ }).click();
  await expectOnlyText(app, 'kiosk: stopped');
  for (;;) {
    const later = app.getByRole('button', { name: /^不停的话，后来呢？$/ });
    if ((await later.count()) === 0) break;
    await later.click();
    await expectOnlyText(app, 'kiosk: later');
    await app.getByRole('button', { name: /^再看看$/ }).click();
  }
  await app.getByRole('button', { name: /^记住三句话$/ }).click();
  await expectOnlyText(app, 'kiosk: sentences');
  await app.getByRole('button', { name: /^再问问自己$/ }).click();
  await expectOnlyText(app, 'kiosk: questions');
  expect(dialogs).toEqual([]);
});

test('whoever edits a hostile case sees its texts as text: studio, every page and view, every tool, versions', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const dialogs = noteDialogs(app.context());
  const { script } = await hostileStation(app);
  await changeTo(app, '方晴');
  await toStudio(app);
  await expectOnlyText(app, 'studio');
  for (const version of await app.getByRole('button', { name: /^(看|审核).*第 \d+ 版/ }).all()) {
    await version.click();
    await expectOnlyText(app, 'version');
    await app.goBack();
    await expect(app.getByRole('heading', { level: 1, name: '剧本工作室' })).toBeVisible();
  }
  await newFromScript(app, script.title);
  await expectOnlyText(app, 'editor');
  await app.getByRole('button', { name: '导出', exact: true }).click();
  for (const format of [/^Word 文档/, /^Excel 表格/]) {
    const [file] = await saved(app, format);
    await expectSoundOffice(app, `export ${String(format)}`, file);
    await app.getByRole('button', { name: '导出', exact: true }).click();
  }
  const [story] = await saved(app, /^Twine/);
  expect(String(story)).toContain('<img src=x');
  for (const name of [
    '基本信息',
    '人物',
    '预警单与金额',
    '性情',
    '事实与标记',
    '场次',
    '转场',
    '随时触发',
    '结局',
    '示范走法',
  ]) {
    await app.getByRole('button', { name, exact: true }).click();
    // A case need not have interrupts or ways between scenes.
    await expectOnlyText(app, `editor: ${name}`, { isShown: !['转场', '随时触发'].includes(name) });
  }
  await app.locator('.react-flow__node-card').nth(1).click();
  for (const view of ['图', '表单', '文稿']) {
    await app.getByRole('group', { name: '视图' }).getByRole('button', { name: view }).click();
    await expectOnlyText(app, `editor: ${view}`);
  }
  for (const tool of ['问题', '试演', '机器人', '查找'] as const) {
    await toggleTool(app, tool);
    if (tool === '查找') await app.getByRole('textbox', { name: '查找' }).fill('img src');
    await expectOnlyText(app, `editor: ${tool}`);
    await toggleTool(app, tool);
  }
  expect(dialogs).toEqual([]);
});
