import type { Move, Outcome } from '../../script/move-schema';
import type { Node } from '../../script/node-schema';
import { wellFormedId } from '../free-id';

/** An outcome that says nothing yet. */
export function emptyOutcome(to = ''): Outcome {
  return { quality: 'ok', to, why: '' };
}

/** A move with one empty line, with what is known of it already. */
export function emptyMove(id: string, known: Partial<Move> = {}): Move {
  return { lines: { a: '' }, outcomes: [emptyOutcome()], ...known, id };
}

/** A node with one empty reply, with what is known of it already. */
export function emptyNode(id: string, known: Partial<Node> = {}): Node {
  return { title: '', replies: [{ id: wellFormedId(`${id}-1`), line: '' }], moves: [], ...known, id };
}
