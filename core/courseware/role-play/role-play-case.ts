import { demonstrationOf, type Demonstration } from '../../lesson/steps/demonstration';
import { seededRandom, shuffled } from '../../lib/seeded-random';
import type { Outcome } from '../../script/move-schema';
import type { Disposition, Script } from '../../script/script-schema';
import type { Duty } from '../../script/vocabulary';
import type { CourseScope } from '../course-scope';
import type { CourseSource } from '../course-source';

/** One script as two people play it on paper. */
export type RolePlayCase = {
  readonly number: number;
  readonly script: Script;
  /** How the victim is this time. */
  readonly disposition: Disposition;
  readonly duty: Duty;
  /** The expert way with this disposition: what he says, in order. Null where there is none. */
  readonly way: Demonstration | null;
};

/** Something said to him and how he takes it. */
export type Reaction = {
  readonly words: string;
  readonly isAct: boolean;
  readonly reaction: string;
  readonly why: string;
};

/**
 * Cases in an order, and with dispositions, that the seed decides: a false alarm must not be told by where it stands.
 */
export function rolePlayCases(source: CourseSource, scope: CourseScope): readonly RolePlayCase[] {
  const random = seededRandom(`role-play ${scope.seed}`);
  return shuffled(source.scripts, random).flatMap(({ body: script }, at) => {
    const [disposition] = shuffled(script.dispositions, random);
    const duty = script.duties.find((own) => own === scope.edition) ?? script.duties[0];
    if (disposition === undefined || duty === undefined) return [];
    return [{ number: at + 1, script, disposition, duty, way: wayOf(script, disposition, duty) }];
  });
}

function wayOf(script: Script, disposition: Disposition, duty: Duty): Demonstration | null {
  const ways = script.walkthroughs.filter(
    (way) => way.kind === 'expert' && way.disposition === disposition.id,
  );
  const way = ways.find((own) => own.duty === duty) ?? ways[0];
  return way === undefined ? null : demonstrationOf(script, way);
}

type Taken = { readonly outcome: Outcome; readonly words: string; readonly isAct: boolean };

/** Every outcome that a move can have with this disposition and duty, in the order of the script. */
function takenBy({ disposition, duty, script }: RolePlayCase): readonly Taken[] {
  return script.scenes
    .flatMap(({ nodes }) => nodes.flatMap(({ moves }) => moves))
    .filter(({ when }) => when?.duty === undefined || when.duty.includes(duty))
    .filter(({ when }) => when?.disposition === undefined || when.disposition.includes(disposition.id))
    .flatMap((move) => {
      const outcome = move.outcomes.find(
        ({ when }) => when?.disposition === undefined || when.disposition.includes(disposition.id),
      );
      if (outcome === undefined) return [];
      return [{ outcome, words: Object.values(move.lines)[0] ?? '', isAct: move.kind === 'do' }];
    });
}

function reactionOf({ isAct, outcome, words }: Taken): Reaction {
  return {
    words,
    isAct,
    reaction: [outcome.answer, outcome.tells].filter((text) => text !== undefined).join(' '),
    why: outcome.why,
  };
}

const trustOf = ({ outcome }: Taken): number => outcome.effects?.trust ?? 0;

/** What softens him most, in the order of the talk. */
export function softening(played: RolePlayCase, most: number): readonly Reaction[] {
  const taken = takenBy(played).filter(
    ({ outcome }) => outcome.quality === 'best' && outcome.answer !== undefined,
  );
  const chosen = new Set([...taken].sort((one, other) => trustOf(other) - trustOf(one)).slice(0, most));
  return taken.filter((own) => chosen.has(own)).map(reactionOf);
}

/** What hardens him most, in the order of the talk. */
export function hardening(played: RolePlayCase, most: number): readonly Reaction[] {
  const taken = takenBy(played).filter(({ outcome }) => outcome.quality === 'harmful');
  const chosen = new Set([...taken].sort((one, other) => trustOf(one) - trustOf(other)).slice(0, most));
  return taken.filter((own) => chosen.has(own)).map(reactionOf);
}

/** Each hidden fact with the words that bring it out; none where it comes by itself as the talk goes on. */
export function hiddenFacts(
  played: RolePlayCase,
): readonly { readonly text: string; readonly asked: readonly string[] }[] {
  const taken = takenBy(played).filter(({ outcome: { quality } }) => quality === 'best' || quality === 'ok');
  return played.script.facts.map(({ id, text }) => {
    const telling = taken.filter(({ outcome }) => {
      const all = [outcome.effects, ...(outcome.also ?? []).map(({ effects }) => effects)];
      return all.some((effects) => effects?.discloses?.includes(id) === true);
    });
    return { text, asked: telling.slice(0, 2).map(({ words }) => words) };
  });
}
