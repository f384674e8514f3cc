import type { Score } from '../scoring/score-run';
import type { Dimension, ForbiddenLine } from '../script/vocabulary';
import type { DebriefOutcome } from './debrief';
import type { DimensionExplanation } from './explain-dimensions';
import { swing, type StateChange } from './state-change';
import type { TurnEntry } from './turn-entry';

/**
 * One of the main reasons for how a run went. Data, never a sentence: the screen words it and makes the turns links. `turns`
 * are indexes in rising order.
 */
export type MainReason = { readonly turns: readonly number[] } & (
  | {
      readonly kind: 'veto' | 'cap';
      readonly id: ForbiddenLine;
      readonly text: string;
      readonly said: string;
      /** Whether it was spoken or done. */
      readonly act: 'say' | 'do';
    }
  | { readonly kind: 'overreach'; readonly said: string; readonly why: string }
  | { readonly kind: 'money-lost' | 'money-kept'; readonly yuan: number; readonly because: string | null }
  | { readonly kind: 'bad-ending' | 'good-ending'; readonly title: string; readonly because: string }
  | {
      readonly kind: 'worst-turn' | 'best-turn';
      readonly said: string | null;
      readonly effect: StateChange;
      readonly why: string;
    }
  | {
      readonly kind: 'dimension-lost';
      readonly dimension: Dimension;
      readonly name: string;
      readonly share: number;
      /** Points of the process score that went here; not rounded. */
      readonly processPoints: number;
    }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'hints'; readonly points: number }
);

/** What reasons are chosen from. */
export type ReasonSource = {
  readonly verdict: 'passed' | 'failed' | null;
  readonly score: Score;
  readonly outcome: DebriefOutcome | null;
  readonly entries: readonly TurnEntry[];
  readonly dimensions: readonly DimensionExplanation[];
  readonly hints: readonly number[];
};

/** A dimension that cost less than this of the process score is no main reason. */
const smallestLoss = 2;

const indexes = (entries: readonly TurnEntry[]): number[] => entries.map(({ index }) => index);

function forbiddenReasons(entries: readonly TurnEntry[], effect: 'veto' | 'cap60'): MainReason[] {
  const said = entries.flatMap((entry) =>
    entry.forbidden.filter((hit) => hit.effect === effect).map((hit) => ({ entry, hit })),
  );
  const lines = new Set(said.map(({ hit }) => hit.id));
  return [...lines].flatMap((id): MainReason[] => {
    const hits = said.filter(({ hit }) => hit.id === id);
    const [first] = hits;
    if (first === undefined) return [];
    return [
      {
        kind: effect === 'veto' ? 'veto' : 'cap',
        turns: hits.map(({ entry }) => entry.index),
        id,
        text: first.hit.text,
        said: first.entry.said?.text ?? '',
        act: first.entry.said?.kind ?? 'say',
      },
    ];
  });
}

function moneyReasons({ entries, outcome }: ReasonSource, which: 'lost' | 'secured'): MainReason[] {
  const moved = (entry: TurnEntry): number => entry.effect.money[which] + entry.aftermath.money[which];
  const turns = entries.filter((entry) => moved(entry) > 0);
  const yuan = turns.reduce((sum, entry) => sum + moved(entry), 0);
  if (yuan === 0) return [];
  // Where the ending itself moved the money, its own words say why better than any turn's.
  const byEnding = turns.at(-1)?.index === entries.at(-1)?.index && outcome !== null;
  const because = byEnding ? outcome.because : (turns.at(-1)?.why ?? null);
  return [{ kind: which === 'lost' ? 'money-lost' : 'money-kept', turns: indexes(turns), yuan, because }];
}

function endingReason({ outcome, entries }: ReasonSource): MainReason[] {
  const last = entries.at(-1);
  if (outcome === null || last === undefined) return [];
  const kind = outcome.acceptable ? 'good-ending' : 'bad-ending';
  return [{ kind, turns: [last.index], title: outcome.title, because: outcome.because }];
}

function swingReasons(entries: readonly TurnEntry[], kind: 'worst-turn' | 'best-turn'): MainReason[] {
  const mark = kind === 'worst-turn' ? 'worst-swing' : 'best-swing';
  const sign = kind === 'worst-turn' ? -1 : 1;
  return entries
    .filter((entry) => entry.decisive.includes(mark))
    .sort((one, other) => (swing(other.effect) - swing(one.effect)) * sign || one.index - other.index)
    .map(({ index, said, effect, why }) => ({ kind, turns: [index], said: said?.text ?? null, effect, why }));
}

