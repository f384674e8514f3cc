import type { Ruleset } from '../ruleset/ruleset-schema';
import { expertCredit } from '../scoring/expert-credit';
import { prepareScript } from '../dialogue/prepare-script';
import { seededRandom } from '../lib/seeded-random';
import type { Script } from '../script/script-schema';
import { dimensions } from '../script/vocabulary';
import { bots, type Bot, type BotOption } from './bots';
import { characterPairs, likeness } from '../lib/likeness';
import { lineMarks, type LineMarks } from './line-marks';
import {
  openOutcome,
  packScript,
  takeOutcome,
  type PackedMove,
  type PackedNode,
  type PackedOutcome,
  type PackedScript,
} from './packed-script';

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

/** What all bots showed, with the longest-is-best rate over the decisions that random play reached, and its chance. */
export type BotsReport = {
  readonly bots: readonly BotReport[];
  readonly longestIsBest: number;
  readonly chance: number;
};

type Line = { readonly text: string; readonly marks: LineMarks; readonly pairs: ReadonlySet<string> };

type Stage = {
  readonly packed: PackedScript;
  readonly lines: ReadonlyMap<PackedMove, readonly Line[]>;
  readonly expert: Float64Array;
  readonly expertSum: number;
  readonly weights: Float64Array;
  readonly weightSum: number;
};

function stagesOf(script: Script, ruleset: Ruleset): readonly Stage[] {
  const prepared = prepareScript(script);
  return script.dispositions.flatMap(({ id: disposition }) =>
    script.duties.map((duty) => {
      const packed = packScript(script, { disposition, duty });
      const lines = new Map(
        packed.nodes.flatMap(({ moves }) =>
          moves.map((move) => [
            move,
            Object.values(move.move.lines).map((text) => ({
              text,
              marks: lineMarks(text),
              pairs: characterPairs(text),
            })),
          ]),
        ),
      );
      const credit = expertCredit(prepared, { disposition, duty });
      const expert = Float64Array.from(dimensions, (dimension) => Math.max(0, credit?.get(dimension) ?? 0));
      const weights = Float64Array.from(dimensions, (dimension, at) =>
        (expert[at] as number) > 0 ? (ruleset.dimensions.find(({ id }) => id === dimension)?.weight ?? 0) : 0,
      );
      const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);
      return { packed, lines, expert, expertSum: sum(expert), weights, weightSum: sum(weights) };
    }),
  );
}

type Forbidden = { readonly veto: boolean; readonly cap: boolean; readonly takes: Float64Array };

