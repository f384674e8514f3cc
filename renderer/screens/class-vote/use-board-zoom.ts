import { useLayoutEffect, useState, type RefObject } from 'react';

/** Widths of a chart, in rem, at which its words have the size of body text beside them. */
const chartRems = 25;

/**
 * How much larger the charts beside the board are drawn: their words keep to the text size of the person, and a wall needs
 * more. Never smaller than 1.
 */
export function useBoardZoom(side: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const element = side.current;
    if (element === null) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setZoom(Math.max(1, Math.floor((element.clientWidth / (chartRems * rem)) * 20) / 20));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [side]);
  return zoom;
}
