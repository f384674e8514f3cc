import { prepareScript } from '../dialogue/prepare-script';
import { characterPairs, likeness } from '../lib/likeness';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { expertCredit } from '../scoring/expert-credit';
import { placedNodes } from '../check/script-parts';
import type { Script } from '../script/script-schema';
import { dimensions } from '../script/vocabulary';
import { lineMarks, type LineMarks } from './line-marks';
import type { PackedCondition } from './packed-condition';
import type { PackedState } from './packed-layout';
import { packScript, type PackedMove, type PackedOutcome, type PackedScript } from './packed-script';

/** A line of a script, measured once. */
export type BotLine = { readonly index: number; readonly marks: LineMarks };

/** What a forbidden line does to a score. */
export type ForbiddenRule = { readonly veto: boolean; readonly cap: boolean; readonly takes: Float64Array };

/** A move as bots meet it. */
export type BotMove = {
  readonly packed: PackedMove;
  /** Its outcome where no state changes it; null where it must be asked for each time. */
  readonly fixed: PackedOutcome | null;
  readonly lines: readonly BotLine[];
  readonly forbidden: readonly ForbiddenRule[];
};

/** A script made ready for bots, for one disposition and duty. */
export type BotStage = {
  readonly packed: PackedScript;
  readonly moves: readonly (readonly BotMove[])[];
  /** Line of each reply by node and place; -1 for silence. */
  readonly replies: readonly (readonly number[])[];
  readonly creditOf: ReadonlyMap<PackedOutcome, Int8Array>;
  readonly expert: Float64Array;
  readonly expertSum: number;
  readonly weights: Float64Array;
  readonly weightSum: number;
};

/** Likeness of two lines, worked out when first asked. */
export type LineLikeness = (left: number, right: number) => number;

function forbiddenRules(ruleset: Ruleset): ReadonlyMap<string, ForbiddenRule> {
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

/** What a condition says at a node where nothing of the state can change it, or null. */
function settled(condition: PackedCondition, there: PackedState): boolean | null {
  return condition.borders.length > 0 ? null : condition.test(there);
}

/** The outcome that a move has at its node in every state; `closed` where it is never offered. */
function fixedOutcome(move: PackedMove, there: PackedState): PackedOutcome | 'closed' | null {
  const offered = settled(move.when, there);
  if (offered === false) return 'closed';
  for (const outcome of move.outcomes) {
    const holds = settled(outcome.when, there);
    if (holds === null) return null;
    if (holds) return offered === null || outcome.retry ? null : outcome;
  }
  return null;
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Lines whose likenesses are remembered pair by pair; beyond it the table alone would take hundreds of megabytes. */
const mostRemembered = 4_000;

/** Makes a script ready for each disposition and duty, and measures how alike its lines are. */
export function botStages(
  script: Script,
  ruleset: Ruleset,
): { readonly stages: readonly BotStage[]; readonly alike: LineLikeness } {
  const rules = forbiddenRules(ruleset);
  const pairs: ReadonlySet<string>[] = [];
  const place = (text: string): number => {
    pairs.push(characterPairs(text));
    return pairs.length - 1;
  };
  const nodes = placedNodes(script).map(({ node }) => node);
  const replies = nodes.map(({ replies: all }) =>
    all.map(({ line }) => (line === undefined ? -1 : place(line))),
  );
  const lines = nodes.map(({ moves }) =>
    moves.map((move) =>
      Object.values(move.lines).map((text): BotLine => ({ index: place(text), marks: lineMarks(text) })),
    ),
  );
  const prepared = prepareScript(script);
  const stages = script.dispositions.flatMap(({ id: disposition }) =>
    script.duties.map((duty): BotStage => {
      const packed = packScript(script, { disposition, duty });
      const credit = expertCredit(prepared, { disposition, duty });
      const expert = Float64Array.from(dimensions, (dimension) => Math.max(0, credit?.get(dimension) ?? 0));
      const weights = Float64Array.from(dimensions, (dimension, at) =>
        (expert[at] as number) > 0 ? (ruleset.dimensions.find(({ id }) => id === dimension)?.weight ?? 0) : 0,
      );
      const outcomes = packed.nodes.flatMap(({ moves, limit, fallback }) => [
        ...moves.flatMap((move) => move.outcomes),
        ...[limit, fallback].filter((one) => one !== null),
      ]);
      return {
        packed,
        moves: packed.nodes.map(({ moves, scene }, node) => {
          const there = packed.start.slice();
          there[packed.layout.scene] = scene;
          return moves.flatMap((move, at): readonly BotMove[] => {
            const fixed = fixedOutcome(move, there);
            if (fixed === 'closed') return [];
            const forbidden = (move.move.forbidden ?? []).flatMap((id) => rules.get(id) ?? []);
            return [{ packed: move, fixed, lines: lines[node]?.[at] ?? [], forbidden }];
          });
        }),
        replies,
        creditOf: new Map(
          outcomes.flatMap((outcome) => {
            const { credit: points } = outcome.outcome;
            if (points === undefined) return [];
            return [[outcome, Int8Array.from(dimensions, (dimension) => points[dimension] ?? 0)] as const];
          }),
        ),
        expert,
        expertSum: sum(expert),
        weights,
        weightSum: sum(weights),
      };
    }),
  );

  const isHuge = pairs.length > mostRemembered;
  const known = new Float64Array(isHuge ? 0 : pairs.length * pairs.length).fill(-1);
  const alike: LineLikeness = (left, right) => {
    if (isHuge) return likeness(pairs[left] as ReadonlySet<string>, pairs[right] as ReadonlySet<string>);
    const at = left * pairs.length + right;
    const found = known[at] as number;
    if (found >= 0) return found;
    const worked = likeness(pairs[left] as ReadonlySet<string>, pairs[right] as ReadonlySet<string>);
    known[at] = worked;
    known[right * pairs.length + left] = worked;
    return worked;
  };
  return { stages, alike };
}
