import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';

import { arrangeNodes } from '#core/editing/arrange-nodes/arrange-nodes';
import type { NodePlace, ScriptDraft } from '#core/editing/draft-document';
import type { Graph as GraphValue, GraphCard } from '#core/editing/graph-model/graph';
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
import { keptViews } from './kept-views';
import { useCardLabel } from './use-card-label';
import { useCollapsedScenes } from './use-collapsed-scenes';
import { useGoal } from './use-goal';
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

/** The graph of the document; made from the one before, so that only what changed is made anew. */
function useGraph(document: ScriptDraft, collapsed: ReadonlySet<string>): GraphValue {
  const [graph, setGraph] = useState(() => graphOfDraft(document, collapsed));
  if (graph.draft === document && graph.collapsed === collapsed) return graph;
  const next = graphOfDraft(document, collapsed, graph);
  setGraph(next);
  return next;
}

function Graph() {
  const { say } = useWords();
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const chosen = useEditor((state) => state.selected);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const visits = useEditor((state) => state.visits);
  const edit = useEditor((state) => state.edit);
  const problems = useProblemCounts();
  const draft = useEditor((state) => state.file.draft);
  const { collapsed, collapse, collapseAll, expand } = useCollapsedScenes(draft);
  const [firstView] = useState(() => keptViews.of(draft).view);
  const edits = useDraftEdits();
  const graph = useGraph(document, collapsed);
  const selected = useMemo(() => new Set(chosen), [chosen]);
  const { choose, goal, goTo } = useGoal(expand);
  const region = useRef<HTMLDivElement>(null);
  const keys = useGraphKeys({ graph, edits, goTo, region });
  const labelOf = useCardLabel();
  const heat = useMemo(() => heatOf(visits), [visits]);
  const marks = useMemo(
    () => ({
      problems,
      visits,
      heat,
      target: keys.connecting?.to ?? null,
      labelOf,
      role: say(words.cardRole),
    }),
    [problems, visits, heat, keys.connecting, labelOf, say],
  );

  const handleOpen = useCallback(
    (card: GraphCard) => {
      if (card.kind === 'scene') expand(card.scene.id);
      else {
        store.getState().goTo({ kind: card.kind, id: card.id });
        goTo(card.id);
      }
    },
    [expand, goTo, store],
  );
  const chooseScene = useCallback(
    (scene: string) => {
      const nodes = store.getState().document.script.scenes.find(({ id }) => id === scene)?.nodes;
      choose((nodes ?? []).map(({ id }) => id));
    },
    [choose, store],
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
    [locateNode(script, id)?.node.title, script.endings.find((ending) => ending.id === id)?.title].find(
      (title) => title !== undefined && title !== '',
    ) ?? id;
  return (
    <div
      ref={region}
      className="graph-region"
      role="region"
      aria-label={say(words.graph)}
      aria-describedby="graph-how-to"
      onKeyDown={keys.onKeyDown}
      onMouseDown={(event) => {
        // With Shift the browser would mark all text up to here, and then drag that text instead of a card.
        const isField = (event.target as Element).closest('input, textarea, select') !== null;
        if (event.shiftKey && !isField) event.preventDefault();
      }}
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
          firstView={firstView}
          onLeaveView={(view) => keptViews.keep(draft, { view })}
          onSelect={choose}
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
            onCollapse={collapseAll}
            onArrange={() => edit('place-nodes', { places: arrangeNodes(script) })}
            onGo={(id) => {
              choose([id]);
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
