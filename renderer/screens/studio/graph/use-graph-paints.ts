import { useEffect, useState, type RefObject } from 'react';

import { graphPaints, type GraphPaints } from './graph-paints';

/** The colours of the theme, read when it changes rather than at every drawing; null until the element is there. */
export function useGraphPaints(element: RefObject<Element | null>): GraphPaints | null {
  const [paints, setPaints] = useState<GraphPaints | null>(null);
  useEffect(() => {
    const read = () => {
      if (element.current !== null) setPaints(graphPaints(element.current));
    };
    read();
    const watch = new MutationObserver(read);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });
    return () => watch.disconnect();
  }, [element]);
  return paints;
}
