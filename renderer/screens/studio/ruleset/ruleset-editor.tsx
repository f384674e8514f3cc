import { useState } from 'react';

import { useBridge } from '../../../app/bridge-context';
import { windowTimers } from '../../../app/window-timers';
import { createRulesetStore } from '../../../stores/studio/create-ruleset-store';
import { DraftNoticeList } from '../editor/draft-notices';
import type { DraftEditorProps } from '../editor/script-editor';
import { useDraftKeys } from '../use-draft-keys';
import { useDraftSession } from '../use-draft-session';
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
  useDraftSession(store);
  return (
    <RulesetProvider value={store}>
      <Editor onLeave={onLeave} onReopen={onReopen} />
    </RulesetProvider>
  );
}

function Editor({ onLeave, onReopen }: Omit<DraftEditorProps, 'file'>) {
  const readOnly = useRuleset((state) => state.readOnly);
  const saving = useRuleset((state) => state.saving);
  const file = useRuleset((state) => state.file);
  useDraftKeys(useRulesetStore());
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
