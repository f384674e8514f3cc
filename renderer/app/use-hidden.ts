import { useEffect } from 'react';

/** Tells whether the window is hidden: at once, and whenever that changes. `onChange` must stay the same between draws. */
export function useHidden(onChange: (isHidden: boolean) => void): void {
  useEffect(() => {
    const follow = () => onChange(document.visibilityState === 'hidden');
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [onChange]);
}
