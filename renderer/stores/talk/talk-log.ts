import type { StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { RunEvent } from '#core/run/run-schema';
import { talkAfter, type TalkInHand } from '#core/talk-view/talk-in-hand';
import { turnView } from '#core/talk-view/turn-view';
import { catchUp } from './catch-up';
import { gateAfterTurn, gateOnOpening } from './gate-before';
import { openRun, readRun } from './open-run';
import type { TalkPace } from './talk-pace';
import type { TalkStoreState, TalkValues } from './talk-store-state';

/** The disk side of a talk store: the log there leads, and what could not be written is kept and sent again. */
export type TalkLog = {
  /** Opens the run and goes on from where its log stands; with a kept decision, sends it where it still fits. */
  readonly takeUp: (force: boolean) => Promise<void>;
  /** Sends one event and shows what it did once it is on disk. */
  readonly send: (event: RunEvent) => Promise<void>;
  /** Says that this window still plays; notices when another one has taken the run over. */
  readonly keep: () => Promise<void>;
  /** Lets the run go where it can still go on; answers that are still to come are ignored. */
  readonly letGo: () => void;
};

export type TalkLogParts = {
  readonly bridge: Bridge;
  readonly run: string;
  readonly store: StoreApi<TalkStoreState>;
  readonly pace: TalkPace;
};

/** See {@link TalkLog}. */
export function createTalkLog({ bridge, run, store, pace }: TalkLogParts): TalkLog {
  // Answers to questions of an earlier visit must not wake the store up again.
  let visit = 0;

  function show(talk: TalkInHand, values: Partial<TalkValues>): void {
    const before = store.getState().talk;
    if (before?.replay.turns.length !== talk.replay.turns.length) pace.beginTurn();
    pace.set({ phase: 'playing', error: null, talk, view: turnView(talk), ...values });
  }

  function fail(error: AppError): void {
    const { pending } = store.getState();
    const isHeld = error.code === 'runs/held-elsewhere';
    if (pending === null) pace.set({ phase: isHeld ? 'held' : 'refused', error });
    else pace.set({ phase: isHeld ? 'held' : 'playing', pending: { ...pending, error } });
  }

  /** Goes on from the log on disk. A decision that the host refuses for good is dropped, so that there is no dead end. */
  async function goOnFrom(talk: TalkInHand, refused: boolean): Promise<void> {
    const { pending, talk: before } = store.getState();
    if (pending === null) return show(talk, { gate: gateOnOpening(talk) });
    const fate = catchUp(talk.events, pending);
    if (fate === 'send' && !refused) {
      show(talk, {});
      return send(pending.event);
    }
    const gate = fate === 'behind' || before === null ? gateOnOpening(talk) : gateAfterTurn(before, talk);
    show(talk, { pending: null, gate, wasBehind: fate === 'behind' });
  }

  async function takeUp(force: boolean): Promise<void> {
    visit += 1;
    const asked = visit;
    const { pending } = store.getState();
    const refused = pending?.error?.code === 'runs/event-refused';
    if (pending !== null) pace.set({ pending: { ...pending, error: null } });
    let opened = await openRun(bridge, run, force);
    // The last decision may have ended the run although its answer was lost.
    if (!opened.ok && opened.error.code === 'runs/ended' && pending !== null) {
      opened = await readRun(bridge, run);
    }
    if (asked !== visit) return;
    return opened.ok ? goOnFrom(opened.value, refused) : fail(opened.error);
  }

  async function send(event: RunEvent): Promise<void> {
    const { talk } = store.getState();
    if (talk === null) return;
    const asked = visit;
    const seq = talk.events.length;
    pace.set({ pending: { seq, event, error: null } });
    const answer = await bridge.ask('runs:append', { run, seq, event });
    if (asked !== visit) return;
    if (!answer.ok) return fail(answer.error);
    const next = talkAfter(talk, answer.value.logged.event);
    if (!next.ok) return fail(next.error);
    show(next.value, { pending: null, gate: gateAfterTurn(talk, next.value), wasBehind: false });
  }

  async function keep(): Promise<void> {
    const { phase, talk, pending } = store.getState();
    if (phase !== 'playing' || talk === null || talk.replay.state.ending !== null) return;
    const asked = visit;
    const kept = await bridge.ask('runs:keep', { run });
    // While a decision is on its way, its own answer says more than this one.
    if (asked !== visit || pending !== null || store.getState().pending !== null) return;
    if (kept.ok && !kept.value && store.getState().talk === talk) pace.set({ phase: 'held' });
  }

  function letGo(): void {
    const { talk, phase } = store.getState();
    visit += 1;
    if (phase !== 'playing' || talk === null) return;
    const isOver = talk.replay.state.ending !== null || talk.replay.abandoned;
    if (!isOver) void bridge.ask('runs:release', { run });
  }

  return { takeUp, send, keep, letGo };
}
