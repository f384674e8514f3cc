import type { RequestOf } from '#core/bridge/channels';
import type { Change } from '#core/editing/change';
import type { Step } from '#core/editing/operation';

/** What the host is sent: an id that makes sending twice harmless, and the changes. */
export type StepToSave = RequestOf<'studio:save-steps'>['steps'][number];

type Waiting = {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly gesture: string | undefined;
};

/** Characters of JSON that one request may carry, well inside what the host takes. */
const mostCharacters = 150_000;

/** Steps on their way to the disk, oldest first. What has been sent stays until the host has acknowledged it. */
export type SaveQueue = {
  readonly isEmpty: () => boolean;
  readonly add: (step: Pick<Step, 'changes' | 'gesture'>) => void;
  /** The steps to send next: the same ones as last time until they were acknowledged. */
  readonly next: () => readonly StepToSave[];
  /** What `next` gave is on disk. */
  readonly acknowledge: () => void;
  /** Forgets everything: somebody else writes now. */
  readonly clear: () => void;
};

function onlySet(changes: readonly Change[]): string | null {
  const [change] = changes;
  return changes.length === 1 && change?.do === 'set' ? JSON.stringify(change.path) : null;
}

/** A step whose changes would not fit into one request goes in several; each leaves a document of the right form. */
function parted(step: Waiting, newId: () => string): readonly Waiting[] {
  const parts: Waiting[] = [];
  let changes: Change[] = [];
  let size = 0;
  for (const change of step.changes) {
    const length = JSON.stringify(change).length;
    if (changes.length > 0 && size + length > mostCharacters) {
      parts.push({ ...step, id: newId(), changes });
      changes = [];
      size = 0;
    }
    changes.push(change);
    size += length;
  }
  return [...parts, { ...step, changes }];
}

/** See {@link SaveQueue}. Typing in one field keeps only its newest value while it waits. */
export function createSaveQueue(newId: () => string): SaveQueue {
  let waiting: Waiting[] = [];
  let sent: readonly StepToSave[] = [];

  return {
    isEmpty: () => waiting.length === 0 && sent.length === 0,
    add: ({ changes, gesture }) => {
      if (changes.length === 0) return;
      const last = waiting.at(-1);
      const field = onlySet(changes);
      const replaces =
        last !== undefined &&
        gesture !== undefined &&
        last.gesture === gesture &&
        field !== null &&
        field === onlySet(last.changes);
      if (replaces) waiting = [...waiting.slice(0, -1), { ...last, changes }];
      else waiting = [...waiting, ...parted({ id: newId(), changes, gesture }, newId)];
    },
    next: () => {
      if (sent.length > 0) return sent;
      let size = 0;
      let count = 0;
      for (const step of waiting) {
        size += JSON.stringify(step.changes).length;
        if (count > 0 && (size > mostCharacters || count >= 200)) break;
        count += 1;
      }
      // Plain JSON by construction: the document holds nothing else.
      sent = waiting.slice(0, count).map(({ id, changes }) => ({ id, changes }) as unknown as StepToSave);
      waiting = waiting.slice(count);
      return sent;
    },
    acknowledge: () => {
      sent = [];
    },
    clear: () => {
      waiting = [];
      sent = [];
    },
  };
}
