import type { Scene } from '../../script/node-schema';
import type { Quality } from '../../script/vocabulary';
import { cardSize, placesOf, scenePadding } from '../arrange-nodes/arrange-nodes';
import type { NodePlace, ScriptDraft } from '../draft-document';
import { contentOfEnding, contentOfNode, type EndingContent, type NodeContent } from './node-content';

/** Something that stands on the graph. A collapsed scene stands as one box for all of its nodes. */
export type GraphCard =
  | {
      readonly kind: 'node';
      readonly id: string;
      readonly place: NodePlace;
      readonly content: NodeContent;
      readonly scene: string;
      readonly isStart: boolean;
    }
  | {
      readonly kind: 'ending';
      readonly id: string;
      readonly place: NodePlace;
      readonly content: EndingContent;
    }
  | { readonly kind: 'scene'; readonly id: string; readonly place: NodePlace; readonly scene: Scene };

/** A line from one card to another: the best quality that leads there says how it is drawn. */
export type GraphLink = {
  readonly from: string;
  readonly to: string;
  readonly quality: Quality;
  readonly isRetry: boolean;
  /** Goes through a transition into another scene. */
  readonly isLater: boolean;
};

/** The area of an open scene. */
export type SceneArea = {
  readonly id: string;
  readonly title: string;
  readonly kind: Scene['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly nodes: number;
};

/** Everything that the graph shows of a draft. */
export type Graph = {
  readonly cards: readonly GraphCard[];
  readonly links: readonly GraphLink[];
  readonly areas: readonly SceneArea[];
};

const qualityRank: Readonly<Record<Quality, number>> = { best: 3, ok: 2, useless: 1, harmful: 0 };

/** Id of the box that stands for a collapsed scene; no node can have it, because of the colon. */
export function sceneBoxId(scene: string): string {
  return `scene:${scene}`;
}

function areaOf(scene: Scene, places: Readonly<Record<string, NodePlace>>): SceneArea | null {
  const all = scene.nodes.flatMap(({ id }) => places[id] ?? []);
  if (all.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of all) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + cardSize.width);
    bottom = Math.max(bottom, y + cardSize.height);
  }
  const x = left - scenePadding.side;
  const y = top - scenePadding.top;
  return {
    id: scene.id,
    title: scene.title === '' ? scene.id : scene.title,
    kind: scene.kind,
    x,
    y,
    width: right - x + scenePadding.side,
    height: bottom - y + scenePadding.bottom,
    nodes: scene.nodes.length,
  };
}

/**
 * What the graph shows of a draft. Contents of cards are made once for each value of a node, so that a keystroke in one node
 * costs a walk over the others and no more. Links between the same two cards are one line.
 */
export function graphOfDraft(draft: ScriptDraft, collapsed: ReadonlySet<string>): Graph {
  const { script } = draft;
  const places = placesOf(draft);
  const cards: GraphCard[] = [];
  const areas: SceneArea[] = [];
  /** The card that stands for a target. */
  const shownAs = new Map<string, string>();
  for (const [sceneAt, scene] of script.scenes.entries()) {
    const area = areaOf(scene, places);
    if (collapsed.has(scene.id) && area !== null) {
      const id = sceneBoxId(scene.id);
      cards.push({ kind: 'scene', id, place: { x: area.x, y: area.y }, scene });
      for (const node of scene.nodes) shownAs.set(node.id, id);
      continue;
    }
    if (area !== null) areas.push(area);
    for (const [at, node] of scene.nodes.entries()) {
      shownAs.set(node.id, node.id);
      cards.push({
        kind: 'node',
        id: node.id,
        place: places[node.id] ?? { x: 0, y: 0 },
        content: contentOfNode(node),
        scene: scene.id,
        isStart: sceneAt === 0 && at === 0,
      });
    }
  }
  for (const ending of script.endings) {
    shownAs.set(ending.id, ending.id);
    const place = places[ending.id] ?? { x: 0, y: 0 };
    cards.push({ kind: 'ending', id: ending.id, place, content: contentOfEnding(ending) });
  }
  return { cards, areas, links: linksBetween(draft, shownAs) };
}

function linksBetween({ script }: ScriptDraft, shownAs: ReadonlyMap<string, string>): readonly GraphLink[] {
  const later = new Map(script.transitions.map(({ id, to }) => [id, to]));
  const links = new Map<string, GraphLink>();
  for (const { nodes } of script.scenes) {
    for (const node of nodes) {
      const from = shownAs.get(node.id);
      if (from === undefined) continue;
      for (const { to: target, quality, isRetry } of contentOfNode(node).leads) {
        const through = later.get(target);
        const to = shownAs.get(through ?? target);
        if (to === undefined || (to === from && from !== node.id)) continue;
        const key = `${from} ${to}`;
        const present = links.get(key);
        if (present !== undefined && qualityRank[present.quality] >= qualityRank[quality]) continue;
        links.set(key, { from, to, quality, isRetry, isLater: through !== undefined });
      }
    }
  }
  return [...links.values()];
}
