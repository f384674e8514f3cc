import type { MouseEvent } from 'react';

/** The left part of a picture leads back, the rest on: people tap where they expect the page to turn. */
const backShare = 0.3;

/** What a click or a tap on a step does; null where it meant something else: a control, or words being selected. */
export function pressOfPlace({
  clientX,
  currentTarget,
  target,
}: Pick<MouseEvent, 'clientX' | 'currentTarget' | 'target'>): 'next' | 'back' | null {
  const isOnControl =
    target instanceof Element &&
    target.closest('a, button, input, label, textarea, select, summary') !== null;
  if (isOnControl || window.getSelection()?.isCollapsed === false) return null;
  const { left, width } = currentTarget.getBoundingClientRect();
  return clientX - left < width * backShare ? 'back' : 'next';
}
