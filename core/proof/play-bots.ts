import { seededRandom } from '../lib/seeded-random';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { Script } from '../script/script-schema';
import { botStages, type BotLine, type BotMove, type BotStage, type LineLikeness } from './bot-stage';
import { bots, type Bot, type BotView } from './bots';
import { openOutcome, takeOutcome, type PackedNode, type PackedOutcome } from './packed-script';
import type { PackedState } from './packed-layout';
import { processScore, type ProcessScore } from './process-score';

/** How one bot fared. Rates 0…1; the histogram counts process scores by tens (0–9, …, 90–99, 100). */
export type BotReport = {
  readonly bot: string;
  readonly plays: number;
  readonly passRate: number;
  readonly meanScore: number;
  readonly histogram: readonly number[];
  readonly endings: Readonly<Record<string, number>>;
  /** Highest summed credit of a play over the expert's; above 1 the expert is out-credited. */
  readonly bestCredit: number;
};

/**
 * What all bots showed: the longest-is-best rate over the decisions that random play reached with its chance, and how often
 * random play came to each node, for a map of where talks go.
 */
export type BotsReport = {
  readonly bots: readonly BotReport[];
  readonly longestIsBest: number;
  readonly chance: number;
  readonly decisions: number;
  readonly visits: Readonly<Record<string, number>>;
};

type Watch = { longest: number; chance: number; decisions: number; readonly visits: number[] };

type Played = {
  readonly process: number;
  readonly passed: boolean;
  readonly ending: number;
  readonly credit: number;
};

/** One table at which bots play; its lists are used again for every decision. */
function tableOf(
  alike: LineLikeness,
  mark: number,
): (stage: BotStage, bot: Bot, random: () => number, watch: Watch | null) => Played {
  const open: BotMove[] = [];
  const outcomes: PackedOutcome[] = [];
  const lines: BotLine[] = [];
  let heard = -1;
  let count = 0;
  let hasLimit = false;
  const view: BotView = {
    get count() {
      return count;
    },
    get hasLimit() {
      return hasLimit;
    },
    marksAt: (at) => (lines[at] as BotLine).marks,
    echoAt: (at) => (heard < 0 ? 0 : alike(heard, (lines[at] as BotLine).index)),
    alikeAt: (at) => {
      let total = 0;
      for (let other = 0; other < count; other += 1)
        if (other !== at) total += alike((lines[at] as BotLine).index, (lines[other] as BotLine).index);
      return total;
    },
  };

  const seats = new Map<BotStage, { readonly state: PackedState; readonly score: ProcessScore }>();
  const seatAt = (stage: BotStage) => {
    const known = seats.get(stage);
    if (known !== undefined) return known;
    const seat = { state: stage.packed.start.slice(), score: processScore(stage) };
    seats.set(stage, seat);
    return seat;
  };

  const offer = (move: BotMove, outcome: PackedOutcome, random: () => number): void => {
    // Shown in any order: each newcomer changes places with one of those before it, or with itself. One draw settles the
    // wording and the place.
    const drawn = random() * move.lines.length;
    const line = move.lines[Math.floor(drawn)] as BotLine;
    const place = Math.floor((drawn % 1) * (count + 1));
    open[count] = open[place] as BotMove;
    outcomes[count] = outcomes[place] as PackedOutcome;
    lines[count] = lines[place] as BotLine;
    open[place] = move;
    outcomes[place] = outcome;
    lines[place] = line;
    count += 1;
  };

  const noteLengths = (watch: Watch): void => {
    let longest = 0;
    let tied = 0;
    let tiedBest = 0;
    let best = 0;
    for (let at = 0; at < count; at += 1) {
      const { length } = (lines[at] as BotLine).marks;
      const isBest = (outcomes[at] as PackedOutcome).quality === 'best';
      if (isBest) best += 1;
      if (length > longest) {
        longest = length;
        tied = 0;
        tiedBest = 0;
      }
      if (length === longest) {
        tied += 1;
        if (isBest) tiedBest += 1;
      }
    }
    watch.decisions += 1;
    watch.chance += best / count;
    watch.longest += tiedBest / tied;
  };

  return (stage, bot, random, watch) => {
    const { packed } = stage;
    const { layout } = packed;
    const { state, score } = seatAt(stage);
    state.set(packed.start);
    score.begin();
    let veto = false;
    heard = -1;
    while (state[layout.ending] === 0) {
      const nodeAt = state[layout.node] as number;
      const node = packed.nodes[nodeAt] as PackedNode;
      if (watch !== null) watch.visits[nodeAt] = (watch.visits[nodeAt] ?? 0) + 1;
      if (bot.hears === true) {
        const reply = node.replies.findIndex(({ test }) => test(state));
        const said = stage.replies[nodeAt]?.[reply] ?? -1;
        if (said >= 0) heard = said;
      }
      count = 0;
      for (const move of stage.moves[nodeAt] as readonly BotMove[]) {
        const outcome = move.fixed ?? openOutcome(packed, move.packed, state);
        if (outcome !== null) offer(move, outcome, random);
      }
      hasLimit = node.limit !== null;
      let outcome = node.fallback;
      if (count > 0) {
        if (watch !== null) noteLengths(watch);
        const chosen = bot.choose(view, random);
        if (chosen < 0) outcome = node.limit;
        else {
          outcome = outcomes[chosen] as PackedOutcome;
          for (const rule of (open[chosen] as BotMove).forbidden) {
            veto ||= rule.veto;
            score.forbid(rule);
          }
        }
      }
      if (outcome === null) break;
      score.credit(nodeAt, outcome);
      takeOutcome(packed, outcome, state);
    }
    const process = score.process();
    const ending = (state[layout.ending] as number) - 1;
    const acceptable = packed.script.endings[ending]?.acceptable === true;
    return { process, passed: process >= mark && acceptable && !veto, ending, credit: score.share() };
  };
}

