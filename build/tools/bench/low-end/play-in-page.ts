import type { Page } from '@playwright/test';

/**
 * Plays the talk on the screen to its debrief inside the page, as quickly as the program answers, and notes for each choice how long
 * it took until the next screenful stood there. As text: the tools know no DOM. Answers the times in milliseconds.
 */
const playOn = `(async () => {
  const times = [];
  const frame = () => new Promise((done) => setTimeout(done, 4));
  const button = (wanted) => [...document.querySelectorAll('button')]
    .find((one) => wanted.test(one.textContent.trim()) && !one.disabled);
  const words = () => [...document.querySelectorAll('.choice')].map((one) => one.textContent).join();
  for (let at = 0; at < 2000; at += 1) {
    const end = button(/^去复盘|^To the debrief/);
    if (end !== undefined) { end.click(); break; }
    const onward = button(/^拨出电话|^上前|^继续|^Make the call|^Step up|^Go on/);
    const choices = [...document.querySelectorAll('.choice')].filter((one) => !one.disabled);
    if (onward !== undefined) onward.click();
    else if (choices.length > 0) {
      const before = words();
      const began = performance.now();
      choices[at % choices.length].click();
      while (words() === before && performance.now() - began < 5000) await frame();
      times.push(performance.now() - began);
    }
    await frame();
  }
  for (let wait = 0; wait < 2500 && !location.hash.includes('debrief'); wait += 1) await frame();
  return times;
})()`;

/** Goes from a script's briefing through a guided talk to its debrief. Answers how long each choice took, in milliseconds. */
export async function playInPage(page: Page, script: string): Promise<readonly number[]> {
  await page.evaluate(`location.hash = '#/briefing/${script}'`);
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: /^(开始|Begin|Start)/ }).click();
  await page.waitForURL(/#\/talk\//);
  const times = await page.evaluate<number[]>(playOn);
  await page.getByRole('heading', { level: 1, name: /复盘|Debrief/ }).waitFor();
  return times;
}
