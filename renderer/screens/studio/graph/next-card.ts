import type { Graph, GraphCard } from '#core/editing/graph-model/graph';

export type Direction = 'left' | 'right' | 'up' | 'down';

const keys: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The direction of an arrow key, or null. */
export function directionOf(key: string): Direction | null {
  return keys[key] ?? null;
}

function nearest(cards: readonly GraphCard[], from: GraphCard, weigh: (card: GraphCard) => number) {
  let best: GraphCard | null = null;
  let least = Infinity;
  for (const card of cards) {
    const weight = card.id === from.id ? Infinity : weigh(card);
    if (weight < least) {
      least = weight;
      best = card;
    }
  }
  return best;
}

/**
 * Where an arrow key leads from a card: right and left along the lines (the one that lies most level), up and down to the next
 * one in the column. Where no line leads on, to whatever lies next in that direction.
 */
export function nextCard(graph: Graph, from: GraphCard, direction: Direction): GraphCard | null {
  const { x, y } = from.place;
  const ahead: Readonly<Record<Direction, (card: GraphCard) => number>> = {
    right: ({ place }) => place.x - x,
    left: ({ place }) => x - place.x,
    down: ({ place }) => place.y - y,
    up: ({ place }) => y - place.y,
  };
  const isLevel = direction === 'left' || direction === 'right';
  const aside = ({ place }: GraphCard): number => Math.abs(isLevel ? place.y - y : place.x - x);
  const weigh = (card: GraphCard): number => {
    const distance = ahead[direction](card);
    return distance <= 0 ? Infinity : distance + 3 * aside(card);
  };
  if (isLevel) {
    const linked = new Set(
      graph.shape.links.flatMap((link) => {
        if (direction === 'right' && link.from === from.id) return [link.to];
        return direction === 'left' && link.to === from.id ? [link.from] : [];
      }),
    );
    const along = nearest(
      graph.cards.filter(({ id }) => linked.has(id)),
      from,
      aside,
    );
    if (along !== null) return along;
  }
  return nearest(graph.cards, from, weigh);
}
