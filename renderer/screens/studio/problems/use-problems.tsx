import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { useBridge } from '../../../app/bridge-context';
import {
  createProblemsStore,
  type DelayTimers,
  type ProblemsState,
  type ProblemsStore,
} from '../../../stores/studio/create-problems-store';
import { makeCheckWorker } from '../../../workers/make-check-worker';
import { useEditorStore } from '../editor-context';
import { useProblemKeys } from './use-problem-keys';

const ProblemsContext = createContext<ProblemsStore | null>(null);

const timers: DelayTimers = {
  setTimeout: (run, afterMs) => window.setTimeout(run, afterMs),
  clearTimeout: (id) => window.clearTimeout(id),
};

/** Checks the draft of the editor above it for as long as it is shown. */
export function ProblemsProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const editor = useEditorStore();
  const [store] = useState(() => createProblemsStore({ makeChecker: makeCheckWorker, timers }));

  useEffect(() => {
    let isHere = true;
    const readRules = async () => {
      const library = await bridge.ask('library:get', {});
      if (!library.ok) return;
      const rules = await bridge.ask('library:get-ruleset', { hash: library.value.ruleset });
      if (isHere && rules.ok) store.getState().setRuleset(rules.value.body);
    };
    void readRules();
    store.getState().follow(editor.getState().document.script);
    const unfollow = editor.subscribe(({ document }) => store.getState().follow(document.script));
    const unwatch = store.subscribe(({ botRun }, before) => {
      if (botRun !== before.botRun && botRun.kind === 'done')
        editor.getState().setVisits(botRun.report.visits);
    });
    return () => {
      isHere = false;
      unfollow();
      unwatch();
      store.getState().end();
    };
  }, [bridge, editor, store]);

  useProblemKeys(store, editor);

  return <ProblemsContext value={store}>{children}</ProblemsContext>;
}

/** The store of the checks, for what must be read outside of drawing. */
export function useProblemsStore(): ProblemsStore {
  const store = useContext(ProblemsContext);
  if (store === null) throw new Error('useProblemsStore needs a ProblemsProvider above it');
  return store;
}

/** A part of what the checks found. */
export function useProblems<Part>(select: (state: ProblemsState) => Part): Part {
  return useStore(useProblemsStore(), select);
}
