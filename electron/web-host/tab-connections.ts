import type { Connection } from '../services/host';

/** The connections of browser tabs. Time comes from outside, as ticks: a computer that slept has missed only one. */
export type TabConnections = {
  /** The connection of a tab, made at its first request. */
  readonly get: (session: string, tab: string) => Connection;
  /** The tab says that it is going. A reload says so too, and is back before its time is up. */
  readonly leave: (session: string, tab: string) => void;
  readonly tick: () => void;
  readonly closeAll: () => void;
};

/** How often a tab is looked at. */
export const tickMs = 15_000;
/** A hidden tab may report once a minute only; a closed laptop lid not at all. Five minutes are patient with both. */
const ticksOfSilence = 20;
/** A reload on a slow computer is over within this. */
const ticksOfLeaving = 2;

/** Tab ids are long and random, made by the page: knowing one cookie does not give another's tabs. */
const tabPattern = /^[A-Za-z0-9_-]{20,64}$/;

/** Whether a text can be a tab's id. */
export function isTabId(text: unknown): text is string {
  return typeof text === 'string' && tabPattern.test(text);
}

/** Keeps a connection for each tab of each browser and closes those of tabs that are gone, so that their runs are let go. */
export function createTabConnections(connect: () => Connection): TabConnections {
  const tabs = new Map<string, { readonly connection: Connection; ticksLeft: number }>();
  const keyOf = (session: string, tab: string) => `${session} ${tab}`;
  return {
    get: (session, tab) => {
      const key = keyOf(session, tab);
      const known = tabs.get(key);
      if (known !== undefined) {
        known.ticksLeft = ticksOfSilence;
        return known.connection;
      }
      const connection = connect();
      tabs.set(key, { connection, ticksLeft: ticksOfSilence });
      return connection;
    },
    leave: (session, tab) => {
      const known = tabs.get(keyOf(session, tab));
      if (known !== undefined) known.ticksLeft = ticksOfLeaving;
    },
    tick: () => {
      for (const [key, tab] of tabs) {
        tab.ticksLeft -= 1;
        if (tab.ticksLeft > 0) continue;
        tabs.delete(key);
        tab.connection.close();
      }
    },
    closeAll: () => {
      for (const { connection } of tabs.values()) connection.close();
      tabs.clear();
    },
  };
}
