import type { LineMarks } from './line-marks';

/** The options of one decision as a bot sees them: the same as a trainee. */
export type BotView = {
  readonly count: number;
  readonly marksAt: (at: number) => LineMarks;
  /** Likeness of an option to what the victim said last, 0…1. */
  readonly echoAt: (at: number) => number;
  /** Summed likeness of an option to the others. */
  readonly alikeAt: (at: number) => number;
  readonly hasLimit: boolean;
};

/** A way of choosing by what stands on the screen alone. Returns the position, or -1 to let the limit pass. */
export type Bot = {
  readonly id: string;
  /** True where it looks at what the victim said. */
  readonly hears?: true;
  readonly choose: (view: BotView, random: () => number) => number;
};

function byHighest(id: string, value: (view: BotView, at: number) => number): Bot {
  return {
    id,
    choose: (view, random) => {
      let highest = -Infinity;
      let ties = 0;
      let chosen = 0;
      for (let at = 0; at < view.count; at += 1) {
        const found = value(view, at);
        if (found > highest) {
          highest = found;
          ties = 1;
          chosen = at;
        } else if (found === highest) {
          // Ties are shared fairly, so that the order of options gives nothing away.
          ties += 1;
          if (random() * ties < 1) chosen = at;
        }
      }
      return chosen;
    },
  };
}

function anyOf(view: BotView, random: () => number): number {
  return Math.floor(random() * view.count);
}

/** The strategies that a script must not reward. */
export const bots: readonly Bot[] = [
  byHighest('longest', (view, at) => view.marksAt(at).length),
  byHighest('shortest', (view, at) => -view.marksAt(at).length),
  { id: 'first', choose: () => 0 },
  { id: 'last', choose: (view) => view.count - 1 },
  byHighest('most-polite', (view, at) => view.marksAt(at).polite),
  byHighest('most-empathic', (view, at) => view.marksAt(at).empathic),
  byHighest('most-official', (view, at) => view.marksAt(at).official),
  { ...byHighest('echo', (view, at) => view.echoAt(at)), hears: true },
  byHighest('odd-one-out', (view, at) => -view.alikeAt(at)),
  { id: 'silent', choose: (view, random) => (view.hasLimit ? -1 : anyOf(view, random)) },
  { id: 'random', choose: anyOf },
];
