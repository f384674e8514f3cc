const key = 'quandezhu-kiosk-starter';

/** Who started the kiosk in this tab: only they can end it. Survives a reload, not the closing of the tab. */
export function kioskStarter(): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers, or forgets, who started the kiosk. */
export function rememberStarter(person: string | null): void {
  try {
    if (person === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, person);
  } catch {
    // Without storage a reload leads to the sign-in screen, which is safe.
  }
}
