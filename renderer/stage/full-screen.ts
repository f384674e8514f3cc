/** Whether the page has the whole screen by its own wish. (A browser's F11 does not tell pages.) */
export function isFullScreen(page: Document): boolean {
  return page.fullscreenElement !== null && page.fullscreenElement !== undefined;
}

/** Takes the whole screen or gives it back. Where that is refused nothing happens: F11 is told beside the button. */
export function toggleFullScreen(page: Document): void {
  const change = isFullScreen(page) ? page.exitFullscreen() : page.documentElement.requestFullscreen?.();
  change?.catch(() => undefined);
}
