import { Panel, useReactFlow, useStoreApi } from '@xyflow/react';

import type { Graph } from '#core/editing/graph-model/graph';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { GraphSearch } from './graph-search';
import { graphMessages as words } from './messages';
import { fitGraph } from './use-reveal';

type GraphToolsProps = {
  readonly graph: Graph;
  readonly isReadOnly: boolean;
  readonly isPaletteOpen: boolean;
  readonly onPalette: () => void;
  readonly onAddNode: () => void;
  readonly onAddEnding: () => void;
  readonly onArrange: () => void;
  readonly onCollapse: (scenes: readonly string[]) => void;
  readonly onGo: (id: string) => void;
};

/** What stands at the upper edge of the graph: adding, arranging, zoom and search. */
export function GraphTools(props: GraphToolsProps) {
  const { graph, isReadOnly, isPaletteOpen } = props;
  const { onAddEnding, onAddNode, onArrange, onCollapse, onGo, onPalette } = props;
  const { say } = useWords();
  const flow = useReactFlow();
  const store = useStoreApi();
  const { script } = graph.draft;
  const isCollapsed = graph.collapsed.size > 0;
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
      {script.scenes.length > 1 && (
        <Button size="small" onClick={() => onCollapse(isCollapsed ? [] : script.scenes.map(({ id }) => id))}>
          {say(isCollapsed ? words.expandAll : words.collapseAll)}
        </Button>
      )}
      <span className="graph-tools-zoom">
        <IconButton icon="remove" label={say(words.zoomOut)} onClick={() => void flow.zoomOut()} />
        <IconButton icon="add" label={say(words.zoomIn)} onClick={() => void flow.zoomIn()} />
        <Button size="small" onClick={() => fitGraph(flow, graph.shape, store.getState())}>
          {say(words.fit)}
        </Button>
      </span>
      <GraphSearch script={script} onGo={onGo} />
    </Panel>
  );
}
