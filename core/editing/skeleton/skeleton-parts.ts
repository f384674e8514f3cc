import type { Move, Outcome } from '../../script/move-schema';
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

type Known = readonly [
  id: string,
  kind: Ending['kind'],
  title: string,
  rank: number,
  money: Ending['money'],
  acceptable: boolean,
];

const fraud: readonly Known[] = [
  ['e-stopped', 'stopped', '当场止损', 95, 'kept', true],
  ['e-paused', 'paused', '暂缓转账', 60, 'open', true],
  ['e-relapsed', 'relapsed', '答应了又转了', 15, 'lost', false],
  ['e-hung-up', 'hung-up', '挂断不再接', 8, 'open', false],
];

/** Where there is no fraud, the money was never in danger, and holding somebody up is what goes wrong. */
const falseAlarm: readonly Known[] = [
  ['e-clear', 'no-fraud', '核清放行', 95, 'kept', true],
  ['e-open', 'handed-over', '交给下一班接着核', 60, 'kept', true],
  ['e-no-agreement', 'no-agreement', '没谈拢', 20, 'open', false],
  ['e-hung-up', 'hung-up', '挂断不再接', 8, 'open', false],
];

/** The endings of a new case, from the best to the worst. */
export type EndingsOf = { readonly list: readonly Ending[] } & Readonly<
  Record<'good' | 'half' | 'bad' | 'shut', string>
>;

/** Endings as they are usual in a case that still goes on, or in a false alarm. */
export function startEndings(isFalseAlarm: boolean): EndingsOf {
  const known = isFalseAlarm ? falseAlarm : fraud;
  const [good, half, bad, shut] = known.map(([id]) => id) as [string, string, string, string];
  const list = known.map(([id, kind, title, rank, money, acceptable]): Ending => ({
    id,
    kind,
    title,
    rank,
    acceptable,
    money,
    texts: [{ text: '' }],
    because: '',
  }));
  return { list, good, half, bad, shut };
}

/** How much the usual four ways of answering move the victim and the score. A start, to be weighed by the author. */
const ways: Readonly<
  Record<Outcome['quality'], { readonly name: string } & Omit<Partial<Outcome>, 'quality' | 'to'>>
> = {
  best: {
    name: 'meet-the-need',
    effects: { trust: 10, belief: -10, cooperation: 10 },
    credit: { D1: 2, D2: 1 },
    hint: '',
    basis: ['psychology 2'],
  },
  ok: { name: 'half-way', effects: { trust: 5 }, credit: { D1: 1 } },
  useless: { name: 'talk-past' },
  harmful: {
    name: 'press',
    effects: { trust: -10, emotion: 10 },
    credit: { D4: -2 },
    basis: ['training 2.4'],
  },
};

type Forbidden = NonNullable<Move['forbidden']>[number];

/** Where each of the four ways leads; `forbidden` is the line that the harmful one crosses. */
export type Leads = Readonly<Record<Outcome['quality'], string>> & { readonly forbidden?: Forbidden };

/** Id of a move of a skeleton: its node is part of it, because walkthroughs name moves by id alone. */
export function wayId(node: string, quality: Outcome['quality']): string {
  return `${node}-${ways[quality].name}`;
}

/** The usual four ways of answering, which wait for their words. */
export function fourWays(node: string, { forbidden, ...to }: Leads): Move[] {
  return (['best', 'ok', 'useless', 'harmful'] as const).map((quality): Move => {
    const { name: _name, ...rest } = ways[quality];
    const crosses = quality === 'harmful' && forbidden !== undefined;
    const outcome: Outcome = { quality, to: to[quality], why: '', ...rest };
    return {
      id: wayId(node, quality),
      lines: { a: '' },
      ...(crosses ? { forbidden: [forbidden] } : {}),
      outcomes: [crosses ? { ...outcome, basis: [forbidden] } : outcome],
    };
  });
}
