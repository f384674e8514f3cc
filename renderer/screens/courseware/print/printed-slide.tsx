import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { fitType } from '../../stage/fit-type';

/** One step on a page of its own, in the largest type that the page holds, as on the projector. */
export function PrintedSlide({ children, foot }: { readonly children: ReactNode; readonly foot: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The page is as large on the screen as on paper, so it is fitted once and for both.
    if (body.current !== null) fitType(body.current, { scale: 88, reader: 'preview' });
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