/** The turns that cost a dimension most: points taken, and points that the best move would have given. */
function costliestTurns({ lines, missed }: DimensionExplanation): number[] {
  const cost = new Map<number, number>();
  for (const { turn, points } of lines) if (points < 0) cost.set(turn, (cost.get(turn) ?? 0) - points);
  for (const { turn, points } of missed) cost.set(turn, (cost.get(turn) ?? 0) + points);
  return [...cost]
    .sort(([oneTurn, one], [otherTurn, other]) => other - one || oneTurn - otherTurn)
    .slice(0, 3)
    .map(([turn]) => turn)
    .sort((one, other) => one - other);
}

function dimensionReasons(dimensions: readonly DimensionExplanation[]): MainReason[] {
  return dimensions
    .map((explained) => ({ explained, lost: explained.processWorth - explained.processPoints }))
    .filter(({ lost }) => lost >= smallestLoss)
    .sort((one, other) => other.lost - one.lost)
    .map(({ explained, lost }) => ({
      kind: 'dimension-lost',
      turns: costliestTurns(explained),
      dimension: explained.dimension,
      name: explained.name,
      share: explained.share,
      processPoints: lost,
    }));
}

function timeOutReason(entries: readonly TurnEntry[]): MainReason[] {
  const turns = indexes(entries.filter(({ decision }) => decision === 'timed-out'));
  return turns.length === 0 ? [] : [{ kind: 'timed-out', turns }];
}

function hintReason({ score, hints }: ReasonSource): MainReason[] {
  return score.hintPoints === 0 ? [] : [{ kind: 'hints', turns: hints, points: score.hintPoints }];
}

/** What cost points of the process score, the dearest first: dimensions, and hints among them. */
function costReasons(source: ReasonSource): MainReason[] {
  const cost = (reason: MainReason): number =>
    reason.kind === 'dimension-lost' ? reason.processPoints : reason.kind === 'hints' ? reason.points : 0;
  return [...dimensionReasons(source.dimensions), ...hintReason(source)].sort(
    (one, other) => cost(other) - cost(one),
  );
}

function overreachReason(entries: readonly TurnEntry[]): MainReason[] {
  return entries
    .filter(({ isOverreach }) => isOverreach)
    .slice(0, 1)
    .map(({ index, said, why }) => ({ kind: 'overreach', turns: [index], said: said?.text ?? '', why }));
}

function candidates(source: ReasonSource): MainReason[] {
  const { verdict, entries } = source;
  const vetoes = forbiddenReasons(entries, 'veto');
  const caps = forbiddenReasons(entries, 'cap60');
  const lost = moneyReasons(source, 'lost');
  const kept = moneyReasons(source, 'secured');
  const best = swingReasons(entries, 'best-turn');
  const worst = swingReasons(entries, 'worst-turn');
  const weak = costReasons(source);
  const rest = timeOutReason(entries);
  if (verdict === null)
    return [...vetoes, ...caps, ...worst.slice(0, 1), ...best, ...worst.slice(1), ...rest];
  if (verdict === 'passed') {
    const good = kept.length > 0 ? kept : endingReason(source);
    return [...good, ...best.slice(0, 1), ...weak.slice(0, 1), ...lost, ...best.slice(1), ...rest];
  }
  // Money that the ending took says the ending's own reason, so the ending is not named a second time.
  const ending = source.outcome?.acceptable === false && lost.length === 0 ? endingReason(source) : [];
  const first = [...vetoes, ...lost, ...ending, ...caps, ...overreachReason(entries)];
  return [...first, ...worst.slice(0, 1), ...weak, ...worst.slice(1), ...rest, ...best.slice(0, 1)];
}

/** Whether a reason says something about a step that no chosen reason has named yet. */
function isNew(reason: MainReason, chosen: readonly MainReason[]): boolean {
  const named = new Set(chosen.flatMap(({ turns }) => turns));
  return reason.turns.length === 0 || reason.turns.some((turn) => !named.has(turn));
}

/**
 * The main reasons, at most three. Vetoes go first whatever else happened. Reasons that only come back to a step that a
 * weightier one has named give way to others; a swing is never named twice, a dimension is where nothing else is left.
 */
export function mainReasons(source: ReasonSource): readonly MainReason[] {
  const mayGiveWay = (reason: MainReason): boolean =>
    reason.kind === 'worst-turn' || reason.kind === 'best-turn' || reason.kind === 'dimension-lost';
  const chosen: MainReason[] = [];
  const passedOver: MainReason[] = [];
  for (const reason of candidates(source)) {
    if (mayGiveWay(reason) && !isNew(reason, chosen)) {
      if (reason.kind === 'dimension-lost') passedOver.push(reason);
    } else chosen.push(reason);
    if (chosen.length === 3) break;
  }
  return [...chosen, ...passedOver].slice(0, 3);
}