/** Plays one talk by a bot. The counters of `seen` are for the longest-is-best rate. */
function play(
  stage: Stage,
  bot: Bot,
  random: () => number,
  forbiddenOf: ReadonlyMap<string, Forbidden>,
  mark: number,
  seen: { longest: number; chance: number; decisions: number } | null,
): { readonly process: number; readonly passed: boolean; readonly ending: number; readonly credit: number } {
  const { packed, lines } = stage;
  const { layout } = packed;
  const state = packed.start.slice();
  const sums = new Float64Array(dimensions.length);
  const taken = new Float64Array(dimensions.length);
  const given = new Set<number>();
  let veto = false;
  let cap = false;
  let heard: ReadonlySet<string> = new Set();

  while (state[layout.ending] === 0) {
    const nodeAt = state[layout.node] as number;
    const node = packed.nodes[nodeAt] as PackedNode;
    const reply = node.replies.findIndex(({ test }) => test === null || test(state));
    const said = packed.script.scenes[state[layout.scene] as number]?.nodes.find(({ id }) => id === node.id)
      ?.replies[reply]?.line;
    if (said !== undefined && bot.id === 'echo') heard = characterPairs(said);

    const open: { move: PackedMove; outcome: PackedOutcome; line: Line }[] = [];
    for (const move of node.moves) {
      const outcome = openOutcome(packed, move, state);
      if (outcome === null) continue;
      const variants = lines.get(move) as readonly Line[];
      open.push({ move, outcome, line: variants[Math.floor(random() * variants.length)] as Line });
    }
    for (let last = open.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [open[last], open[other]] = [open[other] as (typeof open)[0], open[last] as (typeof open)[0]];
    }

    let outcome: PackedOutcome;
    if (open.length === 0) {
      if (node.fallback === null) break;
      outcome = node.fallback;
    } else {
      if (seen !== null) {
        const longest = Math.max(...open.map(({ line }) => line.marks.length));
        const tied = open.filter(({ line }) => line.marks.length === longest);
        seen.decisions += 1;
        seen.chance += open.filter((one) => one.outcome.quality === 'best').length / open.length;
        seen.longest += tied.filter((one) => one.outcome.quality === 'best').length / tied.length;
      }
      const options = open.map(({ line }, at): BotOption => ({
        marks: line.marks,
        echo: () => likeness(heard, line.pairs),
        alike: () =>
          open.reduce(
            (sum, other, otherAt) => (otherAt === at ? sum : sum + likeness(line.pairs, other.line.pairs)),
            0,
          ),
      }));
      const chosen = bot.choose(options, random, node.limit !== null);
      if (chosen < 0 && node.limit !== null) outcome = node.limit;
      else {
        const { move, outcome: found } = open[Math.max(0, chosen)] as (typeof open)[0];
        outcome = found;
        for (const id of move.move.forbidden ?? []) {
          const rule = forbiddenOf.get(id);
          if (rule === undefined) continue;
          veto ||= rule.veto;
          cap ||= rule.cap;
          rule.takes.forEach((points, at) => (taken[at] = (taken[at] as number) + points));
        }
      }
    }
    const { credit } = outcome.outcome;
    if (credit !== undefined) {
      dimensions.forEach((dimension, at) => {
        const points = credit[dimension] ?? 0;
        const key = nodeAt * 16 + at;
        if (points === 0 || (points > 0 && given.has(key))) return;
        if (points > 0) given.add(key);
        sums[at] = (sums[at] as number) + points;
      });
    }
    takeOutcome(packed, outcome, state);
  }

  let mean = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const measure = stage.expert[at] as number;
    if (measure <= 0) continue;
    const earned = ((sums[at] as number) - (taken[at] as number)) / measure;
    mean += Math.min(1, Math.max(0, earned)) * (stage.weights[at] as number);
  }
  const full = stage.weightSum === 0 ? 0 : Math.floor((mean / stage.weightSum) * 100 + 1e-9);
  const process = cap ? Math.min(60, full) : full;
  const ending = (state[layout.ending] as number) - 1;
  const acceptable = packed.script.endings[ending]?.acceptable === true;
  return {
    process,
    passed: process >= mark && acceptable && !veto,
    ending,
    credit: stage.expertSum === 0 ? 0 : sums.reduce((sum, points) => sum + points, 0) / stage.expertSum,
  };
}

function forbiddenRules(ruleset: Ruleset): ReadonlyMap<string, Forbidden> {
  return new Map(
    ruleset.forbidden.map((rule) => [
      rule.id,
      {
        veto: rule.effect === 'veto',
        cap: rule.effect === 'cap60',
        takes: Float64Array.from(dimensions, (dimension) =>
          rule.effect === 'deduct' && rule.dimensions.includes(dimension) ? rule.points : 0,
        ),
      },
    ]),
  );
}

/** Lets every bot play a script `plays` times, spread over its dispositions and duties. The same seed plays the same. */
export function playBots(script: Script, ruleset: Ruleset, plays: number, seed = 'bots'): BotsReport {
  const stages = stagesOf(script, ruleset);
  const forbidden = forbiddenRules(ruleset);
  const seen = { longest: 0, chance: 0, decisions: 0 };
  const reports = bots.map((bot): BotReport => {
    const random = seededRandom(`${seed}/${script.id}/${bot.id}`);
    const histogram = new Array<number>(11).fill(0);
    const endings: Record<string, number> = {};
    let passes = 0;
    let total = 0;
    let bestCredit = 0;
    for (let at = 0; at < plays; at += 1) {
      const stage = stages[at % stages.length] as Stage;
      const result = play(stage, bot, random, forbidden, ruleset.mark, bot.id === 'random' ? seen : null);
      passes += result.passed ? 1 : 0;
      total += result.process;
      bestCredit = Math.max(bestCredit, result.credit);
      const band = Math.min(10, Math.floor(result.process / 10));
      histogram[band] = (histogram[band] as number) + 1;
      const ending = script.endings[result.ending]?.id ?? '-';
      endings[ending] = (endings[ending] ?? 0) + 1;
    }
    return {
      bot: bot.id,
      plays,
      passRate: passes / plays,
      meanScore: total / plays,
      histogram,
      endings,
      bestCredit,
    };
  });
  const decisions = Math.max(1, seen.decisions);
  return { bots: reports, longestIsBest: seen.longest / decisions, chance: seen.chance / decisions };
}
