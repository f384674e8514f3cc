import { onFileOpened } from '../bridge/on-file-opened';
import type { NavigationStore } from './navigation';
import type { ScreenName } from './route';
import { wholeScreens } from './whole-screens';

/** Nobody is torn away from these; the pack waits until they are left. */
const undisturbed: readonly ScreenName[] = [...wholeScreens, 'exercise', 'stage', 'kiosk'];

/** On the desktop: goes to the packs when one was double-clicked. The screen there asks for it. */
export function followOpenedFiles(page: Window, navigation: NavigationStore): void {
  let isWaiting = false;
  const goWhenFree = (): void => {
    const { go, route } = navigation.getState();
    if (!isWaiting || undisturbed.includes(route.screen)) return;
    isWaiting = false;
    go({ screen: 'packs' });
  };
  navigation.subscribe(goWhenFree);
  onFileOpened(page, () => {
    isWaiting = true;
    goWhenFree();
  });
}
