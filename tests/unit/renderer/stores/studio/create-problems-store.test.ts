import { describe, expect, it } from '@jest/globals';

import type { ScriptDraft } from '#core/editing/draft-document';
import type { Script } from '#core/script/script-schema';

import { createProblemsStore } from '../../../../../renderer/stores/studio/create-problems-store';
import { createCheckDesk } from '../../../../../renderer/workers/check-desk';
import type { CheckRequest, MakeChecker } from '../../../../../renderer/workers/check-messages';
import { soundDraft, soundRuleset } from '../../../../support/sound-draft';

const sound = (soundDraft() as ScriptDraft).script;
const untitled: Script = { ...sound, title: '' };
const withoutRetries: Script = { ...sound, retries: 0 };

/** Checkers that breathe when told to, and timers whose hands are turned. */
function bench() {
  const requests: CheckRequest[][] = [];
  let breaths: (() => void)[] = [];
  const makeChecker: MakeChecker = (answer) => {
    const mine: CheckRequest[] = [];
    requests.push(mine);
    const handle = createCheckDesk(answer, () => new Promise((resolve) => breaths.push(resolve)));
    return {
      post: (request) => {
        mine.push(request);
        // As a worker would get it: a copy, never the window's own object.
        handle(structuredClone(request));
      },
      end: () => handle({ type: 'stop' }),
    };
  };
  let waiting = new Map<number, { readonly run: () => void; readonly afterMs: number }>();
  let next = 0;
  const timers = {
    setTimeout: (run: () => void, afterMs: number) => {
      next += 1;
      waiting.set(next, { run, afterMs });
      return next;
    },
    clearTimeout: (id: number) => void waiting.delete(id),
  };
  const store = createProblemsStore({ makeChecker, timers });
  /** Lets everything that waits no longer than this come due. */
  const pass = (ms: number) => {
    const due = [...waiting].filter(([, { afterMs }]) => afterMs <= ms);
    waiting = new Map([...waiting].filter(([, { afterMs }]) => afterMs > ms));
    for (const [, { run }] of due) run();
  };
  /** Lets the checkers do their next piece of work, or as many as they have. */
  const breathe = async (times = Infinity) => {
    for (let count = 0; count < times && breaths.length > 0; count += 1) {
      const now = breaths;
      breaths = [];
      for (const resolve of now) resolve();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  const codes = () => store.getState().problems.map(({ code }) => code);
  return { store, requests, pass, breathe, codes };
}

describe('problems while one types', () => {
  it('are found soon, and the states when the hand rests', async () => {
    const { store, pass, breathe, codes, requests } = bench();
    store.getState().follow(untitled);
    store.getState().setRuleset(soundRuleset);
    expect(store.getState().phase).toBe('checking');
    pass(150);
    expect(codes()).toEqual(['shape/text-missing']);
    await breathe();
    expect(store.getState()).toMatchObject({ phase: 'checking', played: null });
    expect(requests).toHaveLength(1);
    pass(1_200);
    await breathe();
    expect(store.getState()).toMatchObject({
      phase: 'done',
      doing: null,
      played: { keptBy: [], proof: { bounded: false }, isStale: false },
    });
    expect(requests).toHaveLength(2);
  });

  it('are not looked for at every letter, and only what changed is sent', async () => {
    const { store, pass, breathe, requests, codes } = bench();
    store.getState().setRuleset(soundRuleset);
    store.getState().follow(sound);
    pass(150);
    await breathe();
    for (const title of ['电', '电话', '']) store.getState().follow({ ...sound, title });
    pass(150);
    await breathe();
    expect(requests[0]?.map(({ type }) => type)).toEqual(['open', 'check', 'change', 'check']);
    expect(requests[0]?.[2]).toMatchObject({
      changes: [{ do: 'set', path: ['title'], value: '' }],
    });
    expect(codes()).toEqual(['shape/text-missing']);
  });

  it('of a draft that is no more are dropped', async () => {
    const { store, pass, breathe, codes } = bench();
    store.getState().setRuleset(soundRuleset);
    store.getState().follow(withoutRetries);
    pass(1_200);
    await breathe(2);
    store.getState().follow(sound);
    pass(150);
    await breathe();
    expect(codes()).toEqual([]);
    expect(store.getState()).toMatchObject({ phase: 'checking', played: null });
    pass(1_200);
    await breathe();
    expect(store.getState()).toMatchObject({ phase: 'done', played: { isStale: false } });
  });

  it('found by states stay in sight while the next are looked for, and say that they are older', async () => {
    const { store, pass, breathe } = bench();
    store.getState().setRuleset(soundRuleset);
    store.getState().follow(sound);
    pass(1_200);
    await breathe();
    store.getState().follow(untitled);
    expect(store.getState()).toMatchObject({ phase: 'checking', played: { isStale: true } });
  });

  it('come again after a checker lost the thread', () => {
    const asked: CheckRequest[] = [];
    let lose: (() => void) | null = null;
    const store = createProblemsStore({
      makeChecker: (answer) => {
        lose ??= () => answer({ type: 'lost', revision: 1 });
        return { post: (request) => asked.push(request), end: () => undefined };
      },
      timers: {
        setTimeout: (run, afterMs) => (afterMs <= 150 ? (run(), 0) : 0),
        clearTimeout: () => undefined,
      },
    });
    store.getState().setRuleset(soundRuleset);
    store.getState().follow(sound);
    (lose as (() => void) | null)?.();
    expect(asked.map(({ type }) => type)).toEqual(['open', 'check', 'open', 'check']);
  });
});

describe('a bot run', () => {
  it('shows which bot plays, and what came of it', async () => {
    const { store, breathe, pass } = bench();
    store.getState().setRuleset(soundRuleset);
    store.getState().follow(sound);
    store.getState().runBots(10);
    expect(store.getState().botRun).toMatchObject({ kind: 'running', step: { bot: 'longest', done: 0 } });
    await breathe();
    expect(store.getState().botRun).toMatchObject({ kind: 'done', isStale: false });
    pass(1_200);
    await breathe();
    expect(store.getState().phase).toBe('done');
    store.getState().follow(untitled);
    expect(store.getState().botRun).toMatchObject({ kind: 'done', isStale: true });
  });

  it('can be given up, and the checks go on', async () => {
    const { store, breathe, pass } = bench();
    store.getState().setRuleset(soundRuleset);
    store.getState().follow(sound);
    store.getState().runBots(10);
    pass(1_200);
    store.getState().stopBots();
    await breathe();
    expect(store.getState()).toMatchObject({ botRun: { kind: 'none' }, phase: 'done' });
  });

  it('says what stands in the way of playing', async () => {
    const { store, breathe } = bench();
    store.getState().setRuleset(soundRuleset);
    store.getState().follow({ ...sound, always: sound.always.map((one) => ({ ...one, to: '' })) });
    store.getState().runBots(10);
    await breathe();
    expect(store.getState().botRun).toMatchObject({
      kind: 'kept',
      keptBy: [{ code: 'shape/no-target', at: { path: ['always', 0, 'to'] } }],
    });
  });
});
