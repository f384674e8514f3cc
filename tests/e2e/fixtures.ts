import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

import { WebHostProcess } from '../support/web-host-process';

type Fixtures = {
  /** The built web host, running on an empty data folder. */
  readonly host: WebHostProcess;
  /** A page that shows the app, past the exchange of the secret. */
  readonly app: Page;
  /** Automatic: fails the test when a page asks for anything beyond this machine, breaks its CSP or throws. */
  readonly watch: void;
};

const isLocal = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return ['data:', 'blob:', 'about:'].includes(protocol) || hostname === '127.0.0.1';
};

function watchContext(context: BrowserContext, faults: string[]): void {
  context.on('request', (request) => {
    if (!isLocal(request.url())) faults.push(`request to ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`error in the page: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(`refused by the CSP: ${message.text()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      const url = socket.url().replace(/^ws/, 'http');
      if (!isLocal(url)) faults.push(`socket to ${socket.url()}`);
    });
  });
}

export const test = base.extend<Fixtures>({
  host: async ({}, use) => {
    const host = new WebHostProcess();
    try {
      await host.start();
      await use(host);
    } finally {
      const tried = await host.dispose();
      expect(tried, 'connections the host tried to make').toBe('');
    }
  },
  app: async ({ host, page }, use) => {
    await page.goto(host.address);
    await use(page);
  },
  watch: [
    async ({ context }, use) => {
      const faults: string[] = [];
      watchContext(context, faults);
      await use();
      expect(faults, 'what the pages did wrong').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
