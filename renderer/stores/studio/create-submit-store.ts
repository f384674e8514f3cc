import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { ScriptProblem } from '#core/check/script-problem';

/** Where handing in stands. */
export type SubmitPhase =
  | { readonly kind: 'asking' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly problems: readonly ScriptProblem[] }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'submitted'; readonly version: string };

/** What the author says about a version. */
export type Submission = { readonly note: string; readonly basis: string };

/** What handing in needs of the editor: the draft, and everything on disk before it is checked. */
export type SubmitDraft = {
  readonly draft: string;
  readonly flush: () => Promise<boolean>;
  readonly revision: () => number;
};

export type SubmitStore = StoreApi<{
  readonly phase: SubmitPhase;
  readonly submit: (submission: Submission) => Promise<void>;
}>;

/** Handing a draft in. What the host checks is what is on disk, so the last word is saved first. */
export function createSubmitStore({
  bridge,
  draft,
}: {
  readonly bridge: Bridge;
  readonly draft: SubmitDraft;
}): SubmitStore {
  return createStore((set, get) => ({
    phase: { kind: 'asking' },
    submit: async ({ note, basis }) => {
      if (get().phase.kind === 'checking') return;
      set({ phase: { kind: 'checking' } });
      // A failed save says so itself, above the editor.
      if (!(await draft.flush())) return set({ phase: { kind: 'asking' } });
      const answer = await bridge.ask('studio:submit', {
        draft: draft.draft,
        revision: draft.revision(),
        note,
        basis,
        noRealPerson: true,
      });
      set({ phase: answer.ok ? answer.value : { kind: 'failed', error: answer.error } });
    },
  }));
}
