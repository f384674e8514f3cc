import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';

import type { Graph } from '#core/editing/graph-model/graph';

import { useEditorStore } from '../editor-context';
import { directionOf, nextCard } from './next-card';
import type { DraftEdits } from './use-draft-edits';
import { fitGraph } from './use-reveal';

/** A line being drawn by keyboard. */
export type Connecting = { readonly from: string; readonly move: string | null; readonly to: string };

type GraphKeyParts = {
  readonly graph: Graph;
  readonly edits: DraftEdits;
  readonly goTo: (id: string) => void;
  readonly region: RefObject<HTMLDivElement | null>;
};

/** The card that has the focus, or the chosen one, or the first. */
function cardInHand(graph: Graph, target: EventTarget, selected: readonly string[]) {
  const id = (target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  const find = (wanted: string | undefined) => graph.cards.find((card) => card.id === wanted);
  return find(id) ?? find(selected[0]) ?? graph.cards[0];
}

/** Everything on the graph by keyboard. Fields and buttons on it keep their own keys. */
export function useGraphKeys({ graph, edits, goTo, region }: GraphKeyParts) {
  const store = useEditorStore();
  const flow = useReactFlow();
  const view = useStoreApi();
  const [connecting, setConnecting] = useState<Connecting | null>(null);

  const focusOn = useCallback(
    (id: string) => {
      goTo(id);
      // The card may have to be drawn first, which takes a few frames from afar.
      const focus = (tries: number): void => {
        const named = `.react-flow__node[data-id="${CSS.escape(id)}"]`;
        const element = region.current?.querySelector<HTMLElement>(named);
        if (element) element.focus({ preventScroll: true });
        else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
      };
      requestAnimationFrame(() => focus(8));
    },
    [goTo, region],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (event.nativeEvent.isComposing || target.closest('input, textarea, select, button') !== null) return;
    const state = store.getState();
    const card = cardInHand(graph, event.target, state.selected);
    const direction = directionOf(event.key);
    const key = event.key.toLowerCase();
    const hasControl = event.ctrlKey || event.metaKey;
    const selected = state.selected.length > 0 ? state.selected : card === undefined ? [] : [card.id];

    if (connecting !== null) {
      if (direction !== null) {
        const from = graph.cards.find(({ id }) => id === connecting.to);
        const next = from === undefined ? null : nextCard(graph, from, direction);
        if (next !== null && next.kind !== 'scene') {
          setConnecting({ ...connecting, to: next.id });
          goTo(next.id);
        }
      } else if (event.key === 'Enter') {
        if (connecting.to !== connecting.from) edits.connect(connecting.from, connecting.move, connecting.to);
        setConnecting(null);
      } else if (event.key === 'Escape') setConnecting(null);
      else return;
      event.preventDefault();
      return;
    }

    const act = ((): (() => void) | null => {
      if (direction !== null && !hasControl && card !== undefined) {
        return () => {
          const next = nextCard(graph, card, direction);
          if (next === null) return;
          if (event.shiftKey) state.select([...new Set([...state.selected, card.id, next.id])]);
          else state.select([next.id]);
          focusOn(next.id);
        };
      }
      if (hasControl) {
        if (key === 'a') return () => state.select(graph.cards.map(({ id }) => id));
        if (key === 'c') return () => edits.copy(selected);
        if (state.isReadOnly) return null;
        if (key === 'x') {
          return () => {
            edits.copy(selected);
            edits.remove(selected);
          };
        }
        if (key === 'v') return () => edits.paste();
        if (key === 'd') return () => edits.duplicate(selected);
        return null;
      }
      if (key === '+' || key === '=') return () => void flow.zoomIn();
      if (key === '-') return () => void flow.zoomOut();
      if (key === '0') return () => void flow.zoomTo(1);
      if (key === 'f') return () => fitGraph(flow, graph.shape, view.getState());
      if (event.key === 'Enter' && card !== undefined && card.kind !== 'scene') {
        return () => {
          state.goTo({ kind: card.kind, id: card.id });
          document.querySelector<HTMLElement>('.script-editor-form :is(input, textarea)')?.focus();
        };
      }
      if (state.isReadOnly) return null;
      if (key === 'n') return () => focusOn(edits.addNode());
      if (event.key === 'Delete' || event.key === 'Backspace') return () => edits.remove(selected);
      if (key === 'c' && card?.kind === 'node') {
        const { focus } = state;
        const move = focus?.kind === 'move' && focus.node === card.id ? focus.id : null;
        return () =>
          setConnecting({ from: card.id, move, to: nextCard(graph, card, 'right')?.id ?? card.id });
      }
      return null;
    })();
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { connecting, onKeyDown };
}
