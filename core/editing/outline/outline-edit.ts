import type { Node } from '../../script/node-schema';
import type { Script } from '../../script/script-schema';
import { freeId } from '../free-id';
import { locateNode, targetIds, type LocatedNode } from '../locate-node';
import type { ScriptOperationArgs, ScriptOperationName } from '../operations/script-operations';
import { outlineRows, type OutlineRow } from './outline-rows';

/** What an author does with the keyboard in the outline. `below` is Enter, `deeper` Tab, `alternative` another wording. */
export const outlineKeys = ['below', 'deeper', 'alternative', 'delete', 'up', 'down', 'new-node'] as const;
export type OutlineKey = (typeof outlineKeys)[number];

/** Operations that a key stands for: one step of undo together. */
export type OutlineEdit = {
  [Name in ScriptOperationName]: { readonly name: Name; readonly args: ScriptOperationArgs<Name> };
}[ScriptOperationName];

/** A line of the outline: its node, and its key there. */
export type OutlinePlace = { readonly node: string; readonly key: string };

export type OutlineAct = {
  readonly edits: readonly OutlineEdit[];
  /** The line to write on in next. */
  readonly focus: OutlinePlace;
};

type At = { readonly script: Script; readonly located: LocatedNode; readonly row: OutlineRow };

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

function here({ located }: At, key: string): OutlinePlace {
  return { node: located.node.id, key };
}

function newMove(at: At, place: number, also: readonly OutlineEdit[] = []): OutlineAct {
  const { node } = at.located;
  const id = freeId('move', new Set(node.moves.map((move) => move.id)));
  const add: OutlineEdit = { name: 'add-move', args: { node: node.id, move: { id }, at: place } };
  return { edits: [...also, add], focus: here(at, `move/${id}/a`) };
}

function newReply(at: At, place: number): OutlineAct {
  const { node, path } = at.located;
  const id = freeId(`${node.id}-${node.replies.length + 1}`, new Set(node.replies.map((reply) => reply.id)));
  const value = { id, line: '' };
  return {
    edits: [{ name: 'insert-item', args: { path: [...path, 'replies'], at: place, value } }],
    focus: here(at, `reply/${id}`),
  };
}

function firstReply(at: At): OutlineAct {
  const reply = outlineRows(at.located.node).find(({ kind }) => kind === 'reply' || kind === 'reply-tells');
  return reply === undefined ? newReply(at, 0) : { edits: [], focus: here(at, reply.key) };
}

/** Enter: the next line of the same sort. */
function below(at: At): OutlineAct | null {
  switch (at.row.kind) {
    case 'title':
    case 'tells':
      return firstReply(at);
    case 'reply':
    case 'reply-tells':
      return newReply(at, at.row.at + 1);
    case 'move':
    case 'wording':
    case 'answer':
    case 'outcome':
      return newMove(at, at.row.at + 1);
    case 'limit':
    case 'fallback':
      return null;
  }
}

function setAnswer({ located }: At, moveAt: number): OutlineEdit {
  const path = [...located.path, 'moves', moveAt, 'outcomes', 0, 'answer'];
  return { name: 'set-field', args: { path, value: '', field: 'answer' } };
}

/** Tab on a move: to what the victim answers. An empty new move becomes the answer to the one before it. */
function toAnswer(at: At): OutlineAct | null {
  const { row, located } = at;
  const { moves, id: node } = located.node;
  const move = moves[row.at];
  if (move === undefined) return null;
  const isBlank = Object.values(move.lines).every(isEmpty);
  const before = moves[row.at - 1];
  if (isBlank && before !== undefined) {
    const gone: OutlineEdit = { name: 'delete-move', args: { node, move: move.id } };
    const isThere = before.outcomes[0]?.answer !== undefined;
    return {
      edits: isThere ? [gone] : [gone, setAnswer(at, row.at - 1)],
      focus: here(at, `answer/${before.id}/0`),
    };
  }
  if (isBlank || move.outcomes.length === 0) return null;
  const isThere = move.outcomes.length > 1 || move.outcomes[0]?.answer !== undefined;
  return { edits: isThere ? [] : [setAnswer(at, row.at)], focus: here(at, `answer/${move.id}/0`) };
}

/** Tab: reply → move → answer. What is written stays; only an empty line becomes something else. */
function deeper(at: At): OutlineAct | null {
  const { located, row } = at;
  const { moves, replies } = located.node;
  switch (row.kind) {
    case 'title':
    case 'tells':
      return firstReply(at);
    case 'reply':
    case 'reply-tells': {
      if (row.kind === 'reply' && isEmpty(row.text) && replies.length > 1) {
        const path = [...located.path, 'replies'];
        return newMove(at, 0, [{ name: 'remove-item', args: { path, at: row.at } }]);
      }
      const first = outlineRows(located.node).find(({ kind }) => kind === 'move');
      return moves.length === 0 || first === undefined
        ? newMove(at, 0)
        : { edits: [], focus: here(at, first.key) };
    }
    case 'move':
    case 'wording':
      return toAnswer(at);
    case 'answer':
    case 'outcome':
    case 'limit':
    case 'fallback':
      return null;
  }
}

