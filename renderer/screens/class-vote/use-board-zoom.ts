import { useLayoutEffect, useState, type RefObject } from 'react';

/** The room, in rem, that a chart needs for words of the size of body text. Without `down` only the width counts. */
type ChartRoom = { readonly across: number; readonly down?: number };

/**
 * How much larger the charts of the board are drawn: their words keep to the text size of the person, and a wall needs more.
 * As large as the room of the element allows, and never smaller than 1.
 */
export function useBoardZoom(side: RefObject<HTMLElement | null>, { across, down }: ChartRoom): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const element = side.current;
    if (element === null) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const byWidth = element.clientWidth / (across * rem);
      const byHeight = down === undefined ? byWidth : element.clientHeight / (down * rem);
      // In steps, so that a hair more room does not draw everything anew.
      setZoom(Math.max(1, Math.floor(Math.min(byWidth, byHeight) * 20) / 20));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [side, across, down]);
  return zoom;
}
