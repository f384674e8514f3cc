import { placesOf } from '../arrange-nodes/arrange-nodes';
import type { NodePlace, ScriptDraft } from '../draft-document';
import {
  sceneBoxId,
  type Graph,
  type GraphBox,
  type GraphCard,
  type GraphShape,
  type SceneArea,
} from './graph';
import { linksBetween } from './links-between';
import { contentOfEnding, contentOfNode } from './node-content';
import { isSameStructure } from './same-structure';
import { areaOfScene, isSameArea } from './scene-area';

const nowhere: NodePlace = { x: 0, y: 0 };

type Laid = {
  readonly cards: readonly GraphCard[];
  readonly areas: readonly SceneArea[];
  /** By node or ending, the card that stands for it. */
  readonly shownAs: ReadonlyMap<string, string>;
};

function lay(
  { script }: ScriptDraft,
  places: Readonly<Record<string, NodePlace>>,
  collapsed: ReadonlySet<string>,
): Laid {
  const cards: GraphCard[] = [];
  const areas: SceneArea[] = [];
  const shownAs = new Map<string, string>();
  for (const [sceneAt, scene] of script.scenes.entries()) {
    const area = areaOfScene(scene, places);
    if (area === null) continue;
    if (collapsed.has(scene.id)) {
      const id = sceneBoxId(scene.id);
      cards.push({ kind: 'scene', id, place: { x: area.x, y: area.y }, scene });
      for (const node of scene.nodes) shownAs.set(node.id, id);
      continue;
    }
    areas.push(area);
    for (const [at, node] of scene.nodes.entries()) {
      const { id } = node;
      const isStart = sceneAt === 0 && at === 0;
      const content = contentOfNode(node);
      shownAs.set(id, id);
      cards.push({ kind: 'node', id, place: places[id] ?? nowhere, content, scene: scene.id, isStart });
    }
  }
  for (const ending of script.endings) {
    const { id } = ending;
    shownAs.set(id, id);
    cards.push({ kind: 'ending', id, place: places[id] ?? nowhere, content: contentOfEnding(ending) });
  }
  return { cards, areas, shownAs };
}

function isSameCard(a: GraphCard, b: GraphCard): boolean {
  if (a.id !== b.id || a.place.x !== b.place.x || a.place.y !== b.place.y) return false;
  if (a.kind === 'scene') return b.kind === 'scene' && a.scene === b.scene;
  if (a.kind === 'ending') return b.kind === 'ending' && a.content === b.content;
  return b.kind === 'node' && a.content === b.content && a.scene === b.scene && a.isStart === b.isStart;
}

function boxOf(card: GraphCard): GraphBox {
  const { id, place } = card;
  if (card.kind === 'ending') return { id, look: card.content.ending.money, ...place };
  if (card.kind === 'node') return { id, look: card.isStart ? 'start' : 'node', ...place };
  const { scene } = card;
  return { id, look: 'scene', ...place, title: scene.title === '' ? scene.id : scene.title };
}

function isSameBox(a: GraphBox, b: GraphBox | undefined): boolean {
  return a.id === b?.id && a.look === b.look && a.x === b.x && a.y === b.y && a.title === b.title;
}

/** The values from before wherever they say the same, and the old list itself where all of them do. */
function kept<Item>(
  items: readonly Item[],
  before: readonly Item[] | undefined,
  isSame: (item: Item, other: Item) => boolean,
): readonly Item[] {
  if (before === undefined) return items;
  const next = items.map((item, at) => {
    const other = before[at];
    return other !== undefined && isSame(item, other) ? other : item;
  });
  return next.length === before.length && next.every((item, at) => item === before[at]) ? before : next;
}

/**
 * What the graph shows of a draft. Given the graph from before, whatever says the same stays the same value: cards that did not
 * change, the shape while only words change, and lines and places while nothing leads elsewhere. So a keystroke in one of
 * 3,000 nodes costs a walk over them and no more.
 */
export function graphOfDraft(draft: ScriptDraft, collapsed: ReadonlySet<string>, before?: Graph): Graph {
  if (before?.draft === draft && before.collapsed === collapsed) return before;
  const isSameShape =
    before?.collapsed === collapsed &&
    before.draft.layout === draft.layout &&
    isSameStructure(before.draft.script, draft.script);
  const places = isSameShape ? before.places : placesOf(draft);
  const { cards: laid, areas: around, shownAs } = lay(draft, places, collapsed);
  const cards = kept(laid, before?.cards, isSameCard);
  const boxes = kept(cards.map(boxOf), before?.shape.boxes, isSameBox);
  const areas = kept(around, before?.shape.areas, isSameArea);
  const links = isSameShape ? before.shape.links : linksBetween(draft.script, shownAs);
  return { cards, shape: shapeOf({ boxes, links, areas }, before?.shape), places, draft, collapsed };
}

function shapeOf(shape: GraphShape, before: GraphShape | undefined): GraphShape {
  const isSame =
    before?.boxes === shape.boxes && before.links === shape.links && before.areas === shape.areas;
  return isSame ? before : shape;
}
