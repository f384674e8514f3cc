import { createContext, useContext } from 'react';

import type { OutlineKey, OutlinePlace } from '#core/editing/outline/outline-edit';

/** What lines of the outline ask of the outline as a whole. */
export type Outline = {
  /** Does what a key stands for; false where it means nothing, so that the browser may have it. */
  readonly press: (place: OutlinePlace, key: OutlineKey) => boolean;
  /** Goes to the line before or after, in reading order. */
  readonly step: (from: HTMLElement, by: -1 | 1) => boolean;
  /** A line has the focus now. */
  readonly entered: (node: string) => void;
};

const OutlineContext = createContext<Outline | null>(null);
export const OutlineProvider = OutlineContext.Provider;

/** See {@link Outline}. */
export function useOutline(): Outline {
  const outline = useContext(OutlineContext);
  if (outline === null) throw new Error('useOutline needs an OutlineProvider above it');
  return outline;
}
