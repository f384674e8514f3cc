import { seededRandom, shuffled } from '../../lib/seeded-random';
import type { FraudType } from '../../script/vocabulary';
import type { CourseSource } from '../course-source';
import { optionLetter } from '../option-letters';

/** A question as it stands on the paper, with what the key says of it. */
export type DrawnQuestion = {
  readonly fraudType: FraudType;
  readonly number: number;
  readonly choose: 'one' | 'some';
  readonly points: number;
  readonly prompt: string;
  readonly basis: readonly string[];
  readonly options: readonly {
    readonly letter: string;
    readonly text: string;
    readonly right: boolean;
    readonly why: string;
  }[];
};

/** More than this nobody sits through; beyond it every type gives its share. */
const mostQuestions = 40;

const pointsOf = { one: 2, some: 3 } as const;

/**
 * Questions of a paper: the checks of the lessons, each type in turn, until there are enough; then all of them and their options
 * in an order that the seed decides. The same seed makes the same paper.
 */
export function drawQuestions({ lessons }: CourseSource, seed: number): readonly DrawnQuestion[] {
  const random = seededRandom(`exam ${seed}`);
  const piles = lessons.map(({ body }) =>
    shuffled(body.checks, random).map((check) => ({ check, fraudType: body.fraudType })),
  );
  const most = Math.max(...piles.map(({ length }) => length), 0);
  const inTurn = Array.from({ length: most }, (_, at) =>
    shuffled(piles, random).flatMap((pile) => pile[at] ?? []),
  ).flat();
  const drawn = shuffled(inTurn.slice(0, mostQuestions), random);
  // One right answer first, several after: whoever answers changes their way of reading once.
  const ordered = [
    ...drawn.filter(({ check }) => check.choose === 'one'),
    ...drawn.filter(({ check }) => check.choose === 'some'),
  ];
  return ordered.map(({ check, fraudType }, at) => ({
    fraudType,
    number: at + 1,
    choose: check.choose,
    points: pointsOf[check.choose],
    prompt: check.prompt,
    basis: check.basis,
    options: shuffled(check.options, random).map(({ right, text, why }, index) => ({
      letter: optionLetter(index),
      text,
      right,
      why,
    })),
  }));
}
