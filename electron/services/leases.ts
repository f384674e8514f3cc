/** Who may write to a run or a draft: at most one connection at a time. Held in memory, because a lease dies with its host. */
export type Leases = {
  /** How a thing stands for a connection. */
  readonly holder: (thing: string, connection: string) => 'me' | 'another' | 'nobody';
  /** Takes the thing where nobody else holds it, or from whoever does with `force`. Answers whether it is held now. */
  readonly take: (thing: string, connection: string, force: boolean) => boolean;
  readonly release: (thing: string, connection: string) => void;
  readonly heldBy: (connection: string) => readonly string[];
  /** Lets go of everything that a connection holds. */
  readonly releaseAll: (connection: string) => void;
  /** Drops the lease of a thing that is no more. */
  readonly forget: (thing: string) => void;
};

/**
 * How long a lease lasts without word from its holder. Browsers let timers of a hidden window run only once a minute, and
 * a window in the background is still somebody's.
 */
export const leaseLastsMs = 90_000;

/** See {@link Leases}. Where the clock was set back, a lease is counted anew from then on, so that it never stands for longer than it lasts. */
export function createLeases(clock: () => number): Leases {
  const held = new Map<string, { readonly connection: string; keptAt: number }>();
  const holder: Leases['holder'] = (thing, connection) => {
    const lease = held.get(thing);
    if (lease === undefined) return 'nobody';
    if (lease.connection === connection) return 'me';
    const now = clock();
    lease.keptAt = Math.min(lease.keptAt, now);
    return now - lease.keptAt > leaseLastsMs ? 'nobody' : 'another';
  };
  return {
    holder,
    take: (thing, connection, force) => {
      if (!force && holder(thing, connection) === 'another') return false;
      held.set(thing, { connection, keptAt: clock() });
      return true;
    },
    release: (thing, connection) => {
      if (held.get(thing)?.connection === connection) held.delete(thing);
    },
    heldBy: (connection) =>
      [...held].filter(([, lease]) => lease.connection === connection).map(([thing]) => thing),
    releaseAll: (connection) => {
      for (const [thing, lease] of held) {
        if (lease.connection === connection) held.delete(thing);
      }
    },
    forget: (thing) => {
      held.delete(thing);
    },
  };
}
