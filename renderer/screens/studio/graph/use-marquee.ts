import { useStore, useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';

import type { GraphShape } from '#core/editing/graph-model/graph';

import { boxesTouching } from './graph-frame';

const rectOf = ({ userSelectionActive, userSelectionRect }: ReactFlowState) =>
  userSelectionActive ? userSelectionRect : null;

/**
 * Choosing by a rectangle. Worked out on the graph itself, because most cards are not elements: those out of sight, and from
 * afar all of them. Answers whether a rectangle is being drawn at this moment.
 */
export function useMarquee(
  shape: GraphShape,
  selected: ReadonlySet<string>,
  onSelect: (ids: readonly string[]) => void,
): () => boolean {
  const rect = useStore(rectOf);
  const flow = useStoreApi();
  const before = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (rect === null) {
      before.current = null;
      return;
    }
    before.current ??= selected;
    const [x, y, zoom] = flow.getState().transform;
    const touched = boxesTouching(shape, {
      x: (rect.x - x) / zoom,
      y: (rect.y - y) / zoom,
      width: rect.width / zoom,
      height: rect.height / zoom,
    });
    onSelect([...new Set([...before.current, ...touched.map(({ id }) => id)])]);
    // What is chosen meanwhile is chosen by this very rectangle.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [rect, shape, flow, onSelect]);
  return useCallback(() => flow.getState().userSelectionRect !== null, [flow]);
}
