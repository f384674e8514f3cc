import {
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStore,
  useStoreApi,
  type Connection,
  type FinalConnectionState,
  type NodeChange,
  type Viewport,
} from '@xyflow/react';
import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type DragEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';

import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { NodePlace } from '#core/editing/draft-document';
import type { Graph, GraphCard as Card } from '#core/editing/graph-model/graph';

import { createFlowElements, type FlowMarks, type FlowNode } from './flow-elements';
import { GraphBackdrop } from './graph-backdrop';
import { GraphArea, GraphCard } from './graph-card';
import { boxAt } from './graph-frame';
import { GraphMap } from './graph-map';
import { useDrag } from './use-drag';
import { useMarquee } from './use-marquee';
import { openGraph, useReveal, type Goal } from './use-reveal';
import { useSight } from './use-sight';
import '@xyflow/react/dist/base.css';
import './graph.css';

/** Below this zoom cards are drawn as boxes: they could not be read, and thousands would make moving slow. A few stay cards longer. */
const overviewBelow = { many: 0.35, few: 0.18 } as const;
const fewCards = 200;
const nodeTypes = { card: GraphCard, area: GraphArea };
const noEdges: never[] = [];

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
  readonly goal: Goal | null;
  /** Where the graph was left; null opens it at its beginning. */
  readonly firstView: Viewport | null;
  readonly onLeaveView: (view: Viewport) => void;
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

function moveOf(handle: string | null | undefined): string | null {
  return handle?.startsWith('move:') === true ? handle.slice('move:'.length) : null;
}

/** The cards that are elements: those in sight, and those in hand. */
function useDrawn({ graph, marks, selected }: GraphCanvasProps, isOverview: boolean): FlowNode[] {
  const sight = useSight();
  const [elements] = useState(createFlowElements);
  return useMemo(() => {
    if (isOverview) return elements([], [], selected, marks);
    const cards = graph.cards.filter(
      ({ place: { x, y } }) =>
        x + cardSize.width >= sight.x &&
        x <= sight.x + sight.width &&
        y + cardSize.height >= sight.y &&
        y <= sight.y + sight.height,
    );
    return elements(cards, graph.shape.areas, selected, marks);
  }, [elements, graph, isOverview, marks, selected, sight]);
}

/** The graph itself: values in, acts out. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { children, firstView, goal, graph, isReadOnly, marks, selected } = props;
  const { onConnect, onConnectNew, onDropEntry, onLeaveView, onOpen, onPlace, onSelect } = props;
  const { shape } = graph;
  const flow = useReactFlow<FlowNode>();
  const store = useStoreApi();
  const smallest = graph.cards.length > fewCards ? overviewBelow.many : overviewBelow.few;
  const isOverview = useStore(({ transform }) => transform[2] < smallest);
  const region = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(props, isOverview);
  const drag = useDrag(graph, drawn, selected, onPlace);
  const isChoosing = useMarquee(shape, selected, onSelect);
  useReveal(graph, goal);

  const handleNodes = (changes: NodeChange<FlowNode>[]) => {
    const isChoice = changes.some(({ type }) => type === 'select') && !isChoosing();
    if (isChoice) {
      // Only cards in sight are told of; where one card is chosen alone, those out of sight are no longer chosen.
      const isMore = store.getState().multiSelectionActive;
      const chosen = new Set(isMore ? selected : drawn.flatMap(({ id }) => (selected.has(id) ? [id] : [])));
      for (const change of changes) {
        if (change.type !== 'select') continue;
        if (change.selected) chosen.add(change.id);
        else chosen.delete(change.id);
      }
      onSelect([...chosen]);
    }
    drag.move(changes.filter(({ type }) => type === 'position'));
  };

  const handleConnect = ({ source, sourceHandle, target }: Connection) =>
    onConnect(source, moveOf(sourceHandle), target);
  const handleConnectEnd = useCallback(
    (event: globalThis.MouseEvent | TouchEvent, { fromHandle, fromNode, isValid }: FinalConnectionState) => {
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (isValid === true || fromNode === null || point === undefined) return;
      const target = document.elementFromPoint(point.clientX, point.clientY);
      if (target === null || target.closest('.react-flow__pane') === null) return;
      if (target.closest('.react-flow__node-card') !== null) return;
      const place = flow.screenToFlowPosition({ x: point.clientX, y: point.clientY });
      onConnectNew(fromNode.id, moveOf(fromHandle?.id), place);
    },
    [flow, onConnectNew],
  );

  const placeOf = (event: DragEvent | MouseEvent) =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const cardUnder = (event: DragEvent | MouseEvent): Card | null => {
    const { x, y } = placeOf(event);
    const box = boxAt(shape, x, y);
    return box === null ? null : (graph.cards.find(({ id }) => id === box.id) ?? null);
  };

  const overviewMarks = useMemo(
    () => ({ chosen: selected, problems: marks.problems, heat: marks.heat }),
    [selected, marks.problems, marks.heat],
  );
  return (
    <ReactFlow<FlowNode>
      ref={region}
      className={isOverview ? 'graph graph-from-afar' : 'graph'}
      tabIndex={0}
      aria-label={props.label}
      aria-describedby="graph-how-to"
      nodes={drag.nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      {...(firstView === null ? {} : { defaultViewport: firstView })}
      onInit={(instance) => {
        const size = region.current?.getBoundingClientRect();
        if (firstView !== null || size === undefined) return;
        openGraph(instance, shape, { width: size.width, height: size.height, domNode: region.current });
      }}
      onMoveEnd={(_event, view) => onLeaveView(view)}
      onNodesChange={handleNodes}
      onNodeDragStop={drag.drop}
      onNodeClick={(event, { id }) => {
        const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
        if (!isMore && selected.has(id) && selected.size > 1) onSelect([id]);
      }}
      onDoubleClick={(event) => {
        const isOnGraph = (event.target as Element).closest('.react-flow__pane, .react-flow__node') !== null;
        const card = isOnGraph ? cardUnder(event) : null;
        if (card !== null) onOpen(card);
      }}
      onPaneClick={(event) => {
        const card = isOverview ? cardUnder(event) : null;
        onSelect(card === null ? [] : [card.id]);
      }}
      onConnect={handleConnect}
      onConnectEnd={handleConnectEnd}
      onDragOver={(event) => {
        if (isReadOnly || !event.dataTransfer.types.includes(paletteDragType)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        const data = event.dataTransfer.getData(paletteDragType);
        if (data === '') return;
        event.preventDefault();
        onDropEntry(data, placeOf(event), cardUnder(event)?.id ?? null);
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
      minZoom={0.02}
      maxZoom={2}
      zoomOnDoubleClick={false}
    >
      <GraphBackdrop
        shape={shape}
        marks={overviewMarks}
        isOverview={isOverview}
        shift={drag.shift}
        label={props.overviewLabel}
      />
      <GraphMap shape={shape} marks={overviewMarks} label={props.mapLabel} />
      {children}
    </ReactFlow>
  );
}
