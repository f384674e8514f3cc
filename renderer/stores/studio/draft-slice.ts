import type { DraftDocument } from '#core/editing/draft-document';
import { emptyHistory, recordStep, redoStep, undoStep, type Travelled } from '#core/editing/history';

import type { DraftParts, DraftState, ReadOnlyReason } from './draft-state';
import { createSaveQueue } from './save-queue';

/** Twice in the second that an unsaved word may be old. */
const saveEveryMs = 400;
/** Well inside the ninety seconds that a hold lasts. */
const keepEveryMs = 20_000;

type Access<T extends DraftDocument> = {
  readonly get: () => DraftState<T>;
  readonly set: (part: Partial<DraftState<T>>) => void;
};

/**
 * Opening, changing, undoing and saving of a draft, for the store of any editor. A change is shown at once and stands on disk
 * within the second; until the host has acknowledged it, it is kept and sent again. Undoing is saved as a change like any other.
 */
export function draftSlice<T extends DraftDocument>(
  parts: DraftParts,
  { get, set }: Access<T>,
): DraftState<T> {
  const { bridge, file, newId, timers } = parts;
  const { document, ...head } = file;
  const queue = createSaveQueue(newId);
  let revision = file.revision;
  let intervals: readonly number[] = [];
  let sending: Promise<boolean> | null = null;

  const becomeReadOnly = (readOnly: ReadOnlyReason): void => {
    queue.clear();
    set({ readOnly, isReadOnly: true });
  };

  const send = async (): Promise<boolean> => {
    while (!queue.isEmpty()) {
      const steps = queue.next();
      const saved = await bridge.ask('studio:save-steps', { draft: file.draft, revision, steps: [...steps] });
      if (!saved.ok) {
        if (saved.error.code === 'studio/held-elsewhere') becomeReadOnly('taken-over');
        else if (saved.error.code === 'studio/out-of-step') becomeReadOnly('out-of-step');
        else set({ saving: { kind: 'failing', error: saved.error } });
        return false;
      }
      queue.acknowledge();
      revision = saved.value.revision;
      set({
        file: { ...get().file, revision },
        saving: queue.isEmpty() ? { kind: 'saved', at: saved.value.savedAt } : { kind: 'saving' },
      });
    }
    return true;
  };

  const flush = (): Promise<boolean> => {
    sending ??= send().finally(() => {
      sending = null;
    });
    return sending;
  };

  const keep = async (): Promise<void> => {
    if (get().isReadOnly) return;
    const kept = await bridge.ask('studio:keep-draft', { draft: file.draft });
    if (kept.ok && !kept.value) becomeReadOnly('taken-over');
  };

  const travel = (travelled: Travelled<T> | null): void => {
    if (travelled === null || get().isReadOnly) return;
    queue.add({ changes: travelled.changes });
    set({ document: travelled.document, history: travelled.history, saving: { kind: 'saving' } });
  };

  const readOnly: ReadOnlyReason = file.holder === 'me' ? null : 'held';
  return {
    file: head,
    // The host reads a draft by the schema of its kind before it sends it.
    document: document as T,
    history: emptyHistory,
    saving: { kind: 'saved', at: file.changedAt },
    readOnly,
    isReadOnly: readOnly !== null,
    refusal: null,
    lastFacts: {},
    take: (done) => {
      if (get().isReadOnly) return { code: 'read-only', facts: {} };
      if (!done.ok) {
        set({ refusal: done.error });
        return done.error;
      }
      const { document: after, step } = done.value;
      if (step.changes.length === 0) return null;
      queue.add(step);
      set({
        document: after,
        history: recordStep(get().history, step),
        saving: get().saving.kind === 'failing' ? get().saving : { kind: 'saving' },
        refusal: null,
        lastFacts: step.facts,
      });
      return null;
    },
    undo: () => travel(undoStep(get().document, get().history)),
    redo: () => travel(redoStep(get().document, get().history)),
    flush,
    begin: () => {
      if (intervals.length > 0 || get().isReadOnly) return;
      intervals = [
        timers.setInterval(() => void (queue.isEmpty() || flush()), saveEveryMs),
        timers.setInterval(() => void keep(), keepEveryMs),
      ];
    },
    leave: async () => {
      for (const id of intervals) timers.clearInterval(id);
      intervals = [];
      if (get().isReadOnly) return;
      // Unsaved words are worth one more try; the draft is let go only when they are on disk.
      if (await flush()) await bridge.ask('studio:release-draft', { draft: file.draft });
    },
  };
}
