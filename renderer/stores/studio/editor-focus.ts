import type { ChangePath } from '#core/editing/change';
import type { Script } from '#core/script/script-schema';

/** Pages of a script beside its nodes. */
export const editorPages = [
  'about',
  'persona',
  'alert',
  'dispositions',
  'facts',
  'scenes',
  'transitions',
  'interrupts',
  'endings',
  'walkthroughs',
] as const;
export type EditorPage = (typeof editorPages)[number];

/** What the form shows. */
export type Focus =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'move'; readonly node: string; readonly id: string }
  | { readonly kind: 'ending'; readonly id: string }
  | { readonly kind: 'page'; readonly page: EditorPage };

const pageOfField: Readonly<Record<string, EditorPage>> = {
  persona: 'persona',
  alert: 'alert',
  money: 'alert',
  dispositions: 'dispositions',
  facts: 'facts',
  flags: 'facts',
  transitions: 'transitions',
  always: 'interrupts',
  endings: 'endings',
  walkthroughs: 'walkthroughs',
};

/** What is to be shown for a path of the script, as problems and search hits give them. */
export function focusOfPath(script: Script, path: ChangePath): Focus {
  const [field, at, list, nodeAt, part, moveAt] = path;
  if (field === 'scenes') {
    const scene = script.scenes[Number(at)];
    const node = list === 'nodes' ? scene?.nodes[Number(nodeAt)] : undefined;
    if (node === undefined) return { kind: 'page', page: 'scenes' };
    const move = part === 'moves' && moveAt !== undefined ? node.moves[Number(moveAt)] : undefined;
    return move === undefined ? { kind: 'node', id: node.id } : { kind: 'move', node: node.id, id: move.id };
  }
  if (field === 'endings') {
    const ending = script.endings[Number(at)];
    if (ending !== undefined) return { kind: 'ending', id: ending.id };
  }
  return { kind: 'page', page: pageOfField[String(field)] ?? 'about' };
}
