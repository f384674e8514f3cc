import { expect, type Page } from '@playwright/test';

import { signIn, testPin } from './people';

/** Adds people of a role on the people screen, as the administrator who is signed in. */
export async function addPeople(page: Page, role: string, names: readonly string[]): Promise<void> {
  await page.evaluate(() => (location.hash = '#/people'));
  for (const name of names) {
    await page.getByRole('button', { name: '添加人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill(name);
    await dialog.getByRole('radio', { name: role }).check();
    await dialog.getByLabel(/PIN/).first().fill(testPin);
    await dialog.getByLabel('再输一次').fill(testPin);
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}

/** Hands the window over to somebody else on this computer. */
export async function changeTo(page: Page, name: string): Promise<void> {
  // From a screen without people on it: their names stand on buttons there too.
  await page.evaluate(() => (location.hash = '#/library'));
  await expect(page.getByRole('heading', { level: 1, name: '案例库' })).toBeVisible();
  await page.getByRole('button', { name: /换人或锁定/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '案例库' })).toBeHidden();
  await signIn(page, name);
}

/** Goes to the studio by the rail. */
export async function toStudio(page: Page): Promise<void> {
  await page.getByRole('link', { name: '工作室' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '剧本工作室' })).toBeVisible();
}

/** A new script from the skeleton of a fraud type; ends in the editor. */
export async function newFromSkeleton(page: Page, fraudType: string, title: string): Promise<void> {
  await page.getByRole('button', { name: '新建剧本' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('诈骗类型').selectOption(fraudType);
  await dialog.getByLabel('标题').fill(title);
  await dialog.getByRole('button', { name: '建草稿' }).click();
  await expectEditor(page, title);
}

/** A draft that begins as a copy of a case; ends in the editor. */
export async function newFromScript(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: '新建剧本' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /一个现成案例/ }).check();
  const cases = dialog.getByLabel('案例', { exact: true });
  const wanted = await cases.locator('option').filter({ hasText: title }).getAttribute('value');
  await cases.selectOption(wanted);
  await dialog.getByRole('button', { name: '建草稿' }).click();
  await expectEditor(page, title);
}

/** The editor is open on a script, and its graph can be worked on. */
export async function expectEditor(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.locator('.react-flow__node-card').first()).toBeVisible();
}

/** Everything that was done is on disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^已存盘/)).toBeVisible();
}

/** Opens or closes a tool below the editor. */
export async function toggleTool(page: Page, name: '问题' | '试演' | '机器人' | '查找'): Promise<void> {
  await page
    .getByRole('group', { name: '工具' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

/** The document of the draft as it is on disk, read through a window of its own. */
export async function savedDraft(page: Page): Promise<unknown> {
  await expectSaved(page);
  const draft = new URL(page.url()).hash.split('/').at(-1) ?? '';
  return page.evaluate(
    async ({ id, pin }) => {
      const headers = {
        'content-type': 'application/json',
        'x-quandezhu-tab': '0f8fad5b-d9cb-469f-a165-70867728950e',
      };
      const ask = async (channel: string, request: unknown): Promise<{ value: never }> => {
        const body = JSON.stringify(request);
        return (await fetch(`/api/${channel}`, { method: 'POST', headers, body })).json();
      };
      const people: readonly { id: string; role: string }[] = (await ask('people:list', {})).value;
      const person = people.find(({ role }) => role === 'instructor')?.id;
      await ask('people:sign-in', { person, pin });
      const { document } = (await ask('studio:open-draft', { draft: id, force: false })).value as {
        document: unknown;
      };
      await ask('people:sign-out', {});
      return document;
    },
    { id: draft, pin: testPin },
  );
}
