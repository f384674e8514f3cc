import { mostVotes, type Ballots } from './vote-session';

const remembered = 200;

/** One more vote for an option. At the most that can be counted nothing changes. */
export function withVote(ballots: Ballots, move: string): Ballots {
  const now = ballots.counts[move] ?? 0;
  if (now >= mostVotes) return ballots;
  return {
    counts: { ...ballots.counts, [move]: now + 1 },
    casts: [...ballots.casts, move].slice(-remembered),
  };
}

/** One vote less for an option; never below none. */
export function withoutVote(ballots: Ballots, move: string): Ballots {
  const now = ballots.counts[move] ?? 0;
  if (now === 0) return ballots;
  const last = ballots.casts.lastIndexOf(move);
  return {
    counts: { ...ballots.counts, [move]: now - 1 },
    casts: ballots.casts.filter((_, at) => at !== last),
  };
}

/** Hands counted: the option has exactly so many votes, rounded and kept between 0 and the most. */
export function withCount(ballots: Ballots, move: string, count: number): Ballots {
  const whole = Number.isFinite(count) ? Math.min(mostVotes, Math.max(0, Math.round(count))) : 0;
  return {
    counts: { ...ballots.counts, [move]: whole },
    casts: ballots.casts.filter((cast) => cast !== move),
  };
}

/** All votes of a turn together. */
export function totalVotes({ counts }: Ballots): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The options with most votes: none where nobody voted, several where they are level. */
export function leadingMoves({ counts }: Ballots): readonly string[] {
  const most = Math.max(0, ...Object.values(counts));
  return most === 0 ? [] : Object.keys(counts).filter((move) => counts[move] === most);
}
