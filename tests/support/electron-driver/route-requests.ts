import type { Page, Route } from '@playwright/test';

import { realAddress } from './browser-address';
import type { StandInSession } from './stand-in-session';
import type { StandInContents } from './stand-in-window';

/** What the code under test let through, kept back and served, in order. */
export type Traffic = { readonly cancelled: string[]; readonly blocked: string[] };

async function fulfil(route: Route, response: Response): Promise<void> {
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/**
 * Puts every request of a page before the handlers of the code under test, in Electron's order: navigation first, then the
 * session, then the scheme. Nothing ever goes to a network.
 */
export async function routeRequests(
  page: Page,
  contents: StandInContents,
  session: StandInSession,
  traffic: Traffic,
): Promise<void> {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const address = realAddress(request.url());
    const isMainFrame = request.frame() === page.mainFrame();
    if (request.isNavigationRequest() && !contents.mayGo(address, isMainFrame)) {
      traffic.blocked.push(address);
      // No content: the page stays. An aborted navigation would end on an error page.
      await route.fulfill({ status: 204 });
    } else if (!session.isLetThrough(address)) {
      traffic.cancelled.push(address);
      await route.abort('blockedbyclient');
    } else {
      const response = await session.served(address, request.method());
      await (response === null ? route.abort('failed') : fulfil(route, response));
    }
  });
}
