import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';

import { arrangeNodes } from '#core/editing/arrange-nodes/arrange-nodes';
import type { NodePlace } from '#core/editing/draft-document';
import type { GraphCard } from '#core/editing/graph-model/graph';
import { graphOfDraft } from '#core/editing/graph-model/graph-of-draft';
import { locateNode } from '#core/editing/locate-node';

import { useWords } from '../../../app/words';
import { useEditor, useEditorStore } from '../editor-context';
import { useProblemCounts } from '../problems/use-problem-counts';
import { useDraftEdits } from './use-draft-edits';
import { GraphActsProvider } from './graph-acts';
import { GraphCanvas } from './graph-canvas';
import { GraphPalette } from './graph-palette';
import { GraphTools } from './graph-tools';
import { heatOf } from './heat-of';
import { graphMessages as words } from './messages';
import { useGraphKeys } from './use-graph-keys';

/** The script as a graph: what leads where, and everything that can be done there by mouse and keyboard. */
export function GraphView() {
  return (
    <ReactFlowProvider>
      <Graph />
    </ReactFlowProvider>
  );
}

function useCollapsed() {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const collapse = useCallback((scene: string) => setCollapsed((before) => new Set([...before, scene])), []);
  const expand = useCallback(
    (scene: string) => setCollapsed((before) => new Set([...before].filter((id) => id !== scene))),
    [],
  );
  return { collapsed, collapse, expand };
}

function Graph() {
  const { say } = useWords();
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const chosen = useEditor((state) => state.selected);
  const select = useEditor((state) => state.select);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const visits = useEditor((state) => state.visits);
  const sentTo = useEditor((state) => state.sentTo);
  const edit = useEditor((state) => state.edit);
  const problems = useProblemCounts();
  const { collapsed, collapse, expand } = useCollapsed();
  const edits = useDraftEdits();
  const graph = useMemo(() => graphOfDraft(document, collapsed), [document, collapsed]);
  const selected = useMemo(() => new Set(chosen), [chosen]);
  const [goal, setGoal] = useState<{ readonly id: string; readonly count: number } | null>(null);
  const goTo = useCallback((id: string) => {
    setGoal((before) => ({ id, count: (before?.count ?? 0) + 1 }));
  }, []);
  const region = useRef<HTMLDivElement>(null);
  const keys = useGraphKeys({ graph, edits, goTo, region });

  // Whoever is sent to a problem sees it on the graph too.
  const [seen, setSeen] = useState(sentTo);
  if (sentTo !== seen) {
    setSeen(sentTo);
    const [first] = chosen;
    if (first !== undefined) setGoal({ id: first, count: (goal?.count ?? 0) + 1 });
  }

  const labelOf = useCallback(
    (card: GraphCard, count: number): string => {
      const marked = count === 0 ? '' : say(words.problemsOf, { count });
      if (card.kind === 'ending') return say(words.ending, { title: card.content.title }) + marked;
      if (card.kind === 'scene')
        return say(words.sceneBox, { title: card.scene.title, count: card.scene.nodes.length }) + marked;
      const { hasLimit, moves, title } = card.content;
      const named = say(words.card, { title, moves: moves.length });
      return named + (card.isStart ? say(words.startOf) : '') + (hasLimit ? say(words.limitOf) : '') + marked;
    },
    [say],
  );
  const heat = useMemo(() => heatOf(visits), [visits]);
  const marks = useMemo(
    () => ({ problems, visits, heat, target: keys.connecting?.to ?? null, labelOf }),
    [problems, visits, heat, keys.connecting, labelOf],
  );

  const handleOpen = useCallback(
    (card: GraphCard) => {
      if (card.kind === 'scene') expand(card.scene.id);
      else store.getState().goTo({ kind: card.kind, id: card.id });
    },
    [expand, store],
  );
  const chooseScene = useCallback(
    (scene: string) => {
      const nodes = store.getState().document.script.scenes.find(({ id }) => id === scene)?.nodes;
      select((nodes ?? []).map(({ id }) => id));
    },
    [select, store],
  );
  const acts = useMemo(() => ({ collapse, expand, chooseScene }), [collapse, expand, chooseScene]);
  const handlePlace = useCallback(
    (places: Readonly<Record<string, NodePlace>>) => {
      edits.place(places, graph);
    },
    [edits, graph],
  );
  const { script } = document;
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const titleOf = (id: string): string =>
    locateNode(script, id)?.node.title ?? script.endings.find((ending) => ending.id === id)?.title ?? id;
  return (
    <div
      ref={region}
      className="graph-region"
      role="region"
      aria-label={say(words.graph)}
      aria-describedby="graph-how-to"
      onKeyDown={keys.onKeyDown}
    >
      <p id="graph-how-to" className="only-read">
        {say(words.howTo)}
      </p>
      <GraphActsProvider value={acts}>
        <GraphCanvas
          graph={graph}
          selected={selected}
          marks={marks}
          isReadOnly={isReadOnly}
          label={say(words.graph)}
          overviewLabel={say(words.overview, {
            nodes: script.scenes.reduce((sum, { nodes }) => sum + nodes.length, 0),
            endings: script.endings.length,
            scenes: script.scenes.length,
          })}
          mapLabel={say(words.map)}
          goal={goal}
          onSelect={select}
          onOpen={handleOpen}
          onPlace={handlePlace}
          onConnect={edits.connect}
          onConnectNew={edits.connectNew}
          onDropEntry={edits.dropEntry}
        >
          <GraphTools
            graph={graph}
            isReadOnly={isReadOnly}
            isPaletteOpen={isPaletteOpen}
            onPalette={() => setPaletteOpen(!isPaletteOpen)}
            onAddNode={() => edits.addNode()}
            onAddEnding={() => edits.addEnding(say(words.newEnding))}
            onArrange={() => edit('place-nodes', { places: arrangeNodes(script) })}
            onGo={(id) => {
              select([id]);
              goTo(id);
            }}
          />
        </GraphCanvas>
      </GraphActsProvider>
      {isPaletteOpen && <GraphPalette fraudType={script.fraudType} onUse={edits.useEntry} />}
      {keys.connecting !== null && (
        <p className="graph-connecting" role="status">
          {say(words.connecting, {
            from: titleOf(keys.connecting.from),
            to: titleOf(keys.connecting.to),
          })}
        </p>
      )}
    </div>
  );
}
