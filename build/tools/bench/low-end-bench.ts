import { existsSync } from 'node:fs';
import path from 'node:path';

import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';

import { figure, type BenchResult } from './bench-result';
import { withBuiltHost, type BuiltHost } from './built-host';
import { findOwnBrowser, signInAsInstructor } from './editor-bench';
import { makeLargeDraft } from './large-draft';
import { pageMemory } from './low-end/page-memory';
import { playInPage } from './low-end/play-in-page';
import { screenBudgets, screenScripts } from './low-end/screen-scripts';

/** A station PC of 2012 against the machine that this is measured on, as the browser's own tools put it. */
const slower = 4;
const editorNodes = 3000;
/** After so many talks everything that is loaded once is loaded. */
const warmTalks = 20;
/** An hour of short talks and more; QZ_BENCH_TALKS makes it shorter for a try. */
const allTalks = Number(process.env['QZ_BENCH_TALKS'] ?? 200);
const megabyte = 1_000_000;
/** Of 4 GB, what this program may hold beside the system, the browser's own and a virus scanner. */
const mostMemory = 600;

const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const bar = (name: string, value: number, unit: string, most: number): BenchResult =>
  figure(name, value, unit, `≤ ${most}`, value <= most);

async function firstScript(page: Page): Promise<string> {
  await page.evaluate(`location.hash = '#/library'`);
  const link = page.locator('a[href*="#/briefing/"]').first();
  await link.waitFor();
  return ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
}

const throttle = (session: CDPSession, rate: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

/** Everything at a quarter of the speed, in one page after the other. */
async function slowFigures(
  page: Page,
  { address, draft }: { readonly address: string; readonly draft: string },
): Promise<readonly BenchResult[]> {
  const start = await seconds(async () => {
    await page.goto(new URL(address).origin);
    await page.getByRole('button').first().waitFor();
  });
  await signInAsInstructor(page);
  const script = await firstScript(page);
  const choices: number[] = [];
  for (let talk = 0; talk < 3; talk += 1) choices.push(...(await playInPage(page, script)));
  const debriefHash = new URL(page.url()).hash;
  await page.evaluate(`location.hash = '#/settings'`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const debrief = await seconds(async () => {
    await page.evaluate(`location.hash = '${debriefHash}'`);
    await page.getByRole('heading', { level: 1, name: /复盘|Debrief/ }).waitFor();
  });
  const editor = await seconds(async () => {
    await page.evaluate(`location.hash = '#/editor/${draft}'`);
    await page.locator('.graph-card, .graph-overview').first().waitFor();
  });
  return [
    bar('low-end-start-to-usable-4x', start, 's', 4),
    bar('low-end-choice-to-reaction-p95-4x', p95(choices), 'ms', 200),
    bar('low-end-debrief-open-4x', debrief, 's', 2),
    // The bar at full speed is 2 s; who writes a script of 3,000 nodes waits once.
    bar('low-end-editor-open-3000-nodes-4x', editor, 's', 8),
  ];
}

/** Talk after talk in one page through the real program: what is held after the warm ones and after all. */
async function heldFigures(page: Page, host: BuiltHost): Promise<readonly BenchResult[]> {
  const session = await page.context().newCDPSession(page);
  const script = await firstScript(page);
  const held = async () => {
    await page.evaluate(`location.hash = '#/settings'`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { ...(await pageMemory(session)), host: host.memory()?.now ?? 0 };
  };
  for (let talk = 0; talk < warmTalks; talk += 1) await playInPage(page, script);
  const early = await held();
  for (let talk = warmTalks; talk < allTalks; talk += 1) await playInPage(page, script);
  const late = await held();
  const sum = (late.heap + late.host) / megabyte;
  return [
    figure('low-end-talks-played', allTalks, 'talks', 'reported', true),
    bar('low-end-heap-growth', (late.heap - early.heap) / megabyte, 'MB', 20),
    bar('low-end-host-growth', (late.host - early.host) / megabyte, 'MB', 60),
    bar('low-end-dom-nodes-growth', late.nodes - early.nodes, 'nodes', 200),
    bar('low-end-listeners-growth', late.listeners - early.listeners, 'listeners', 20),
    figure('low-end-heap-after-all', late.heap / megabyte, 'MB', 'reported', true),
    figure('low-end-host-after-all', late.host / megabyte, 'MB', 'reported', true),
    bar('low-end-heap-and-host', sum, 'MB', mostMemory),
  ];
}

async function screenFigures(page: Page, root: string, draft: string): Promise<readonly BenchResult[]> {
  const folder = path.join(root, 'dist', 'renderer');
  const script = await firstScript(page);
  await playInPage(page, script);
  const addresses: Readonly<Record<string, string>> = {
    briefing: `#/briefing/${script}`,
    talk: '',
    debrief: new URL(page.url()).hash,
    editor: `#/editor/${draft}`,
  };
  const results: BenchResult[] = [];
  for (const [screen, most] of Object.entries(screenBudgets)) {
    const hash = addresses[screen] ?? `#/${screen}`;
    // A talk that has ended shows its debrief; the talk is weighed by the end-to-end test.
    if (hash === '') continue;
    const { kilobytes } = await screenScripts(page, folder, hash);
    results.push(bar(`low-end-js-${screen}`, kilobytes, 'kB gz', most));
  }
  return results;
}

async function pageOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** What a slow computer with little memory is asked to bear. */
export async function lowEndBench(root: string): Promise<readonly BenchResult[]> {
  if (!existsSync(path.join(root, 'dist', 'renderer'))) throw new Error('Run npm run build first');
  return withBuiltHost(root, async (host) => {
    const browser = await chromium.launch(await findOwnBrowser(root));
    try {
      const page = await pageOf(browser);
      await page.goto(host.address);
      const { origin } = new URL(host.address);
      const draft = await makeLargeDraft(page.request, origin, editorNodes);
      const session = await page.context().newCDPSession(page);
      // As on the first start of the day: nothing of it lies in the cache.
      await session.send('Network.clearBrowserCache');
      await throttle(session, slower);
      const slow = await slowFigures(page, { address: host.address, draft });
      await throttle(session, 1);
      const screens = await screenFigures(page, root, draft);
      return [...slow, ...screens, ...(await heldFigures(page, host))];
    } finally {
      await browser.close();
    }
  });
}
