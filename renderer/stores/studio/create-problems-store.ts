import { createStore, type StoreApi } from 'zustand/vanilla';

import type { DraftCheck, DraftCheckStep } from '#core/check/check-draft';
import type { ScriptProblem } from '#core/check/script-problem';
import type { BotsReport, BotStep } from '#core/proof/play-bots';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

import type { CheckAnswer, MakeChecker } from '../../workers/check-messages';
import { checkerMirror } from './checker-mirror';
import { nextProblem, problemKey } from './order-problems';

/** What the deep check says at the moment: nothing yet, about an older state of the draft, or about the one at hand. */
export type PlayedCheck = Pick<DraftCheck, 'keptBy' | 'proof'> & { readonly isStale: boolean };

/** A run of all bots. */
export type BotRunState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly step: BotStep | null }
  | { readonly kind: 'kept'; readonly keptBy: readonly ScriptProblem[] }
  | { readonly kind: 'done'; readonly report: BotsReport; readonly isStale: boolean };

export type ProblemsState = {
  /** Everything found, in the order of the stages: shape and graph, language, states and bots. */
  readonly problems: readonly ScriptProblem[];
  readonly phase: 'waiting' | 'checking' | 'done';
  /** What is being done at the moment. */
  readonly doing: DraftCheckStep | null;
  readonly played: PlayedCheck | null;
  readonly botRun: BotRunState;
  /** The checks broke off by a mistake of the program; the next change tries again. */
  readonly failure: string | null;
  /** The problem that somebody went to last, by its key. */
  readonly current: string | null;
  readonly choose: (problem: ScriptProblem) => void;
  /** Goes to the problem after (1) or before (-1) the one at hand, and answers it. */
  readonly step: (by: 1 | -1) => ScriptProblem | null;
  /** Takes in the newest state of the draft. Costs nothing where nothing changed. */
  readonly follow: (script: Script) => void;
  /** The rules to check by. Nothing is checked before they are here. */
  readonly setRuleset: (ruleset: Ruleset) => void;
  readonly runBots: (plays: number) => void;
  readonly stopBots: () => void;
  readonly end: () => void;
};

export type ProblemsStore = StoreApi<ProblemsState>;

export type DelayTimers = {
  readonly setTimeout: (run: () => void, afterMs: number) => number;
  readonly clearTimeout: (id: number) => void;
};

/** After the last key: soon for what is quickly checked, later for what is not, so that a sentence is not checked by letters. */
const quickAfterMs = 150;
const deepAfterMs = 1_200;

type Found = Readonly<Record<'shape' | 'language' | 'played', readonly ScriptProblem[]>>;

/**
 * Checks while somebody writes. Two checkers, because exploring states can take seconds and what shows at once should not wait
 * behind it; the second is only made when the hand rests. Answers about an older draft are dropped.
 */
