import path from 'node:path';

import type { Page } from '@playwright/test';

import { pageMemory } from '../../build/tools/bench/low-end/page-memory';
import { playInPage } from '../../build/tools/bench/low-end/play-in-page';
import { heavyScript, screenBudgets, screenScripts } from '../../build/tools/bench/low-end/screen-scripts';
import { expect, test } from './fixtures';
import { becomeFirstPerson } from './page-models/people';
import { shippedScript } from './page-models/script-file';

/** What keeps slow stations usable and can be counted: what a page still holds after talks, and the bytes of each screen. */

const renderer = path.join(__dirname, '../../dist/renderer');

async function scriptOf(app: Page, title: string): Promise<string> {
  await app
    .getByRole('link', { name: title })
    .or(app.getByRole('button', { name: title }))
    .first()
    .click();
  await expect(app.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(app.url()).hash.split('/').at(-1) ?? '';
}

const goTo = async (app: Page, screen: string): Promise<void> => {
  await app.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}`);
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
};

test('after ten talks a page holds no more elements and listeners than after three', async ({ app }) => {
  test.setTimeout(240_000);
  await becomeFirstPerson(app, '梁晓');
  const script = await scriptOf(app, shippedScript('f04-door-chain').title);
  const session = await app.context().newCDPSession(app);
  const held = async (talks: number) => {
    for (let played = 0; played < talks; played += 1) await playInPage(app, script);
    await goTo(app, 'help');
    await goTo(app, 'settings');
    return pageMemory(session);
  };
  const early = await held(3);
  const late = await held(7);
  expect({ nodes: late.nodes, listeners: late.listeners }).toEqual({
    nodes: early.nodes,
    listeners: early.listeners,
  });
});

test('every screen loads no more JavaScript than its budget, and a talk neither editor nor charts', async ({
  app,
}) => {
  test.setTimeout(240_000);
  await becomeFirstPerson(app, '梁晓');
  const script = await scriptOf(app, shippedScript('f04-door-chain').title);
  const over: string[] = [];
  const weigh = async (screen: string, hash: string): Promise<readonly string[]> => {
    const { files, kilobytes } = await screenScripts(app, renderer, hash);
    expect(files, screen).not.toEqual([]);
    if (kilobytes > (screenBudgets[screen] ?? 0)) over.push(`${screen}: ${Math.round(kilobytes)} kB`);
    return files;
  };
  await weigh('briefing', `#/briefing/${script}`);
  await app.getByRole('radio').nth(1).check();
  await app.getByRole('button', { name: /^开始/ }).click();
  await app.waitForURL(/#\/talk\//);
  const { hash } = new URL(app.url());
  expect((await weigh('talk', hash)).filter((file) => heavyScript.test(file))).toEqual([]);
  await playInPage(app, script);
  // That the pattern still knows the names of the build.
  expect((await weigh('debrief', new URL(app.url()).hash)).some((file) => heavyScript.test(file))).toBe(true);
  for (const screen of Object.keys(screenBudgets)) {
    if (!['briefing', 'talk', 'debrief', 'editor'].includes(screen)) await weigh(screen, `#/${screen}`);
  }
  expect(over).toEqual([]);
});
