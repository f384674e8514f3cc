import type { Node } from '@xyflow/react';

import { cardSize } from '#core/editing/arrange-nodes/arrange-nodes';
import type { GraphCard, SceneArea } from '#core/editing/graph-model/graph';

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
/** The part of an area that is an element: its title. The rest is drawn under the cards. */
const headHeight = 48;

/** Marks that a card is drawn with beside what it is. */
export type FlowMarks = {
  readonly problems: ReadonlyMap<string, number>;
  readonly visits: Readonly<Record<string, number>> | null;
  readonly heat: ReadonlyMap<string, number> | null;
  /** The card that a line being drawn by keyboard would lead to. */
  readonly target: string | null;
  readonly labelOf: (card: GraphCard, problems: number) => string;
  /** What kind of thing a card is, for those who hear it. */
  readonly role: string;
};

function isSameData(a: CardData, b: CardData): boolean {
  return (
    a.card === b.card &&
    a.problems === b.problems &&
    a.visits === b.visits &&
    a.heat === b.heat &&
    a.isTarget === b.isTarget
  );
}

function isSameNode(a: CardFlowNode, b: CardFlowNode): boolean {
  return (
    a.ariaLabel === b.ariaLabel &&
    a.selected === b.selected &&
    a.position === b.position &&
    isSameData(a.data, b.data)
  );
}

function areaNode(area: SceneArea): AreaFlowNode {
  return {
    id: `area:${area.id}`,
    type: 'area',
    position: { x: area.x, y: area.y },
    data: { area },
    width: area.width,
    height: headHeight,
    measured: { width: area.width, height: headHeight },
    selectable: false,
    draggable: false,
    focusable: false,
    connectable: false,
    zIndex: 0,
  };
}

/** Makes the elements that are drawn. A card that did not change stays the very same element, and is not drawn again. */
export function createFlowElements() {
  let kept = new Map<string, CardFlowNode>();
  let keptAreas = new Map<SceneArea, AreaFlowNode>();

  const cardNode = (card: GraphCard, isSelected: boolean, marks: FlowMarks): CardFlowNode => {
    const problems = marks.problems.get(card.id) ?? 0;
    const node: CardFlowNode = {
      id: card.id,
      type: 'card',
      position: card.place,
      data: {
        card,
        problems,
        visits: marks.visits === null ? null : (marks.visits[card.id] ?? 0),
        heat: marks.heat?.get(card.id) ?? null,
        isTarget: marks.target === card.id,
      },
      width,
      height,
      // Told beforehand, so that what is out of sight need not be measured.
      measured: { width, height },
      selected: isSelected,
      ariaLabel: marks.labelOf(card, problems),
      domAttributes: { 'aria-roledescription': marks.role },
      zIndex: 1,
    };
    const present = kept.get(card.id);
    return present !== undefined && isSameNode(present, node) ? present : node;
  };

  return (
    cards: readonly GraphCard[],
    areas: readonly SceneArea[],
    selected: ReadonlySet<string>,
    marks: FlowMarks,
  ): FlowNode[] => {
    const nodes = cards.map((card) => cardNode(card, selected.has(card.id), marks));
    kept = new Map(nodes.map((node) => [node.id, node]));
    keptAreas = new Map(areas.map((area) => [area, keptAreas.get(area) ?? areaNode(area)]));
    return [...keptAreas.values(), ...nodes];
  };
}
