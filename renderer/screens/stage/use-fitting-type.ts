import { useLayoutEffect, useState, type RefObject } from 'react';

import { fitType, overflows } from './fit-type';
import type { TypeReader } from './type-sizes';

type Fitting = {
  /** Changes with everything that the size depends on beyond the size of the box. */
  readonly of: string;
  readonly scale: number;
  readonly reader: TypeReader;
};

/** Keeps the type in a box as large as it will go, and begins each new content at its top. Tells whether it scrolls. */
export function useFittingType(
  box: RefObject<HTMLElement | null>,
  { reader, of, scale }: Fitting,
): { readonly isScrolling: boolean } {
  const [isScrolling, setScrolling] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // What is fitted grows and shrinks in a box of fixed size, so the observer does not chase itself.
    const fit = () => setScrolling(fitType(element, { scale, reader }));
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    // What grows later (words being written, a mark that comes out) keeps its size and may have to be scrolled.
    const growth = new ResizeObserver(() => setScrolling(overflows(element)));
    if (element.firstElementChild !== null) growth.observe(element.firstElementChild);
    return () => {
      watcher.disconnect();
      growth.disconnect();
    };
  }, [box, reader, of, scale]);
  useLayoutEffect(() => {
    box.current?.scrollTo?.(0, 0);
  }, [box, of]);
  return { isScrolling };
}
