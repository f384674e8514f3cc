import { createStore, type StoreApi } from 'zustand/vanilla';

import type { NodeFragment } from '#core/editing/clipboard/node-fragment';
import type { ChangePath } from '#core/editing/change';
import type { ScriptDraft } from '#core/editing/draft-document';
import type { EditRefusal } from '#core/editing/operation';
import {
  editScript,
  type ScriptOperationArgs,
  type ScriptOperationName,
} from '#core/editing/operations/script-operations';
import type { Duty } from '#core/script/vocabulary';

import { draftSlice } from './draft-slice';
import type { DraftParts, DraftState } from './draft-state';
import { focusOfPath, type Focus } from './editor-focus';

/** Three views of one document. */
export const editorViews = ['graph', 'form', 'outline'] as const;
export type EditorView = (typeof editorViews)[number];

/** What stands below or beside the views. */
export const editorTools = ['problems', 'try-out', 'bots', 'find'] as const;
export type EditorTool = (typeof editorTools)[number];

/** A place that somebody was sent to; `count` tells two visits to the same place apart. */
export type SentTo = { readonly path: ChangePath; readonly count: number };

/** Where a test play begins, the steps to take at once, and for whom. */
export type TryFrom = {
  readonly node: string;
  readonly steps: readonly string[];
  readonly choice?: { readonly disposition: string; readonly duty: Duty } | undefined;
};

export type EditorState = DraftState<ScriptDraft> & {
  readonly view: EditorView;
  readonly tool: EditorTool | null;
  readonly focus: Focus | null;
  /** Chosen nodes and endings on the graph. */
  readonly selected: readonly string[];
  /** The field to show and give the focus to, after going to a problem or a hit. */
  readonly sentTo: SentTo | null;
  readonly clipboard: NodeFragment | null;
  /** How often bots came to each node, for the heat map; null where none have played this document. */
  readonly visits: Readonly<Record<string, number>> | null;
  /** Where a test play is to begin, when it was asked for from elsewhere. */
  readonly tryFrom: TryFrom | null;
  readonly edit: <Name extends ScriptOperationName>(
    name: Name,
    args: ScriptOperationArgs<Name>,
    gesture?: string,
  ) => EditRefusal | null;
  readonly show: (view: EditorView) => void;
  readonly openTool: (tool: EditorTool | null) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly goTo: (focus: Focus | null) => void;
  readonly goToPath: (path: ChangePath) => void;
  readonly setClipboard: (fragment: NodeFragment | null) => void;
  readonly setVisits: (visits: Readonly<Record<string, number>> | null) => void;
  readonly tryAt: (node: string, steps?: readonly string[], choice?: TryFrom['choice']) => void;
};

export type EditorStore = StoreApi<EditorState>;

function chosenBy(focus: Focus | null): readonly string[] {
  if (focus === null || focus.kind === 'page') return [];
  return [focus.kind === 'move' ? focus.node : focus.id];
}

/** The script editor: the draft, and where one is in it. What is chosen is never part of the document or its undo. */
export function createEditorStore(
  parts: DraftParts,
  keptClipboard: { current: NodeFragment | null } = { current: null },
): EditorStore {
  return createStore<EditorState>()((set, get) => ({
    ...draftSlice<ScriptDraft>(parts, { get, set }),
    view: 'graph',
    tool: null,
    focus: { kind: 'page', page: 'about' },
    selected: [],
    sentTo: null,
    clipboard: keptClipboard.current,
    visits: null,
    tryFrom: null,
    edit: (name, args, gesture) => get().take(editScript(get().document, name, args, gesture)),
    show: (view) => set({ view }),
    openTool: (tool) => set({ tool }),
    select: (ids) => {
      const [only] = ids;
      if (ids.length !== 1 || only === undefined) return set({ selected: ids });
      const isEnding = get().document.script.endings.some(({ id }) => id === only);
      set({ selected: ids, focus: { kind: isEnding ? 'ending' : 'node', id: only } });
    },
    goTo: (focus) => {
      // The outline has no room for pages: they are shown in the form.
      const view = focus?.kind === 'page' && get().view === 'outline' ? 'form' : get().view;
      set({ focus, view, selected: chosenBy(focus) });
    },
    goToPath: (path) => {
      const focus = focusOfPath(get().document.script, path);
      const count = (get().sentTo?.count ?? 0) + 1;
      // The outline shows words only: what is wrong with a number is mended in the form.
      const view = get().view === 'outline' ? 'form' : get().view;
      set({ focus, view, selected: chosenBy(focus), sentTo: { path, count } });
    },
    setClipboard: (clipboard) => {
      // Outlives this editor, so that nodes can be carried into another script.
      keptClipboard.current = clipboard;
      set({ clipboard });
    },
    setVisits: (visits) => set({ visits }),
    tryAt: (node, steps = [], choice) => set({ tool: 'try-out', tryFrom: { node, steps, choice } }),
  }));
}
