import { expect, test } from './fixtures';

/** The watchers of the suite themselves: a guard that nobody has seen refuse is not a guard. */

test('the app comes up in a browser, from this machine alone', async ({ app, host }) => {
  await expect(app).toHaveTitle(/劝得住/);
  expect(new URL(app.url()).origin).toBe(host.origin);
});

test('a page that asks for something elsewhere fails its test', async ({ app }) => {
  test.fail();
  await app.evaluate(() => fetch('http://192.0.2.1/').catch(() => undefined));
});

test('a page that throws fails its test', async ({ app }) => {
  test.fail();
  const thrown = app.waitForEvent('pageerror');
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await thrown;
});

test('after a kill the host starts again on the same folder', async ({ app, host }) => {
  const before = host.dataFolder;
  await host.kill();
  await host.start();
  expect(host.dataFolder).toBe(before);
  await app.goto(host.address);
  await expect(app).toHaveTitle(/劝得住/);
});
