import { Panel, useReactFlow } from '@xyflow/react';
import { useMemo, useState } from 'react';

import type { Graph } from '#core/editing/graph-model/graph';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { graphMessages as words } from './messages';

type GraphToolsProps = {
  readonly graph: Graph;
  readonly isReadOnly: boolean;
  readonly isPaletteOpen: boolean;
  readonly onPalette: () => void;
  readonly onAddNode: () => void;
  readonly onAddEnding: () => void;
  readonly onArrange: () => void;
  readonly onGo: (id: string) => void;
};

/** Cards in which a text occurs: title, id, what the victim says, or a move. */
function found(graph: Graph, text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return graph.cards
    .filter((card) => {
      if (card.kind === 'scene') return card.scene.title.toLowerCase().includes(wanted);
      const texts = [card.id, card.content.title];
      if (card.kind === 'node') texts.push(card.content.line, ...card.content.moves.map((move) => move.text));
      return texts.some((each) => each.toLowerCase().includes(wanted));
    })
    .map(({ id }) => id);
}

/** What stands at the upper edge of the graph: adding, arranging, zoom and search. */
export function GraphTools(props: GraphToolsProps) {
  const { graph, isReadOnly, isPaletteOpen, onAddEnding, onAddNode, onArrange, onGo, onPalette } = props;
  const { say } = useWords();
  const flow = useReactFlow();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const hits = useMemo(() => found(graph, text), [graph, text]);

  const go = (step: number) => {
    if (hits.length === 0) return;
    const next = (at + step + hits.length) % hits.length;
    setAt(next);
    const id = hits[next];
    if (id !== undefined) onGo(id);
  };
  return (
    <Panel position="top-left" className="graph-tools" role="group" aria-label={say(words.tools)}>
      {!isReadOnly && (
        <>
          <Button size="small" icon="add" onClick={onAddNode}>
            {say(words.addNode)}
          </Button>
          <Button size="small" icon="add" onClick={onAddEnding}>
            {say(words.addEnding)}
          </Button>
          <Button size="small" aria-pressed={isPaletteOpen} onClick={onPalette}>
            {say(words.palette)}
          </Button>
          <Button size="small" onClick={onArrange}>
            {say(words.arrange)}
          </Button>
        </>
      )}
      <span className="graph-tools-zoom">
        <IconButton icon="remove" label={say(words.zoomOut)} onClick={() => void flow.zoomOut()} />
        <IconButton icon="add" label={say(words.zoomIn)} onClick={() => void flow.zoomIn()} />
        <Button size="small" onClick={() => void flow.fitView({ padding: 0.08, maxZoom: 1 })}>
          {say(words.fit)}
        </Button>
      </span>
      <span className="graph-search">
        <input
          type="search"
          className="graph-search-field"
          aria-label={say(words.search)}
          placeholder={say(words.searchHint)}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(-1);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
        />
        <span className="graph-search-count" role="status">
          {text.trim() !== '' &&
            (hits.length === 0
              ? say(words.searchNone)
              : say(words.searchCount, { at: at + 1, count: hits.length }))}
        </span>
      </span>
    </Panel>
  );
}
