import { useState } from 'react';

import type { DraftFile } from '#core/bridge/studio-channels';
import type { NodeFragment } from '#core/editing/clipboard/node-fragment';

import { useBridge } from '../../../app/bridge-context';
import { windowTimers } from '../../../app/window-timers';
import { createEditorStore } from '../../../stores/studio/create-editor-store';
import { EditorProvider, useEditor } from '../editor-context';
import { EditorPages } from '../pages/editor-pages';
import { FormView } from '../form/form-view';
import { GraphView } from '../graph/graph-view';
import { OutlineView } from '../outline/outline-view';
import { ProblemsProvider } from '../problems/use-problems';
import { useDraftSession } from '../use-draft-session';
import { DraftNotices } from './draft-notices';
import { EditorBar } from './editor-bar';
import { EditorContents } from './editor-contents';
import { ToolDock } from './tool-dock';
import { useEditorKeys } from './use-editor-keys';
import './script-editor.css';

/** What was copied outlives the editor, so that nodes can be carried from one script into another. */
const clipboard: { current: NodeFragment | null } = { current: null };

export type DraftEditorProps = {
  readonly file: DraftFile;
  readonly onLeave: () => void;
  /** Opens the draft again; `force` takes it over from whoever holds it. */
  readonly onReopen: (force: boolean) => void;
};

/** The editor of one script: bar on top, contents at the left, the view, and tools below it. */
export function ScriptEditor({ file, onLeave, onReopen }: DraftEditorProps) {
  const bridge = useBridge();
  const [store] = useState(() =>
    createEditorStore(
      {
        bridge,
        file,
        newId: () => crypto.randomUUID(),
        timers: windowTimers,
      },
      clipboard,
    ),
  );

  useDraftSession(store);

  return (
    <EditorProvider value={store}>
      <ProblemsProvider>
        <Editor onLeave={onLeave} onReopen={onReopen} />
      </ProblemsProvider>
    </EditorProvider>
  );
}

function Editor({ onLeave, onReopen }: Omit<DraftEditorProps, 'file'>) {
  const view = useEditor((state) => state.view);
  const isPage = useEditor((state) => state.focus?.kind === 'page');
  useEditorKeys();
  const form = isPage ? <EditorPages /> : <FormView />;
  return (
    <div className="script-editor">
      <EditorBar onLeave={onLeave} />
      <DraftNotices onReopen={onReopen} />
      <div className={`script-editor-body script-editor-body-${view}`}>
        <EditorContents />
        {view === 'outline' ? (
          <div className="script-editor-view">
            <OutlineView />
          </div>
        ) : (
          <>
            {view === 'graph' && (
              <div className="script-editor-view">
                <GraphView />
              </div>
            )}
            <div className="script-editor-form">{form}</div>
          </>
        )}
      </div>
      <ToolDock />
    </div>
  );
}
