import type { Condition } from '../../script/condition-schema';
import type { Node } from '../../script/node-schema';
import type { Quality } from '../../script/vocabulary';
import type { ChangePath } from '../change';

/** What a line of the outline is. `title` names the node; `outcome` is one of several ways that a move can go. */
export type OutlineRowKind =
  | 'title'
  | 'tells'
  | 'reply'
  | 'reply-tells'
  | 'move'
  | 'wording'
  | 'answer'
  | 'outcome'
  | 'limit'
  | 'fallback';

/** Where something leads, how good it is, and when. */
export type OutlineWay = {
  /** Path of the outcome, below the node. */
  readonly path: ChangePath;
  readonly quality: Quality;
  readonly to: string;
};

/** One line of the outline of a node, with one text that can be written in. */
export type OutlineRow = {
  /** Stays the same while the row is there, wherever it stands: keys of replies and moves are their ids. */
  readonly key: string;
  readonly kind: OutlineRowKind;
  /** 0: the node; 1: the victim; 2: the officer; 3: what comes of it. */
  readonly depth: 0 | 1 | 2 | 3;
  /** Path of the text, below the node. */
  readonly path: ChangePath;
  /** Undefined: there is no such text yet; writing makes it. */
  readonly text: string | undefined;
  /** Place of the reply or move in its list. */
  readonly at: number;
  readonly isAct: boolean;
  readonly when: Condition | undefined;
  readonly way: OutlineWay | null;
};

type Known = Pick<OutlineRow, 'key' | 'kind' | 'depth' | 'path' | 'text'>;

function row(known: Known, more: Partial<OutlineRow> = {}): OutlineRow {
  return { at: 0, isAct: false, when: undefined, way: null, ...known, ...more };
}

function repliesOf({ replies }: Node): readonly OutlineRow[] {
  return replies.flatMap(({ id, line, tells, when }, at) => {
    const path = ['replies', at];
    const seen = row(
      { key: `tells/${id}`, kind: 'reply-tells', depth: 1, path: [...path, 'tells'], text: tells },
      { at, when: line === undefined ? when : undefined },
    );
    const said = row(
      { key: `reply/${id}`, kind: 'reply', depth: 1, path: [...path, 'line'], text: line },
      { at, when },
    );
    if (tells === undefined) return [said];
    return line === undefined ? [seen] : [seen, said];
  });
}

function movesOf({ moves }: Node): readonly OutlineRow[] {
  return moves.flatMap(({ id, kind, lines, outcomes, when }, at) => {
    const path = ['moves', at];
    const ways = outcomes.map(({ quality, to }, n): OutlineWay => ({
      path: [...path, 'outcomes', n],
      quality,
      to,
    }));
    const only = ways.length === 1 ? (ways[0] ?? null) : null;
    const wordings = Object.entries(lines).map(([line, text], n) =>
      row(
        {
          key: `${n === 0 ? 'move' : 'wording'}/${id}/${line}`,
          kind: n === 0 ? 'move' : 'wording',
          depth: 2,
          path: [...path, 'lines', line],
          text,
        },
        { at, isAct: kind === 'do', ...(n === 0 ? { when, way: only } : {}) },
      ),
    );
    const after = outcomes.flatMap((outcome, n): readonly OutlineRow[] => {
      if (only !== null && outcome.answer === undefined) return [];
      return [
        row(
          {
            key: `answer/${id}/${n}`,
            kind: only === null ? 'outcome' : 'answer',
            depth: 3,
            path: [...path, 'outcomes', n, 'answer'],
            text: outcome.answer,
          },
          { at, when: outcome.when, way: only === null ? (ways[n] ?? null) : null },
        ),
      ];
    });
    return [...wordings, ...after];
  });
}

/** A node as lines of text in the order of the talk: what can be seen, what the victim says, what the officer can say, what comes of it. */
export function outlineRows(node: Node): readonly OutlineRow[] {
  const { fallback, tells, title, within } = node;
  const rows = [row({ key: 'title', kind: 'title', depth: 0, path: ['title'], text: title })];
  if (tells !== undefined)
    rows.push(row({ key: 'tells', kind: 'tells', depth: 1, path: ['tells'], text: tells }));
  rows.push(...repliesOf(node), ...movesOf(node));
  if (within !== undefined) {
    const { answer, quality, to } = within.else;
    rows.push(
      row(
        { key: 'limit', kind: 'limit', depth: 2, path: ['within', 'else', 'answer'], text: answer },
        { at: within.seconds, way: { path: ['within', 'else'], quality, to } },
      ),
    );
  }
  if (fallback !== undefined) {
    const { answer, quality, to } = fallback;
    rows.push(
      row(
        { key: 'fallback', kind: 'fallback', depth: 2, path: ['fallback', 'answer'], text: answer },
        { way: { path: ['fallback'], quality, to } },
      ),
    );
  }
  return rows;
}
