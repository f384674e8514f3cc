import {
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  applyNodeChanges,
  useReactFlow,
  useStore,
  type Connection,
  type FinalConnectionState,
  type NodeChange,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type ReactNode } from 'react';

import type { NodePlace } from '#core/editing/draft-document';
import type { Graph, GraphCard as Card } from '#core/editing/graph-model/graph';

import { boundsOf, cardAt } from './draw-overview';
import { createFlowElements, type FlowMarks, type FlowNode } from './flow-elements';
import { GraphArea, GraphCard } from './graph-card';
import { GraphMap } from './graph-map';
import { GraphOverview } from './graph-overview';
import '@xyflow/react/dist/base.css';
import './graph.css';

/** Below this zoom many cards are drawn as boxes: they could not be read, and would only make moving slow. */
const overviewBelow = 0.35;
/** So few cards are drawn as cards however small. */
const fewCards = 200;
/** A graph that does not fit in at this zoom opens at its beginning instead. */
const smallestFirstZoom = 0.45;
const firstZoom = 0.7;
const nodeTypes = { card: GraphCard, area: GraphArea };
const fitOptions = { padding: 0.08, maxZoom: 1 } as const;

/** Type of the data that the palette puts on a drag. */
export const paletteDragType = 'application/x-qz-palette';

export type GraphCanvasProps = {
  readonly graph: Graph;
  readonly selected: ReadonlySet<string>;
  readonly marks: FlowMarks;
  readonly isReadOnly: boolean;
  readonly label: string;
  readonly overviewLabel: string;
  readonly mapLabel: string;
  /** A card to bring into sight; `count` tells two visits to the same one apart. */
  readonly goal: { readonly id: string; readonly count: number } | null;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onOpen: (card: Card) => void;
  readonly onPlace: (places: Readonly<Record<string, NodePlace>>) => void;
  /** A line was drawn: from a move of a node, or from the node itself where `move` is null. */
  readonly onConnect: (from: string, move: string | null, to: string) => void;
  /** A line was let go over empty space. */
  readonly onConnectNew: (from: string, move: string | null, place: NodePlace) => void;
  readonly onDropEntry: (data: string, place: NodePlace, on: string | null) => void;
  /** Tools that stand on the graph. */
  readonly children?: ReactNode;
};

const isFarAt = ({ transform }: { readonly transform: readonly [number, number, number] }): boolean =>
  transform[2] < overviewBelow;

function moveOf(handle: string | null | undefined): string | null {
  return handle?.startsWith('move:') === true ? handle.slice('move:'.length) : null;
}

