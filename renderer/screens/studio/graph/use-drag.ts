import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';

import type { NodePlace } from '#core/editing/draft-document';
import type { Graph } from '#core/editing/graph-model/graph';

import type { DragShift } from './draw-near';
import type { FlowNode } from './flow-elements';

type Drag = { readonly nodes: FlowNode[]; readonly shift: DragShift };

/**
 * Dragging cards. Until they are let go only a copy moves, and the document hears of it once, at the end. What is chosen and out of
 * sight comes along.
 */
export function useDrag(
  graph: Graph,
  drawn: FlowNode[],
  selected: ReadonlySet<string>,
  onPlace: (places: Readonly<Record<string, NodePlace>>) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const move = useCallback(
    (changes: NodeChange<FlowNode>[]): void => {
      const [first] = changes;
      if (first?.type !== 'position' || first.position === undefined) return;
      const { id, position } = first;
      const from = drawn.find((node) => node.id === id)?.position;
      if (from === undefined) return;
      const dragged = changes.flatMap((change) => (change.type === 'position' ? [change.id] : []));
      const ids = new Set(selected.has(id) ? [...selected, ...dragged] : dragged);
      const shift = { ids, dx: position.x - from.x, dy: position.y - from.y };
      setDrag({ nodes: applyNodeChanges(changes, drawn), shift });
    },
    [drawn, selected],
  );
  const drop = useCallback((): void => {
    setDrag(null);
    if (drag === null) return;
    const { dx, dy, ids } = drag.shift;
    if (dx === 0 && dy === 0) return;
    const moved = graph.cards.filter(({ id }) => ids.has(id));
    onPlace(
      Object.fromEntries(
        moved.map(({ id, place }) => [id, { x: Math.round(place.x + dx), y: Math.round(place.y + dy) }]),
      ),
    );
  }, [drag, graph, onPlace]);
  return useMemo(
    () => ({ nodes: drag?.nodes ?? drawn, shift: drag?.shift ?? null, move, drop }),
    [drag, drawn, move, drop],
  );
}
