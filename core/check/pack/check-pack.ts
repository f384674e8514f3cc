import type { Ruleset } from '../../ruleset/ruleset-schema';
import type { Script } from '../../script/script-schema';
import type { FraudType } from '../../script/vocabulary';
import { placedOutcomes } from '../script-parts';
import { problem, type ScriptProblem } from '../script-problem';
import { shownByExperts } from '../shown-by-experts';
import { likened, likenessOf, type Likeness } from './script-likeness';
import { tickOf, type ReaderTick } from './reader-ticks';

/** A script of a pack with what the checks of one script found out. */
export type PackMember = {
  readonly script: Script;
  readonly hash: string;
  /** Longest-is-best and its chance by random play, or null where bots did not play. */
  readonly lengths: { readonly longestIsBest: number; readonly chance: number } | null;
};

/** Two scripts and how alike they are. */
export type LikePair = Likeness & { readonly left: string; readonly right: string };

/** What the experts of a pack show of one doctrine item. */
export type ItemCoverage = {
  readonly item: string;
  readonly shownIn: 'talk' | 'exercise' | 'nowhere';
  /** Scripts whose expert ways show it. */
  readonly experts: number;
  /** Scripts that have any outcome showing it. */
  readonly scripts: number;
};

/** What is only to be seen with all scripts together. */
export type PackCheck = {
  readonly problems: readonly (ScriptProblem & { readonly script: string | null })[];
  /** Mean over the scripts, or null without plays. */
  readonly longestIsBest: number | null;
  readonly chance: number | null;
  /** The pairs that are most alike, by graph and by phrases, closest first. */
  readonly closest: { readonly graph: readonly LikePair[]; readonly phrases: readonly LikePair[] };
  readonly doctrine: readonly ItemCoverage[];
};

/** Shares above which two scripts are the same script told again. */
export const likenessLimits = { graph: 0.75, phrases: 0.08 };

/** The best move may be the longest this much more often than by chance. */
const mostOverChance = 0.05;
const pairsShown = 5;

function pairsOf(members: readonly PackMember[]): readonly LikePair[] {
  const ready = members.map(({ script }) => likened(script));
  return ready.flatMap((left, at) =>
    ready.slice(at + 1).map((right) => ({ left: left.id, right: right.id, ...likenessOf(left, right) })),
  );
}

function likenessProblems(pairs: readonly LikePair[]): PackCheck['problems'] {
  return pairs.flatMap(({ left, right, graph, phrases }) => {
    const found = (code: 'pack/same-skeleton' | 'pack/same-phrases', share: number, most: number) => ({
      ...problem(code, [], {
        left,
        right,
        share: Math.round(share * 100),
        most: Math.round(most * 100),
      }),
      script: right,
    });
    return [
      ...(graph > likenessLimits.graph ? [found('pack/same-skeleton', graph, likenessLimits.graph)] : []),
      ...(phrases > likenessLimits.phrases
        ? [found('pack/same-phrases', phrases, likenessLimits.phrases)]
        : []),
    ];
  });
}

function duplicateIds(members: readonly PackMember[]): PackCheck['problems'] {
  const seen = new Set<string>();
  return members.flatMap(({ script: { id } }) => {
    if (seen.has(id)) return [{ ...problem('shape/duplicate-id', ['id'], { id, first: id }), script: id }];
    seen.add(id);
    return [];
  });
}

function unread(members: readonly PackMember[], ticks: readonly ReaderTick[]): PackCheck['problems'] {
  return members
    .filter(
      ({ script, hash }) => script.status === 'signed-off' && tickOf(ticks, script.id, hash) === undefined,
    )
    .map(({ script: { id }, hash }) => ({
      ...problem('pack/not-read', ['status'], { id, hash: hash.slice(0, 12) }),
      script: id,
    }));
}

/** Every fraud type with scripts is taught by a lesson. A pack without any lesson is of scripts alone. */
function untaught(
  members: readonly PackMember[],
  lessons: readonly { readonly fraudType: FraudType }[],
): PackCheck['problems'] {
  if (lessons.length === 0) return [];
  const taught = new Set(lessons.map(({ fraudType }) => fraudType));
  return [...new Set(members.map(({ script }) => script.fraudType))]
    .filter((fraudType) => !taught.has(fraudType))
    .map((fraudType) => ({ ...problem('pack/no-lesson', [], { fraudType }), script: null }));
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function doctrineOf(members: readonly PackMember[], ruleset: Ruleset): readonly ItemCoverage[] {
  const shown = members.map(({ script }) => ({
    experts: new Set([...shownByExperts(script).values()].flatMap((items) => [...items])),
    any: new Set(placedOutcomes(script).flatMap(({ outcome }) => outcome.shows ?? [])),
  }));
  return ruleset.doctrine.flatMap(({ entries }) =>
    entries.flatMap(({ items }) =>
      items.map(({ id, shownIn }) => ({
        item: id,
        shownIn,
        experts: shown.filter(({ experts }) => experts.has(id)).length,
        scripts: shown.filter(({ any }) => any.has(id)).length,
      })),
    ),
  );
}

/**
 * Checks 5, 7 and 8 as far as they are about all scripts together: whether the longest option gives the best away, whether
 * two scripts are one, what of the doctrine the experts show, and whether what is signed off was read by somebody.
 */
export function checkPack(
  members: readonly PackMember[],
  ruleset: Ruleset,
  ticks: readonly ReaderTick[],
  lessons: readonly { readonly fraudType: FraudType }[] = [],
): PackCheck {
  const pairs = pairsOf(members);
  const lengths = members.flatMap((member) => member.lengths ?? []);
  const longestIsBest = mean(lengths.map((one) => one.longestIsBest));
  const chance = mean(lengths.map((one) => one.chance));
  const leaks = longestIsBest !== null && chance !== null && longestIsBest > chance + mostOverChance;
  const rates = { rate: Math.round((longestIsBest ?? 0) * 100), chance: Math.round((chance ?? 0) * 100) };
  return {
    problems: [
      ...duplicateIds(members),
      ...likenessProblems(pairs),
      ...unread(members, ticks),
      ...untaught(members, lessons),
      ...(leaks ? [{ ...problem('pack/longest-is-best', [], rates), script: null }] : []),
    ],
    longestIsBest,
    chance,
    closest: {
      graph: [...pairs].sort((one, other) => other.graph - one.graph).slice(0, pairsShown),
      phrases: [...pairs].sort((one, other) => other.phrases - one.phrases).slice(0, pairsShown),
    },
    doctrine: doctrineOf(members, ruleset),
  };
}
