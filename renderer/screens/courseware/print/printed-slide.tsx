import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { fitType } from '../../stage/fit-type';

/** One step on a page of its own, in the largest type that the page holds, as on the projector. */
export function PrintedSlide({ children, foot }: { readonly children: ReactNode; readonly foot: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const page = body.current;
    const content = page?.firstElementChild;
    if (page === null || content === null || content === undefined) return undefined;
    // The page is as large on the screen as on paper. Curves find their size only after they stand: then it is fitted again.
    const fit = () => void fitType(page, { scale: 88, reader: 'preview' });
    const watcher = new ResizeObserver(fit);
    watcher.observe(content);
    return () => watcher.disconnect();
  }, []);
  return (
    <section className="printed-slide">
      <div className="printed-slide-body" ref={body}>
        {children}
      </div>
      <p className="printed-slide-foot">{foot}</p>
    </section>
  );
}