/** The graph itself: values in, acts out. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { graph, selected, marks, isReadOnly, goal, children } = props;
  const { onSelect, onOpen, onPlace, onConnect, onConnectNew, onDropEntry } = props;
  const flow = useReactFlow();
  const isFar = useStore(isFarAt);
  const isOverview = isFar && graph.cards.length > fewCards;
  const region = useRef<HTMLDivElement>(null);
  const [isMoving, setMoving] = useState(false);
  const [elements] = useState(createFlowElements);
  const drawn = useMemo(() => elements.nodesOf(graph, selected, marks), [elements, graph, selected, marks]);
  const edges = useMemo(() => [...elements.edgesOf(graph)], [elements, graph]);
  // While something is dragged only this copy moves; the document hears of it once, at the end.
  const [dragged, setDragged] = useState<FlowNode[] | null>(null);
  const nodes = dragged ?? drawn;
  const latest = useRef({ nodes, selected });
  useEffect(() => {
    latest.current = { nodes, selected };
  });

  const handleNodes = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const chosen = new Set(latest.current.selected);
      let hasChosen = false;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        hasChosen = true;
        if (change.selected) chosen.add(change.id);
        else chosen.delete(change.id);
      }
      if (hasChosen) onSelect([...chosen]);
      const moves = changes.filter(({ type }) => type === 'position');
      if (moves.length > 0) setDragged(applyNodeChanges(moves, latest.current.nodes));
    },
    [onSelect],
  );

  const handleDragStop = useCallback(
    (_event: unknown, _node: FlowNode, moved: FlowNode[]) => {
      setDragged(null);
      onPlace(
        Object.fromEntries(
          moved.map(({ id, position }) => [id, { x: Math.round(position.x), y: Math.round(position.y) }]),
        ),
      );
    },
    [onPlace],
  );

  const handleConnect = useCallback(
    ({ source, sourceHandle, target }: Connection) => onConnect(source, moveOf(sourceHandle), target),
    [onConnect],
  );

  const handleConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromHandle, fromNode, isValid }: FinalConnectionState) => {
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (isValid === true || fromNode === null || point === undefined) return;
      const target = document.elementFromPoint(point.clientX, point.clientY);
      if (target?.closest('.react-flow__pane, .react-flow__node-area') === null) return;
      const place = flow.screenToFlowPosition({ x: point.clientX, y: point.clientY });
      onConnectNew(fromNode.id, moveOf(fromHandle?.id), place);
    },
    [flow, onConnectNew],
  );

  useEffect(() => {
    if (goal === null) return;
    const card = graph.cards.find(({ id }) => id === goal.id);
    if (card === undefined) return;
    const { x, y } = card.place;
    void flow.setCenter(x + 116, y + 58, { zoom: Math.max(flow.getZoom(), 0.75) });
    // Going somewhere happens when one is sent there, not whenever the graph changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [goal]);

  const handleInit = useCallback(
    ({ setViewport, fitView }: ReactFlowInstance<FlowNode>) => {
      const { x, y, width, height } = boundsOf(graph);
      const view = region.current?.getBoundingClientRect();
      if (view === undefined || graph.cards.length === 0) return;
      const zoom = Math.min(view.width / width, view.height / height);
      if (zoom >= smallestFirstZoom) void fitView(fitOptions);
      else void setViewport({ x: 40 - x * firstZoom, y: 72 - y * firstZoom, zoom: firstZoom });
    },
    [graph],
  );

  const placeOf = (event: DragEvent | React.MouseEvent) =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });

  const overviewMarks = useMemo(
    () => ({ chosen: selected, problems: marks.problems, heat: marks.heat }),
    [selected, marks],
  );
  return (
    <ReactFlow<FlowNode>
      ref={region}
      className={isMoving ? 'graph graph-moving' : 'graph'}
      aria-label={props.label}
      nodes={isOverview ? [] : nodes}
      edges={isOverview ? [] : edges}
      nodeTypes={nodeTypes}
      onNodesChange={handleNodes}
      onNodeDragStop={handleDragStop}
      onNodeDoubleClick={(_event, { data }) => {
        if ('card' in data) onOpen(data.card);
      }}
      onConnect={handleConnect}
      onConnectEnd={handleConnectEnd}
      onPaneClick={(event) => {
        if (!isOverview) return onSelect([]);
        const { x, y } = placeOf(event);
        const card = cardAt(graph, x, y);
        onSelect(card === null ? [] : [card.id]);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(paletteDragType)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        const data = event.dataTransfer.getData(paletteDragType);
        if (data === '') return;
        event.preventDefault();
        const place = placeOf(event);
        onDropEntry(data, place, cardAt(graph, place.x, place.y)?.id ?? null);
      }}
      nodesDraggable={!isReadOnly}
      nodesConnectable={!isReadOnly}
      nodeDragThreshold={3}
      connectionMode={ConnectionMode.Strict}
      connectionRadius={32}
      selectionMode={SelectionMode.Partial}
      selectionKeyCode="Shift"
      multiSelectionKeyCode={['Control', 'Meta', 'Shift']}
      deleteKeyCode={null}
      disableKeyboardA11y
      onlyRenderVisibleElements
      elevateNodesOnSelect={false}
      minZoom={0.03}
      maxZoom={2}
      zoomOnDoubleClick={false}
      onInit={handleInit}
      onMoveStart={() => setMoving(true)}
      onMoveEnd={() => setMoving(false)}
    >
      {isOverview && <GraphOverview graph={graph} marks={overviewMarks} label={props.overviewLabel} />}
      <GraphMap graph={graph} marks={overviewMarks} label={props.mapLabel} />
      {children}
    </ReactFlow>
  );
}
