import { useReactFlow, useStoreApi, type ReactFlowInstance } from '@xyflow/react';
import { useEffect } from 'react';

import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { Graph, GraphShape } from '#core/editing/graph-model/graph';

import { boundsOf, frameAround, rectInSight } from './graph-frame';
import type { FlowNode } from './flow-elements';

/** A card to bring into sight; `count` tells two visits to the same one apart. */
export type Goal = { readonly id: string; readonly count: number };

/** Least zoom at which a card can be told from others; the zoom taken when one is sent to a card from farther away. */
const readable = { least: 0.35, taken: 0.8 } as const;
/** A graph that does not fit in at this zoom opens at its beginning instead. */
const smallestFirstZoom = 0.45;
const firstZoom = 0.7;
const margin = 32;

type Size = { readonly width: number; readonly height: number };
type Screen = Size & { readonly domNode: HTMLElement | null };

/** Height of the tools at the upper edge, under which nothing should come to stand. */
function toolsHeight(domNode: HTMLElement | null): number {
  const tools = domNode?.querySelector<HTMLElement>('.graph-tools');
  return tools === null || tools === undefined ? 0 : tools.offsetTop + tools.offsetHeight;
}

/** Shows the whole graph below the tools, never larger than life. */
export function fitGraph(
  flow: Pick<ReactFlowInstance, 'setViewport'>,
  shape: GraphShape,
  { domNode, height, width }: Screen,
): void {
  const bounds = boundsOf(shape);
  if (bounds === null) return;
  const above = toolsHeight(domNode);
  const { x, y, zoom } = frameAround(
    bounds,
    { width, height: Math.max(height - above, height / 2) },
    margin,
    1,
  );
  void flow.setViewport({ x, y: y + Math.min(above, height / 2), zoom });
}

/** Where a graph opens: all of it if it can be read, else its first scene. */
export function openGraph(
  flow: Pick<ReactFlowInstance<FlowNode>, 'setViewport'>,
  shape: GraphShape,
  screen: Screen,
): void {
  const bounds = boundsOf(shape);
  if (bounds === null) return;
  const size = { width: screen.width, height: screen.height };
  if (frameAround(bounds, size, margin, 1).zoom >= smallestFirstZoom) return fitGraph(flow, shape, screen);
  const first = shape.boxes.find(({ look }) => look === 'start' || look === 'scene') ?? bounds;
  const top = toolsHeight(screen.domNode) + 2 * margin;
  void flow.setViewport({
    x: margin - first.x * firstZoom,
    y: top - first.y * firstZoom,
    zoom: firstZoom,
  });
}

/** How far to move so that a stretch of the graph lies within sight: not at all where it does. */
function wayInto(from: number, to: number, sightFrom: number, sightTo: number): number {
  if (from < sightFrom) return from - sightFrom;
  return to > sightTo ? Math.min(to - sightTo, from - sightFrom) : 0;
}

/** Brings a card into sight, large enough to be read, by the shortest way; moves nothing where it already is. */
export function useReveal(graph: Graph, goal: Goal | null): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const place = goal === null ? undefined : graph.cards.find(({ id }) => id === goal.id)?.place;
  const isThere = place !== undefined;
  useEffect(() => {
    if (place === undefined) return;
    const { domNode, height, transform, width } = store.getState();
    const [x, y, zoom] = transform;
    const sight = rectInSight({ x, y, zoom }, { width, height });
    const room = margin / zoom;
    const top = sight.y + (toolsHeight(domNode) + margin) / zoom;
    const dx = wayInto(place.x - room, place.x + cardSize.width + room, sight.x, sight.x + sight.width);
    const dy = wayInto(place.y, place.y + cardSize.height + room, top, sight.y + sight.height);
    const isClose = Math.abs(dx) <= sight.width && Math.abs(dy) <= sight.height;
    if (zoom >= readable.least && isClose) {
      if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x - dx * zoom, y: y - dy * zoom, zoom });
      return;
    }
    void flow.setCenter(place.x + cardSize.width / 2, place.y + cardSize.height / 2, {
      zoom: zoom >= readable.least ? zoom : readable.taken,
    });
    // Going somewhere happens when one is sent there, or when what one was sent to comes to stand there; not whenever it moves.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [goal, isThere, flow, store]);
}
