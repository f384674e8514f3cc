import { useSyncExternalStore } from 'react';

import { isFullScreen } from '../../stage/full-screen';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  window.addEventListener('resize', onChange);
  return () => {
    document.removeEventListener('fullscreenchange', onChange);
    window.removeEventListener('resize', onChange);
  };
}

/** As large as the screen: by the page's own wish, or by F11, which tells no page but can be seen by the size. */
function fillsScreen(): boolean {
  return isFullScreen(document) || (window.screen.height > 0 && window.innerHeight >= window.screen.height);
}

/** Whether this window has the whole screen. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(subscribe, fillsScreen);
}
