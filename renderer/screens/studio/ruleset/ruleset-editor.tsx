import { useEffect, useState } from 'react';

import { useBridge } from '../../../app/bridge-context';
import { windowTimers } from '../../../app/window-timers';
import { createRulesetStore } from '../../../stores/studio/create-ruleset-store';
import { DraftNoticeList } from '../editor/draft-notices';
import type { DraftEditorProps } from '../editor/script-editor';
import { AboutPanel } from './about-panel';
import { DoctrinePanels } from './doctrine-panels';
import { ForbiddenPanel } from './forbidden-panel';
import { LimitsPanel } from './limits-panel';
import { RubricPanel } from './rubric-panel';
import { RulesetBar } from './ruleset-bar';
import { RulesetProvider, useRuleset, useRulesetStore } from './ruleset-context';
import './ruleset.css';

/** The editor of a ruleset: rubric, doctrine, forbidden lines, time limits; saved, undone and handed in as a script is. */
export function RulesetEditor({ file, onLeave, onReopen }: DraftEditorProps) {
  const bridge = useBridge();
  const [store] = useState(() =>
    createRulesetStore({ bridge, file, newId: () => crypto.randomUUID(), timers: windowTimers }),
  );
  useEffect(() => {
    store.getState().begin();
    // A window that is being closed or put away may not get another turn.
    const save = () => void store.getState().flush();
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', save);
      void store.getState().leave();
    };
  }, [store]);
  return (
    <RulesetProvider value={store}>
      <Editor onLeave={onLeave} onReopen={onReopen} />
    </RulesetProvider>
  );
}

/** Undo, redo and save by the keys that they have everywhere. */
function useRulesetKeys(): void {
  const store = useRulesetStore();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
      if (!event.ctrlKey && !event.metaKey) return;
      const { flush, redo, undo } = store.getState();
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else if (key === 's') void flush();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', handleKey, true);
    return () => window.removeEventListener('keydown', handleKey, true);
  }, [store]);
}

function Editor({ onLeave, onReopen }: Omit<DraftEditorProps, 'file'>) {
  const readOnly = useRuleset((state) => state.readOnly);
  const saving = useRuleset((state) => state.saving);
  const file = useRuleset((state) => state.file);
  useRulesetKeys();
  return (
    <div className="ruleset-editor">
      <RulesetBar onLeave={onLeave} />
      <DraftNoticeList readOnly={readOnly} saving={saving} file={file} onReopen={onReopen} />
      <div className="ruleset-body">
        <AboutPanel />
        <RubricPanel />
        <DoctrinePanels />
        <ForbiddenPanel />
        <LimitsPanel />
      </div>
    </div>
  );
}
