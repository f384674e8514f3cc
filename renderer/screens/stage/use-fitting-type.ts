import { useLayoutEffect, useState, type RefObject } from 'react';

import { fitType } from './fit-type';

type Fitting = {
  /** Changes with everything that the size depends on beyond the size of the box. */
  readonly of: string;
  readonly scale: number;
  readonly isHall: boolean;
};

/** Keeps the type in a box as large as it will go, and begins each new content at its top. Tells whether it scrolls. */
export function useFittingType(
  box: RefObject<HTMLElement | null>,
  { isHall, of, scale }: Fitting,
): { readonly isScrolling: boolean } {
  const [isScrolling, setScrolling] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // What is fitted grows and shrinks in a box of fixed size, so the observer does not chase itself.
    const fit = () => setScrolling(fitType(element, { scale, isHall }));
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box, isHall, of, scale]);
  useLayoutEffect(() => {
    box.current?.scrollTo?.(0, 0);
  }, [box, of]);
  return { isScrolling };
}