export function createProblemsStore({
  makeChecker,
  timers,
}: {
  readonly makeChecker: MakeChecker;
  readonly timers: DelayTimers;
}): ProblemsStore {
  return createStore<ProblemsState>()((set, get) => {
    let script: Script | null = null;
    let ruleset: Ruleset | null = null;
    let playedBy: Script | null = null;
    let found: Found = { shape: [], language: [], played: [] };
    let waiting: readonly number[] = [];

    const take = (part: Partial<Found>): void => {
      found = { ...found, ...part };
      set({ problems: [...found.shape, ...found.language, ...found.played] });
    };

    const fail = (reason: string): void => {
      const { botRun } = get();
      set({ failure: reason, phase: 'done', doing: null });
      if (botRun.kind === 'running') set({ botRun: { kind: 'none' } });
    };

    const quick = checkerMirror(makeChecker, (answer) => {
      if (answer.type === 'lost') {
        quick.forget();
        return checkQuickly();
      }
      if (!quick.isFresh(answer)) return;
      if (answer.type === 'failed') return fail(answer.reason);
      if (answer.type !== 'step') return;
      const { step } = answer;
      if (step.stage === 'shape') take({ shape: step.problems });
      if (step.stage === 'language') take({ language: step.problems });
      set({ doing: step });
    });

    const deep = checkerMirror(makeChecker, (answer) => {
      if (answer.type === 'lost') {
        deep.forget();
        return checkDeeply();
      }
      if (deep.isFresh(answer)) hearDeep(answer);
    });

    const hearDeep = (answer: CheckAnswer): void => {
      switch (answer.type) {
        case 'failed':
          return fail(answer.reason);
        case 'step':
          if (answer.step.stage !== 'shape' && answer.step.stage !== 'language') set({ doing: answer.step });
          return;
        case 'checked': {
          const { keptBy, proof, played } = answer.check;
          take({ played });
          set({ played: { keptBy, proof, isStale: false }, phase: 'done', doing: null });
          return;
        }
        case 'bots-step':
          return set({ botRun: { kind: 'running', step: answer.step } });
        case 'bots-kept':
          set({ botRun: { kind: 'kept', keptBy: answer.keptBy } });
          return goOnAfterBots();
        case 'bots':
          set({ botRun: { kind: 'done', report: answer.report, isStale: playedBy !== script } });
          return goOnAfterBots();
        case 'lost':
      }
    };

    const checkQuickly = (): void => {
      if (script !== null && ruleset !== null) quick.ask(script, ruleset, { type: 'check', depth: 'quick' });
    };
    const checkDeeply = (): void => {
      // A bot run that somebody waits for goes before.
      if (script === null || ruleset === null || get().botRun.kind === 'running') return;
      deep.ask(script, ruleset, { type: 'check', depth: 'deep' });
    };

    /** Bots take the place of a deep check that was under way, and hold the next one back. */
    const goOnAfterBots = (): void => {
      if (get().phase === 'checking') checkDeeply();
    };

    const stopWaiting = (): void => {
      for (const id of waiting) timers.clearTimeout(id);
      waiting = [];
    };
    const checkSoon = (): void => {
      stopWaiting();
      if (script === null || ruleset === null) return;
      set({ phase: 'checking', failure: null });
      waiting = [timers.setTimeout(checkQuickly, quickAfterMs), timers.setTimeout(checkDeeply, deepAfterMs)];
    };

    return {
      problems: [],
      phase: 'waiting',
      doing: null,
      played: null,
      botRun: { kind: 'none' },
      failure: null,
      current: null,
      choose: (problem) => set({ current: problemKey(problem) }),
      step: (by) => {
        const problem = nextProblem(get().problems, get().current, by);
        if (problem !== null) get().choose(problem);
        return problem;
      },
      follow: (next) => {
        if (next === script) return;
        const isFirst = script === null;
        script = next;
        if (isFirst) return checkSoon();
        const { played, botRun } = get();
        // What is being explored is about a draft that is no more.
        if (botRun.kind !== 'running') deep.post({ type: 'stop' });
        if (played !== null && !played.isStale) set({ played: { ...played, isStale: true } });
        if (botRun.kind === 'done' && !botRun.isStale) set({ botRun: { ...botRun, isStale: true } });
        checkSoon();
      },
      setRuleset: (given) => {
        ruleset = given;
        checkSoon();
      },
      runBots: (plays) => {
        if (script === null || ruleset === null) return;
        playedBy = script;
        set({ botRun: { kind: 'running', step: null }, failure: null });
        deep.ask(script, ruleset, { type: 'bots', plays });
      },
      stopBots: () => {
        if (get().botRun.kind !== 'running') return;
        deep.post({ type: 'stop' });
        set({ botRun: { kind: 'none' } });
        goOnAfterBots();
      },
      end: () => {
        stopWaiting();
        script = null;
        quick.end();
        deep.end();
      },
    };
  });
}
