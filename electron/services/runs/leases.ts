/** Who may write to a run: at most one connection at a time. Held in memory, because a lease dies with its host. */
export type Leases = {
  /** How a run stands for a connection. */
  readonly holder: (run: string, connection: string) => 'me' | 'another' | 'nobody';
  /** Takes the run where nobody else holds it, or from whoever does with `force`. Answers whether it is held now. */
  readonly take: (run: string, connection: string, force: boolean) => boolean;
  readonly release: (run: string, connection: string) => void;
  /** Lets go of everything that a connection holds. */
  readonly releaseAll: (connection: string) => void;
  /** Drops the lease of a run that is no more. */
  readonly forget: (run: string) => void;
};

/**
 * How long a lease lasts without word from its holder. Browsers let timers of a hidden window run only once a minute, and
 * a window in the background is still somebody's.
 */
export const leaseLastsMs = 90_000;

/** See {@link Leases}. A clock that was set back leaves a lease standing; the holder's next word puts it right. */
export function createLeases(clock: () => number): Leases {
  const held = new Map<string, { readonly connection: string; keptAt: number }>();
  const holder: Leases['holder'] = (run, connection) => {
    const lease = held.get(run);
    if (lease === undefined) return 'nobody';
    if (lease.connection === connection) return 'me';
    return clock() - lease.keptAt > leaseLastsMs ? 'nobody' : 'another';
  };
  return {
    holder,
    take: (run, connection, force) => {
      if (!force && holder(run, connection) === 'another') return false;
      held.set(run, { connection, keptAt: clock() });
      return true;
    },
    release: (run, connection) => {
      if (held.get(run)?.connection === connection) held.delete(run);
    },
    releaseAll: (connection) => {
      for (const [run, lease] of held) {
        if (lease.connection === connection) held.delete(run);
      }
    },
    forget: (run) => {
      held.delete(run);
    },
  };
}
