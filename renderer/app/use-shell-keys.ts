import { useEffect } from 'react';

import { startRoute } from './route';
import { useNavigation } from './navigation';

/** F1 for help, except in a talk, which has its own; Alt+← back, which a browser has by itself and a desktop window has not. */
export function useShellKeys(): void {
  const { back, go, route } = useNavigation();
  const isTalk = route.screen === 'talk';
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === 'F1' && !isTalk) go({ screen: 'help' });
      else if (event.key === 'ArrowLeft' && event.altKey && !event.ctrlKey && !event.metaKey)
        back(startRoute);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [back, go, isTalk]);
}
