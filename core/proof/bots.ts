import type { LineMarks } from './line-marks';

/** One option as a bot sees it: the same as a trainee. */
export type BotOption = {
  readonly marks: LineMarks;
  /** Likeness to what the victim said last, 0…1; only worked out for bots that look at it. */
  readonly echo: () => number;
  /** Mean likeness to the other options, 0…1. */
  readonly alike: () => number;
};

/** A way of choosing by what stands on the screen alone. Returns the position, or -1 to let the limit pass. */
export type Bot = {
  readonly id: string;
  readonly choose: (options: readonly BotOption[], random: () => number, hasLimit: boolean) => number;
};

function byHighest(id: string, value: (option: BotOption) => number): Bot {
  return {
    id,
    choose: (options, random) => {
      let highest = -Infinity;
      let ties = 0;
      let chosen = 0;
      options.forEach((option, at) => {
        const found = value(option);
        if (found > highest) {
          highest = found;
          ties = 1;
          chosen = at;
        } else if (found === highest) {
          // Ties are shared fairly, so that the order of options gives nothing away.
          ties += 1;
          if (random() * ties < 1) chosen = at;
        }
      });
      return chosen;
    },
  };
}

/** The strategies that a script must not reward. */
export const bots: readonly Bot[] = [
  byHighest('longest', ({ marks }) => marks.length),
  byHighest('shortest', ({ marks }) => -marks.length),
  { id: 'first', choose: () => 0 },
  { id: 'last', choose: (options) => options.length - 1 },
  byHighest('most-polite', ({ marks }) => marks.polite),
  byHighest('most-empathic', ({ marks }) => marks.empathic),
  byHighest('most-official', ({ marks }) => marks.official),
  byHighest('echo', ({ echo }) => echo()),
  byHighest('odd-one-out', ({ alike }) => -alike()),
  {
    id: 'silent',
    choose: (options, random, hasLimit) => (hasLimit ? -1 : Math.floor(random() * options.length)),
  },
  { id: 'random', choose: (options, random) => Math.floor(random() * options.length) },
];