/** Which bot is about to play, and how many there are. */
export type BotStep = { readonly bot: string; readonly done: number; readonly of: number };

/**
 * Lets every bot play a script `plays` times, spread over its dispositions and duties. The same seed plays the same. Stops
 * before each bot, so that whoever drives it can show it, do something else, or give it up.
 */
export function* playBotsInSteps(
  script: Script,
  ruleset: Ruleset,
  plays: number,
  seed = 'bots',
): Generator<BotStep, BotsReport> {
  const { stages, alike } = botStages(script, ruleset);
  const play = tableOf(alike, ruleset.mark);
  const watch: Watch = { longest: 0, chance: 0, decisions: 0, visits: [] };
  const reports: BotReport[] = [];
  for (const [done, bot] of bots.entries()) {
    yield { bot: bot.id, done, of: bots.length };
    const random = seededRandom(`${seed}/${script.id}/${bot.id}`);
    const histogram = new Array<number>(11).fill(0);
    const ends = new Array<number>(script.endings.length + 1).fill(0);
    let passes = 0;
    let total = 0;
    let bestCredit = 0;
    for (let at = 0; at < plays; at += 1) {
      const stage = stages[at % stages.length] as BotStage;
      const result = play(stage, bot, random, bot.id === 'random' ? watch : null);
      passes += result.passed ? 1 : 0;
      total += result.process;
      bestCredit = Math.max(bestCredit, result.credit);
      const band = Math.min(10, Math.floor(result.process / 10));
      histogram[band] = (histogram[band] as number) + 1;
      ends[result.ending + 1] = (ends[result.ending + 1] as number) + 1;
    }
    const endings = Object.fromEntries(
      ends.flatMap((times, at) => (times === 0 ? [] : [[script.endings[at - 1]?.id ?? '-', times]])),
    );
    const rates = { passRate: passes / plays, meanScore: total / plays };
    reports.push({ bot: bot.id, plays, ...rates, histogram, endings, bestCredit });
  }
  const decisions = Math.max(1, watch.decisions);
  return {
    bots: reports,
    longestIsBest: watch.longest / decisions,
    chance: watch.chance / decisions,
    decisions: watch.decisions,
    visits: Object.fromEntries(
      (stages[0]?.packed.nodes ?? []).map(({ id }, at) => [id, watch.visits[at] ?? 0]),
    ),
  };
}

/** {@link playBotsInSteps} at one go. */
export function playBots(script: Script, ruleset: Ruleset, plays: number, seed = 'bots'): BotsReport {
  const steps = playBotsInSteps(script, ruleset, plays, seed);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
