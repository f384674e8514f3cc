import { tabHeaders } from './tab-headers';

const storageKey = 'quandezhu-tab';
/** Browsers slow the timers of hidden pages down to one a minute; the host waits much longer than that. */
const keepMs = 30_000;

function newTabId(page: Window): string {
  const bytes = page.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the id out of the storage: while a page is open it is not there, so that a duplicated tab makes its own. */
function takeStoredId(page: Window): string | null {
  try {
    const id = page.sessionStorage.getItem(storageKey);
    page.sessionStorage.removeItem(storageKey);
    return id;
  } catch {
    // Storage may be forbidden; then a reload signs out, and that is all.
    return null;
  }
}

function storeId(page: Window, id: string): void {
  try {
    page.sessionStorage.setItem(storageKey, id);
  } catch {
    // As above.
  }
}

/**
 * Makes this tab known to the web host: an id that survives a reload, a sign of life, and a word when the tab goes, so that
 * the run that it held is free for another. Answers the id.
 */
export function openTab(page: Window, fetchHere: typeof fetch): string {
  const id = takeStoredId(page) ?? newTabId(page);
  const report = (path: string) => {
    const request = { method: 'POST', headers: tabHeaders(id), body: '{}', keepalive: true } as const;
    // A host that is gone is noticed, and told, at the next question.
    fetchHere(path, request).catch(() => undefined);
  };
  page.addEventListener('pagehide', () => {
    storeId(page, id);
    report('/tab/leave');
  });
  page.addEventListener('pageshow', (event) => {
    // Back out of the browser's memory: the same page goes on.
    if (!event.persisted) return;
    takeStoredId(page);
    report('/tab/keep');
  });
  page.setInterval(() => report('/tab/keep'), keepMs);
  return id;
}