/** Another wording of the same move. */
function alternative(at: At): OutlineAct | null {
  const { located, row } = at;
  const move = row.depth === 2 || row.depth === 3 ? located.node.moves[row.at] : undefined;
  if (move === undefined || row.kind === 'limit' || row.kind === 'fallback') return null;
  const id = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !Object.hasOwn(move.lines, letter));
  if (id === undefined) return null;
  const path = [...located.path, 'moves', row.at, 'lines', id];
  const isFirst = Object.keys(move.lines).length === 0;
  return {
    edits: [{ name: 'set-field', args: { path, value: '', field: 'wording' } }],
    focus: here(at, `${isFirst ? 'move' : 'wording'}/${move.id}/${id}`),
  };
}

function isBlankNode(node: Node): boolean {
  return node.moves.length === 0 && outlineRows(node).every(({ text }) => isEmpty(text));
}

/** Backspace on an empty line takes it away, and the line before it is next. */
function deleted(at: At): OutlineAct | null {
  const { located, row, script } = at;
  if (!isEmpty(row.text)) return null;
  const { node, path, scene, nodeAt } = located;
  const rows = outlineRows(node);
  const before = rows[rows.findIndex(({ key }) => key === row.key) - 1];
  const focus = here(at, before?.key ?? 'title');
  const field: OutlineEdit = { name: 'set-field', args: { path: [...path, ...row.path], field: row.kind } };
  switch (row.kind) {
    case 'title': {
      const other = scene.nodes[nodeAt - 1] ?? scene.nodes[nodeAt + 1];
      const isLed = script.scenes.length > 0 && other !== undefined && isBlankNode(node);
      if (!isLed) return null;
      return {
        edits: [{ name: 'delete-nodes', args: { nodes: [node.id] } }],
        focus: { node: other.id, key: 'title' },
      };
    }
    case 'reply':
    case 'reply-tells':
      if (node.replies.length < 2) return null;
      return { edits: [{ name: 'remove-item', args: { path: [...path, 'replies'], at: row.at } }], focus };
    case 'move':
    case 'wording': {
      const move = node.moves[row.at];
      if (move === undefined) return null;
      if (Object.keys(move.lines).length > 1) return { edits: [field], focus };
      return { edits: [{ name: 'delete-move', args: { node: node.id, move: move.id } }], focus };
    }
    case 'tells':
    case 'answer':
      return { edits: [field], focus };
    case 'outcome':
    case 'limit':
    case 'fallback':
      return null;
  }
}

/** Alt and an arrow: the reply, move or node goes one place up or down. */
function carried(at: At, step: -1 | 1): OutlineAct | null {
  const { located, row } = at;
  const lists = { title: 'nodes', reply: 'replies', 'reply-tells': 'replies', move: 'moves' } as const;
  if (!Object.hasOwn(lists, row.kind)) return null;
  const list = lists[row.kind as keyof typeof lists];
  const [items, path, from] =
    list === 'nodes'
      ? [located.scene.nodes, located.path.slice(0, -1), located.nodeAt]
      : [located.node[list], [...located.path, list], row.at];
  const to = from + step;
  if (to < 0 || to >= items.length) return null;
  return { edits: [{ name: 'move-item', args: { path, from, to } }], focus: here(at, row.key) };
}

function newNode({ located, script }: At): OutlineAct {
  const id = freeId('node', targetIds(script));
  return {
    edits: [{ name: 'add-node', args: { scene: located.scene.id, after: located.node.id, node: { id } } }],
    focus: { node: id, key: 'title' },
  };
}

/** What a key does on a line of the outline; null where it does nothing there. */
export function outlineEdit(script: Script, place: OutlinePlace, key: OutlineKey): OutlineAct | null {
  const located = locateNode(script, place.node);
  const row = located && outlineRows(located.node).find((each) => each.key === place.key);
  if (located === null || row === undefined || row === null) return null;
  const at: At = { script, located, row };
  switch (key) {
    case 'below':
      return below(at);
    case 'deeper':
      return deeper(at);
    case 'alternative':
      return alternative(at);
    case 'delete':
      return deleted(at);
    case 'up':
      return carried(at, -1);
    case 'down':
      return carried(at, 1);
    case 'new-node':
      return newNode(at);
  }
}
