import { useEffect, useState } from 'react';

import { graphPaints, type GraphPaints } from './graph-paints';

/** The colours of the theme for what is drawn on canvases, read when the theme changes rather than at every drawing. */
export function useGraphPaints(): GraphPaints {
  const [paints, setPaints] = useState(() => graphPaints(document.body));
  useEffect(() => {
    const watch = new MutationObserver(() => setPaints(graphPaints(document.body)));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });
    return () => watch.disconnect();
  }, []);
  return paints;
}
