import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far outside the window something is made ready, in pixels: about two screens of reading. */
const margin = '1600px 0px';

/** Whether an element is in the window or near it. Where the browser cannot tell (and in tests) everything is near. */
export function useNear<T extends Element>(): {
  readonly ref: RefObject<T | null>;
  readonly isNear: boolean;
} {
  const ref = useRef<T>(null);
  const canTell = typeof IntersectionObserver !== 'undefined';
  const [isNear, setNear] = useState(!canTell);
  useEffect(() => {
    const element = ref.current;
    if (element === null || !canTell) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: element.closest('.outline'), rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [canTell]);
  return { ref, isNear };
}
