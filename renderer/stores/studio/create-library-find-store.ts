import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Bridge } from '#core/bridge/bridge';
import type { RequestOf } from '#core/bridge/channels';
import type { DraftFile, DraftSummary } from '#core/bridge/studio-channels';
import type { Change } from '#core/editing/change';
import type { ScriptDraft } from '#core/editing/draft-document';
import {
  findInScript,
  type TextHit,
  type TextPlace,
  type TextQuery,
} from '#core/editing/find-text/find-in-script';
import { replacementsOf } from '#core/editing/find-text/replacements-of';
import { editScript } from '#core/editing/operations/script-operations';
import type { Script } from '#core/script/script-schema';

/** A script that can be searched. Of a draft also where it stood when it was read. */
export type SearchedScript = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'draft' | 'published';
  readonly script: Script;
  readonly revision: number;
  /** Somebody writes in it elsewhere. */
  readonly isHeld: boolean;
  /** It had been left without being closed; said here because reading it says it for the last time. */
  readonly isRecovered: boolean;
};

/** What became of a replacement in a draft; `undo` leads back while nothing else has happened to it. */
export type Replaced =
  | { readonly kind: 'replaced'; readonly count: number; readonly undo: readonly Change[] }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'refused' };

export type LibraryFindState = {
  readonly scripts: readonly SearchedScript[];
  readonly reading: { readonly done: number; readonly all: number } | null;
  readonly unread: number;
  readonly isBusy: boolean;
  readonly outcome: Readonly<Record<string, Replaced>>;
  readonly load: () => Promise<void>;
  /** Replaces hits of one draft, in one step. Hits that are no longer there refuse it whole. */
  readonly replace: (id: string, hits: readonly TextHit[], replacement: string) => Promise<void>;
  readonly takeBack: (id: string) => Promise<void>;
};

export type LibraryFindStore = StoreApi<LibraryFindState>;

type StepToSave = RequestOf<'studio:save-steps'>['steps'][number];

/** Characters of JSON in one step, well inside what one request may carry. */
const mostCharacters = 150_000;

function parted(changes: readonly Change[]): readonly (readonly Change[])[] {
  const parts: Change[][] = [];
  let size = Infinity;
  for (const change of changes) {
    const { length } = JSON.stringify(change);
    if (size + length > mostCharacters) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(change);
    size += length;
  }
  return parts;
}

function searched({ document, draft, holder, recovered, revision, title }: DraftFile): SearchedScript {
  return {
    id: draft,
    title,
    kind: 'draft',
    script: (document as ScriptDraft).script,
    revision,
    isHeld: holder !== 'me',
    isRecovered: recovered !== null,
  };
}

/** Hits by script; none in those that have none. */
export function hitsByScript(
  scripts: readonly SearchedScript[],
  query: TextQuery,
  place: TextPlace,
): readonly { readonly of: SearchedScript; readonly hits: readonly TextHit[] }[] {
  return scripts.map((of) => ({ of, hits: findInScript(of.script, query, place) }));
}

/** Searching all drafts and scripts but the one that is open in this editor. Drafts are opened, read or written, and let go. */
export function createLibraryFindStore(parts: {
  readonly bridge: Bridge;
  readonly newId: () => string;
  readonly current: string;
}): LibraryFindStore {
  const { bridge, current, newId } = parts;
  return createStore<LibraryFindState>()((set, get) => {
    const opened = async (draft: string): Promise<DraftFile | null> => {
      const file = await bridge.ask('studio:open-draft', { draft, force: false });
      return file.ok ? file.value : null;
    };
    const release = (draft: string) => bridge.ask('studio:release-draft', { draft });

    const readDraft = async ({ draft }: DraftSummary): Promise<SearchedScript | null> => {
      const file = await opened(draft);
      if (file === null) return null;
      if (file.holder === 'me') await release(draft);
      return searched(file);
    };

    const note = (id: string, outcome: Replaced): void =>
      set({ outcome: { ...get().outcome, [id]: outcome } });

    /** Writes into a draft that still stands where it was read. */
    const write = async (
      id: string,
      plan: (file: DraftFile) => { readonly changes: readonly Change[]; readonly outcome: Replaced } | null,
    ): Promise<void> => {
      if (get().isBusy) return;
      set({ isBusy: true });
      const file = await opened(id);
      const known = get().scripts.find((script) => script.id === id);
      const isFit = file?.holder === 'me' && file.revision === known?.revision;
      const planned = isFit ? plan(file) : null;
      let outcome: Replaced = planned?.outcome ?? { kind: 'refused' };
      let revision = file?.revision ?? 0;
      for (const changes of parted(planned?.changes ?? [])) {
        // Plain JSON by construction: the document holds nothing else.
        const step = { id: newId(), changes } as unknown as StepToSave;
        const saved = await bridge.ask('studio:save-steps', { draft: id, revision, steps: [step] });
        if (!saved.ok) {
          outcome = { kind: 'refused' };
          break;
        }
        revision = saved.value.revision;
      }
      const after = file === null ? null : await opened(id);
      if (file?.holder === 'me') await release(id);
      if (after !== null) {
        const fresh = searched(after);
        set({ scripts: get().scripts.map((script) => (script.id === id ? fresh : script)) });
      }
      note(id, outcome);
      set({ isBusy: false });
    };

    return {
      scripts: [],
      reading: null,
      unread: 0,
      isBusy: false,
      outcome: {},
      load: async () => {
        if (get().reading !== null) return;
        set({ reading: { done: 0, all: 0 }, scripts: [], unread: 0, outcome: {} });
        const [drafts, library] = await Promise.all([
          bridge.ask('studio:list-drafts', {}),
          bridge.ask('library:get', {}),
        ]);
        const ofDrafts = (drafts.ok ? drafts.value : []).filter(
          ({ discardedAt, draft, kind }) => kind === 'script' && discardedAt === null && draft !== current,
        );
        const published = library.ok ? library.value.scripts : [];
        const reads: readonly (() => Promise<SearchedScript | null>)[] = [
          ...ofDrafts.map((draft) => () => readDraft(draft)),
          ...published.map(({ hash, title }) => async () => {
            const body = await bridge.ask('library:get-script', { hash });
            if (!body.ok) return null;
            // A stored body was a sound script when it was stored.
            const script = body.value.body as Script;
            return {
              id: hash,
              title,
              kind: 'published',
              script,
              revision: 0,
              isHeld: false,
              isRecovered: false,
            } as const;
          }),
        ];
        for (const [at, read] of reads.entries()) {
          const found = await read();
          if (found === null) set({ unread: get().unread + 1 });
          else set({ scripts: [...get().scripts, found] });
          set({ reading: { done: at + 1, all: reads.length } });
        }
        set({ reading: null });
      },
      replace: (id, hits, replacement) =>
        write(id, ({ document }) => {
          const done = editScript(
            document as ScriptDraft,
            'replace-texts',
            replacementsOf(hits, replacement),
          );
          if (!done.ok) return null;
          const { changes, inverse } = done.value.step;
          return { changes, outcome: { kind: 'replaced', count: hits.length, undo: inverse } };
        }),
      takeBack: (id) => {
        const outcome = get().outcome[id];
        if (outcome?.kind !== 'replaced') return Promise.resolve();
        return write(id, () => ({ changes: outcome.undo, outcome: { kind: 'taken-back' } }));
      },
    };
  });
}
