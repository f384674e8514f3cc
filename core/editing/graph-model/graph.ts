import type { Scene } from '../../script/node-schema';
import type { Quality } from '../../script/vocabulary';
import type { NodePlace, ScriptDraft } from '../draft-document';
import type { EndingContent, NodeContent } from './node-content';

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
  /** How many outcomes the line stands for; more than a few where scenes are collapsed. */
  readonly count: number;
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

/** A card as it is seen from afar. */
export type GraphBox = {
  readonly id: string;
  readonly look: 'node' | 'start' | 'scene' | 'kept' | 'lost' | 'open';
  /** Of a collapsed scene. */
  readonly title?: string;
  readonly x: number;
  readonly y: number;
};

/** What is seen of a graph from afar. It stays the same value while only words change, so that nothing is drawn again. */
export type GraphShape = {
  readonly boxes: readonly GraphBox[];
  readonly links: readonly GraphLink[];
  readonly areas: readonly SceneArea[];
};

/** Everything that the graph shows of a draft. */
export type Graph = {
  readonly cards: readonly GraphCard[];
  readonly shape: GraphShape;
  /** Where every node and ending stands, also those in collapsed scenes. */
  readonly places: Readonly<Record<string, NodePlace>>;
  /** What it was made of. */
  readonly draft: ScriptDraft;
  readonly collapsed: ReadonlySet<string>;
};

/** Id of the box that stands for a collapsed scene; no node can have it, because of the colon. */
export function sceneBoxId(scene: string): string {
  return `scene:${scene}`;
}
