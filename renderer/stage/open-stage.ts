/** The name of the projector's window: asking for it twice brings the one that is open. */
const stageWindowName = 'quandezhu-stage-window';

/** Opens the projector's window, or brings it to the front. False where the browser holds windows back. */
export function openStage(page: Pick<Window, 'open'>): boolean {
  const opened = page.open('#/stage', stageWindowName, 'popup,width=1280,height=720');
  opened?.focus();
  return opened !== null;
}
