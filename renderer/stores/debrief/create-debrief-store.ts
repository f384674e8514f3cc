import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { compareRuns, type RunComparison } from '#core/debrief/compare-runs';
import type { Debrief } from '#core/debrief/debrief';
import { ok, type Result } from '#core/lib/result';

import { loading, type Loadable } from '../../loadable';
import { readDebrief, type DebriefReading } from './read-debrief';

/** The run that a what-if branches from, and both side by side; `first` is null where it cannot be read any more. */
export type ParentRun = { readonly first: Debrief | null; readonly comparison: RunComparison | null };

export type DebriefState = {
  readonly reading: Loadable<DebriefReading>;
  /** Only for a what-if run. */
  readonly parent: ParentRun | null;
  /** The point of the curves that is looked at: 0 is the start, n is after turn n. */
  readonly point: number;
  /** Indexes of the turns that stand open. */
  readonly openTurns: ReadonlySet<number>;
  /** The turn from which a new try is being begun, and why the last one could not be. */
  readonly branchingFrom: number | null;
  readonly branchError: AppError | null;

  readonly load: () => Promise<void>;
  readonly lookAt: (point: number) => void;
  readonly toggleTurn: (turn: number) => void;
  readonly openTurn: (turn: number) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** Begins a what-if that takes over the first `turns` turns; answers its id. */
  readonly tryAgainFrom: (turns: number) => Promise<Result<string, AppError>>;
};

export type DebriefStore = StoreApi<DebriefState>;

/** The turns that stand open at first: the decisive ones.. */
export function openAtFirst({ turns }: Debrief): ReadonlySet<number> {
  const decisive = turns.filter((turn) => turn.decisive.length > 0).map(({ index }) => index);
  return new Set(decisive);
}

/** The debrief of one run, and what is looked at in it. */
export function createDebriefStore({
  bridge,
  run,
}: {
  readonly bridge: Bridge;
  readonly run: string;
}): DebriefStore {
  const debriefOf = ({ reading }: DebriefState): Debrief | null =>
    reading.kind === 'ready' && reading.value.kind === 'debrief' ? reading.value.debrief : null;

  async function parentOf(second: Debrief): Promise<ParentRun | null> {
    if (second.branch === null) return null;
    const file = await bridge.ask('runs:get', { run: second.branch.run });
    const reading = file.ok ? readDebrief(file.value) : null;
    if (reading?.kind !== 'debrief') return { first: null, comparison: null };
    return { first: reading.debrief, comparison: compareRuns(reading.debrief, second) };
  }

  return createStore<DebriefState>((set, get) => ({
    reading: loading,
    parent: null,
    point: 0,
    openTurns: new Set(),
    branchingFrom: null,
    branchError: null,

    load: async () => {
      set({ reading: loading });
      const file = await bridge.ask('runs:get', { run });
      if (!file.ok) {
        set({ reading: { kind: 'failed', error: file.error } });
        return;
      }
      const value = readDebrief(file.value);
      if (value.kind !== 'debrief') {
        set({ reading: { kind: 'ready', value } });
        return;
      }
      const { debrief } = value;
      const parent = await parentOf(debrief);
      const firstReason = debrief.reasons[0]?.turns[0];
      set({
        reading: { kind: 'ready', value },
        parent,
        openTurns: openAtFirst(debrief),
        point: firstReason === undefined ? debrief.turns.length : firstReason + 1,
      });
    },

    lookAt: (point) => {
      const last = debriefOf(get())?.turns.length ?? 0;
      set({ point: Math.min(last, Math.max(0, point)) });
    },

    toggleTurn: (turn) => {
      const openTurns = new Set(get().openTurns);
      if (!openTurns.delete(turn)) openTurns.add(turn);
      set({ openTurns });
    },

    openTurn: (turn) => {
      if (!get().openTurns.has(turn)) set({ openTurns: new Set([...get().openTurns, turn]) });
    },

    openAll: () => set({ openTurns: new Set(debriefOf(get())?.turns.map(({ index }) => index)) }),

    closeAll: () => set({ openTurns: new Set() }),

    tryAgainFrom: async (turns) => {
      const debrief = debriefOf(get());
      if (debrief === null) throw new Error('A new try begins from a debrief that is there');
      const { subject } = debrief;
      set({ branchingFrom: turns, branchError: null });
      const started = await bridge.ask('runs:start', {
        script: subject.script.hash,
        disposition: subject.disposition.id,
        duty: subject.duty,
        mode: 'what-if',
        pace: subject.pace,
        branch: { run: subject.run, turns },
      });
      set({ branchingFrom: null, branchError: started.ok ? null : started.error });
      return started.ok ? ok(started.value.head.id) : started;
    },
  }));
}
