import type { Node } from '../../script/node-schema';
import type { Ending } from '../../script/script-schema';
import type { Quality } from '../../script/vocabulary';

/** A move as a card shows it: how good its first outcome is, and its first words. */
export type CardMove = { readonly id: string; readonly quality: Quality; readonly text: string };

/** Where something leads: how, and from which move (null for a time limit or a fallback). */
export type Lead = {
  readonly to: string;
  readonly quality: Quality;
  readonly isRetry: boolean;
  readonly move: string | null;
};

/** What a card shows of a node; made once for each value of the node. */
export type NodeContent = {
  readonly title: string;
  readonly line: string;
  readonly moves: readonly CardMove[];
  readonly hasLimit: boolean;
  readonly leads: readonly Lead[];
};

const known = new WeakMap<Node, NodeContent>();

function leadsOf(node: Node): readonly Lead[] {
  const leads: Lead[] = node.moves.flatMap(({ id, outcomes }) =>
    outcomes.map(({ to, quality, retry }) => ({ to, quality, isRetry: retry === true, move: id })),
  );
  for (const outcome of [node.within?.else, node.fallback]) {
    if (outcome !== undefined)
      leads.push({ to: outcome.to, quality: outcome.quality, isRetry: false, move: null });
  }
  return leads;
}

/** See {@link NodeContent}. The same node gives the same content, so that unchanged cards are not drawn again. */
export function contentOfNode(node: Node): NodeContent {
  const present = known.get(node);
  if (present !== undefined) return present;
  const reply = node.replies.find(({ line, tells }) => (line ?? tells ?? '') !== '');
  const content: NodeContent = {
    title: node.title === '' ? node.id : node.title,
    line: reply?.line ?? reply?.tells ?? node.tells ?? '',
    moves: node.moves.map(({ id, lines, outcomes }) => ({
      id,
      quality: outcomes[0]?.quality ?? 'useless',
      text: Object.values(lines).find((line) => line !== '') ?? '',
    })),
    hasLimit: node.within !== undefined,
    leads: leadsOf(node),
  };
  known.set(node, content);
  return content;
}

/** What a card shows of an ending. */
export type EndingContent = { readonly title: string; readonly ending: Ending };

const knownEndings = new WeakMap<Ending, EndingContent>();

/** See {@link EndingContent}. */
export function contentOfEnding(ending: Ending): EndingContent {
  const present = knownEndings.get(ending);
  if (present !== undefined) return present;
  const content = { title: ending.title === '' ? ending.id : ending.title, ending };
  knownEndings.set(ending, content);
  return content;
}
