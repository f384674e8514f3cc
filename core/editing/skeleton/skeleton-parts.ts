import type { Move, Outcome } from '../../script/move-schema';
import type { Node } from '../../script/node-schema';
import type { Disposition, Ending } from '../../script/script-schema';

/** The three dispositions that a new case begins with; the author names and weights them anew. */
export const startDispositions: readonly Disposition[] = [
  {
    id: 'scared',
    name: '怕事',
    note: '',
    start: { trust: 35, belief: 75, emotion: 70, urgency: 65, cooperation: 40, isolation: 70 },
  },
  {
    id: 'stubborn',
    name: '嘴硬',
    note: '',
    start: { trust: 25, belief: 85, emotion: 45, urgency: 60, cooperation: 25, isolation: 60 },
  },
  {
    id: 'polite',
    name: '客气但不听',
    note: '',
    start: { trust: 45, belief: 70, emotion: 35, urgency: 50, cooperation: 45, isolation: 55 },
  },
];

type Known = readonly [id: string, kind: Ending['kind'], title: string, rank: number, money: Ending['money']];

const known: readonly Known[] = [
  ['e-stopped', 'stopped', '当场止损', 95, 'kept'],
  ['e-paused', 'paused', '暂缓转账', 60, 'open'],
  ['e-relapsed', 'relapsed', '答应了又转了', 20, 'lost'],
  ['e-hung-up', 'hung-up', '挂断不再接', 10, 'lost'],
];

/** Endings as they are usual in a case that still goes on. */
export const startEndings: readonly Ending[] = known.map(([id, kind, title, rank, money]) => ({
  id,
  kind,
  title,
  rank,
  acceptable: kind === 'stopped',
  money,
  texts: [{ text: '' }],
  because: '',
}));

type Way = Pick<Outcome, 'quality' | 'to'> & Partial<Outcome>;

/** A move that waits for its words. */
export function openMove(id: string, { quality, to, ...rest }: Way): Move {
  return { id, lines: { a: '' }, outcomes: [{ quality, to, why: '', ...rest }] };
}

/** A node that waits for its words. */
export function openNode(id: string, title: string, moves: readonly Move[]): Node {
  return { id, title, replies: [{ id: `${id}-1`, line: '' }], moves: [...moves] };
}
