import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Bridge } from '#core/bridge/bridge';
import type { RoomBoard } from '#core/class-vote/board-view';
import { deskOf, type VoteDesk } from '#core/class-vote/desk-of';
import { readVoteSession } from '#core/class-vote/read-vote-session';
import { viewOf } from '#core/class-vote/view-of';
import type { VoteCase } from '#core/class-vote/vote-case';
import { beginVote, type VoteSession, type VoteSettings } from '#core/class-vote/vote-session';
import { prepareScript } from '#core/dialogue/prepare-script';
import { victimVariables, type Duty } from '#core/script/vocabulary';
import { loadableOf, loading, type Loadable } from '../../loadable';
import type { IntervalTimers } from '../interval-timers';
import { loadCase } from '../load-case';
import type { KeptClasses } from './kept-classes';

/** An act on the class at hand: see `core/class-vote`. */
export type VoteAct = (of: VoteCase, session: VoteSession) => VoteSession;

/** A class in sight: its value, what the room sees of it, and what the instructor has at hand. */
export type VoteInSight = {
  readonly of: VoteCase;
  readonly session: VoteSession;
  readonly board: RoomBoard;
  readonly desk: VoteDesk;
};

export type ClassVoteState = {
  readonly content: Loadable<VoteCase>;
  /** What is chosen before a class begins. */
  readonly setup: VoteSettings;
  /** A class that was interrupted and can be gone on with. */
  readonly kept: VoteSession | null;
  readonly inSight: VoteInSight | null;
  readonly isWatchRunning: boolean;
  readonly load: () => Promise<void>;
  readonly change: (change: Partial<VoteSettings>) => void;
  /** Begins a new class; an interrupted one is let go. */
  readonly begin: () => void;
  readonly goOnWithKept: () => void;
  readonly act: (act: VoteAct) => void;
  /** Starts the stopwatch, holds it, and starts it on. */
  readonly toggleWatch: () => void;
  readonly putWatchAway: () => void;
  /** The screen is left: nothing runs on. */
  readonly leave: () => void;
};

export type ClassVoteStore = StoreApi<ClassVoteState>;

export type ClassVoteParts = {
  readonly bridge: Bridge;
  /** The script by content hash or by id. */
  readonly script: string;
  readonly duty: Duty;
  readonly kept: KeptClasses;
  /** A new seed for each class: it decides the order of the options. */
  readonly newSeed: () => string;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  readonly timers: IntervalTimers;
};

const keptSchema = z.object({ script: z.string(), session: z.unknown() });

/** One class that plays a case together. Nothing of it reaches the host: it is no run and counts for nobody. */
export function createClassVoteStore(parts: ClassVoteParts): ClassVoteStore {
  const { bridge, clock, kept, newSeed, script, timers } = parts;
  let beat: number | null = null;
  let watchedMs: number | null = null;
  let watchSince = 0;

  const watch = (): number | null =>
    watchedMs === null ? null : Math.floor((watchedMs + (beat === null ? 0 : clock() - watchSince)) / 1000);

  function inSight(of: VoteCase, session: VoteSession): VoteInSight {
    const board = { ...viewOf(of, session), stopwatch: watch() };
    return { of, session, board, desk: deskOf(of, session) };
  }

  function holdWatch(): void {
    if (beat === null) return;
    timers.clearInterval(beat);
    beat = null;
    watchedMs = (watchedMs ?? 0) + clock() - watchSince;
  }

  /** A class of this very script, or null: another version of it is another case. */
  function readKept(of: VoteCase): VoteSession | null {
    const read = keptSchema.safeParse(kept.read());
    return read.success && read.data.script === of.scriptHash ? readVoteSession(of, read.data.session) : null;
  }

  return createStore<ClassVoteState>()((set, get) => {
    const showWatch = (): void => {
      const { inSight: now } = get();
      const isWatchRunning = beat !== null;
      if (now === null) set({ isWatchRunning });
      else set({ isWatchRunning, inSight: { ...now, board: { ...now.board, stopwatch: watch() } } });
    };
    const putWatchAway = (): void => {
      holdWatch();
      watchedMs = null;
      showWatch();
    };
    const show = (of: VoteCase, session: VoteSession): void => {
      kept.write({ script: of.scriptHash, session });
      set({ kept: session, inSight: inSight(of, session) });
    };

    return {
      content: loading,
      setup: {
        disposition: '',
        duty: parts.duty,
        showsVariables: true,
        hidesVotes: true,
        ballot: 'keys',
        variables: [...victimVariables],
      },
      kept: null,
      inSight: null,
      isWatchRunning: false,
      load: async () => {
        set({ content: loading });
        const loaded = loadableOf(await loadCase(bridge, script));
        if (loaded.kind !== 'ready') {
          set({ content: loaded });
          return;
        }
        const { ruleset, rulesetHash, scriptHash } = loaded.value;
        const { dispositions, duties } = loaded.value.script;
        const of = { prepared: prepareScript(loaded.value.script), scriptHash, ruleset, rulesetHash };
        const { setup } = get();
        set({
          content: { kind: 'ready', value: of },
          setup: {
            ...setup,
            disposition: dispositions[0]?.id ?? '',
            duty: duties.includes(setup.duty) ? setup.duty : (duties[0] ?? setup.duty),
          },
          kept: readKept(of),
        });
      },
      change: (change) => {
        set({ setup: { ...get().setup, ...change } });
      },
      begin: () => {
        const { content, setup } = get();
        if (content.kind === 'ready') show(content.value, beginVote(setup, newSeed()));
      },
      goOnWithKept: () => {
        const { content, kept: session } = get();
        if (content.kind === 'ready' && session !== null) show(content.value, session);
      },
      act: (act) => {
        const { inSight: now } = get();
        if (now === null) return;
        const next = act(now.of, now.session);
        if (next === now.session) return;
        // The discussion that was timed is over with the turn.
        if (next.at !== now.session.at || next.current !== now.session.current) putWatchAway();
        show(now.of, next);
      },
      toggleWatch: () => {
        if (get().inSight === null) return;
        if (beat === null) {
          watchedMs ??= 0;
          watchSince = clock();
          beat = timers.setInterval(showWatch, 1000);
        } else holdWatch();
        showWatch();
      },
      putWatchAway,
      leave: () => {
        putWatchAway();
        set({ inSight: null });
      },
    };
  });
}
