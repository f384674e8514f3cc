import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The room that a chart has: its width and the height of a line of body text, both in pixels. */
export type ChartSize = { readonly width: number; readonly rem: number };

/** What is drawn before the first measure, and where nothing can be measured. */
const unmeasured: ChartSize = { width: 720, rem: 16 };

/** The room on a sheet of A4 between its margins; the text there has a size of its own. */
const onPaper: ChartSize = { width: 650, rem: 12.5 };

function measured(element: HTMLElement): ChartSize {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || unmeasured.rem;
  return { width: element.clientWidth || unmeasured.width, rem };
}

/**
 * Measures the box that a chart is drawn in, so that its words keep the size of the text around them. The box needs a height
 * in rem: then a new text size is noticed too.
 */
export function useChartSize(): { readonly box: RefObject<HTMLDivElement | null>; readonly size: ChartSize } {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(unmeasured);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const update = () => {
      const next = measured(element);
      setSize((now) => (now.width === next.width && now.rem === next.rem ? now : next));
    };
    // The browser lays a print out without telling observers, so the picture is drawn for paper just before and back after.
    const drawForPaper = () => flushSync(() => setSize(onPaper));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    window.addEventListener('beforeprint', drawForPaper);
    window.addEventListener('afterprint', update);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', drawForPaper);
      window.removeEventListener('afterprint', update);
    };
  }, []);
  return { box, size };
}
