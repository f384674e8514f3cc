import { useStore, type ReactFlowState } from '@xyflow/react';
import { useMemo } from 'react';

import { rectInSight, type GraphRect } from './graph-frame';

/** Sight is told in steps of so many pixels of the graph, with so much room around: moving by less changes nothing. */
const step = 512;
const around = 256;

function sightKey({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const sight = rectInSight({ x, y, zoom }, { width, height });
  const left = Math.floor((sight.x - around) / step);
  const top = Math.floor((sight.y - around) / step);
  const right = Math.ceil((sight.x + sight.width + around) / step);
  const bottom = Math.ceil((sight.y + sight.height + around) / step);
  return `${left} ${top} ${right} ${bottom}`;
}

/** What is in sight, with room around it. The same value while one moves by little. */
export function useSight(): GraphRect {
  const key = useStore(sightKey);
  return useMemo(() => {
    const [left = 0, top = 0, right = 0, bottom = 0] = key.split(' ').map((part) => Number(part) * step);
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, [key]);
}
