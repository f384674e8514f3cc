import { freeId } from '../../editing/free-id';
import type { Move } from '../../script/move-schema';
import type { Node } from '../../script/node-schema';
import type { Leftover } from '../import-report';
import { readRow } from './read-row';
import { groupRows, rowLookup, type RowGroups, type RowLookup } from './row-groups';
import { rowKeys } from './row-keys';
import { tableColumns, type RowOf, type TableName } from './table-columns';
import type { TableRow } from './table-rows';

/** Takes what could not be read. */
export type Report = (leftover: Leftover) => void;

type OwnedTable = 'replies' | 'moves' | 'outcomes' | 'byItself';
type Row<Name extends TableName> = RowOf<(typeof tableColumns)[Name]>;
type NodeRow = Row<'nodes'> & { readonly id: string };
type WithPlace<Value> = { readonly value: Value; readonly row: TableRow };

/** Ids for those without one, in the order of the rows. */
function named<Value extends { readonly id?: string | undefined }>(
  rows: readonly WithPlace<Value>[],
  wish: string,
): string[] {
  const taken = new Set(rows.flatMap(({ value }) => (value.id === undefined ? [] : [value.id])));
  return rows.map(({ value }) => {
    const id = value.id ?? freeId(wish, taken);
    taken.add(id);
    return id;
  });
}

/** Reads a node with all that other tables say of it. Rows that name a node that is not there are reported once, here. */
export function nodeReader(
  rowsOf: (name: TableName) => readonly TableRow[],
  nodeOf: RowLookup,
  target: (to: string) => string,
  report: Report,
): (at: number, node: NodeRow) => Node {
  const owned = <Name extends OwnedTable>(name: Name): RowGroups<WithPlace<Row<Name>>> =>
    groupRows(
      rowsOf(name).map((row) => {
        const value = readRow<(typeof tableColumns)[Name]>(tableColumns[name], row, report);
        return { row, value: { value, row }, owner: (value as unknown as { readonly node: string }).node };
      }),
      nodeOf,
      report,
    );
  const replies = owned('replies');
  const moves = owned('moves');
  const outcomes = owned('outcomes');
  const byItself = owned('byItself');

  const readMoves = (at: number): Move[] => {
    const own = moves.of(at);
    const ids = named(own, 'move');
    const byMove = groupRows(
      outcomes.of(at).map(({ row, value: { move, node: _node, to, ...rest } }) => ({
        row,
        value: { ...rest, to: target(to) },
        owner: move,
      })),
      rowLookup(rowKeys(ids), []),
      report,
    );
    return own.map(({ value: { node: _node, id: _id, ...move } }, index) => ({
      ...move,
      id: ids[index] ?? '',
      outcomes: [...byMove.of(index)],
    }));
  };

  return (at, { id, scene: _scene, seconds, ...node }) => {
    const ownReplies = replies.of(at);
    const replyIds = named(ownReplies, `${id}-1`);
    const last = new Map<string, Omit<Row<'byItself'>, 'node' | 'cause'>>();
    for (const { row, value } of byItself.of(at)) {
      const { cause, node: _node, to, ...rest } = value;
      if (last.has(cause)) report({ place: row.place, text: rest.why, reason: 'same-twice', column: null });
      else last.set(cause, { ...rest, to: target(to) });
    }
    const timeout = last.get('timeout');
    const fallback = last.get('fallback');
    const orElse = timeout ?? { quality: 'useless' as const, to: '', why: '' };
    return {
      ...node,
      id,
      replies: ownReplies.map(({ value: { node: _node, id: _id, ...reply } }, index) => ({
        ...reply,
        id: replyIds[index] ?? '',
      })),
      ...(seconds === undefined && timeout === undefined
        ? {}
        : { within: { seconds: seconds ?? 30, else: orElse } }),
      moves: readMoves(at),
      ...(fallback === undefined ? {} : { fallback }),
    };
  };
}
