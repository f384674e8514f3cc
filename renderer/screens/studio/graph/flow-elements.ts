import { Position, type Edge, type Node } from '@xyflow/react';

import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { Graph, GraphCard, GraphLink, SceneArea } from '#core/editing/graph-model/graph';

/** What a drawn card carries: the card, and the marks on it. */
export type CardData = {
  readonly card: GraphCard;
  readonly problems: number;
  readonly visits: number | null;
  readonly heat: number | null;
  readonly isTarget: boolean;
};
export type CardFlowNode = Node<CardData, 'card'>;
export type AreaFlowNode = Node<{ readonly area: SceneArea }, 'area'>;
export type FlowNode = CardFlowNode | AreaFlowNode;

const { width, height } = cardSize;

/** Known beforehand, so that lines to cards out of sight need no measuring. */
const handles: NonNullable<Node['handles']> = [
  { id: 'in', type: 'target', position: Position.Left, x: -4, y: height / 2 - 4, width: 8, height: 8 },
  {
    id: 'out',
    type: 'source',
    position: Position.Right,
    x: width - 4,
    y: height / 2 - 4,
    width: 8,
    height: 8,
  },
];

/** Marks that a card is drawn with beside what it is. */
export type FlowMarks = {
  readonly problems: ReadonlyMap<string, number>;
  readonly visits: Readonly<Record<string, number>> | null;
  readonly heat: ReadonlyMap<string, number> | null;
  /** The card that a line being drawn by keyboard would lead to. */
  readonly target: string | null;
  readonly labelOf: (card: GraphCard, problems: number) => string;
};

type Kept = { readonly node: CardFlowNode; readonly label: string };

function sameData(a: CardData, b: CardData): boolean {
  const isSameCard =
    a.card.kind === b.card.kind &&
    (a.card.kind === 'scene'
      ? a.card === b.card
      : b.card.kind !== 'scene' && a.card.content === b.card.content) &&
    a.card.place.x === b.card.place.x &&
    a.card.place.y === b.card.place.y;
  return (
    isSameCard &&
    a.problems === b.problems &&
    a.visits === b.visits &&
    a.heat === b.heat &&
    a.isTarget === b.isTarget
  );
}

/** Makes the elements that are drawn. A card that did not change stays the very same object, and is not drawn again. */
export function createFlowElements() {
  let kept = new Map<string, Kept>();
  let links: { readonly from: readonly GraphLink[]; readonly edges: readonly Edge[] } | null = null;

  const nodesOf = (graph: Graph, selected: ReadonlySet<string>, marks: FlowMarks): FlowNode[] => {
    const next = new Map<string, Kept>();
    const cards = graph.cards.map((card): CardFlowNode => {
      const problems = marks.problems.get(card.id) ?? 0;
      const data: CardData = {
        card,
        problems,
        visits: marks.visits === null ? null : (marks.visits[card.id] ?? 0),
        heat: marks.heat?.get(card.id) ?? null,
        isTarget: marks.target === card.id,
      };
      const label = marks.labelOf(card, problems);
      const isSelected = selected.has(card.id);
      const present = kept.get(card.id);
      const isSame =
        present !== undefined &&
        present.label === label &&
        present.node.selected === isSelected &&
        sameData(present.node.data, data);
      const node: CardFlowNode = isSame
        ? present.node
        : {
            id: card.id,
            type: 'card',
            position: card.place,
            data,
            width,
            height,
            // Told beforehand: what is out of sight is never measured, and still has to be fitted in.
            measured: { width, height },
            handles,
            selected: isSelected,
            ariaLabel: label,
            zIndex: 1,
          };
      next.set(card.id, { node, label });
      return node;
    });
    kept = next;
    const areas = graph.shape.areas.map((area): AreaFlowNode => ({
      id: `area:${area.id}`,
      type: 'area',
      position: { x: area.x, y: area.y },
      data: { area },
      width: area.width,
      height: area.height,
      measured: { width: area.width, height: area.height },
      selectable: false,
      draggable: false,
      focusable: false,
      connectable: false,
      zIndex: -1,
    }));
    return [...areas, ...cards];
  };

  const edgesOf = (graph: Graph): readonly Edge[] => {
    if (links?.from === graph.shape.links) return links.edges;
    const edges = graph.shape.links.map(({ from, to, quality, isRetry, isLater }): Edge => ({
      id: `${from} ${to}`,
      source: from,
      target: to,
      sourceHandle: 'out',
      targetHandle: 'in',
      className: `graph-link graph-link-${quality}${isRetry ? ' graph-link-retry' : ''}${isLater ? ' graph-link-later' : ''}`,
      focusable: false,
      selectable: false,
      zIndex: 0,
    }));
    links = { from: graph.shape.links, edges };
    return edges;
  };
  return { nodesOf, edgesOf };
}
