import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';

import type { DraftFile } from '#core/bridge/studio-channels';
import type { ScriptDraft } from '#core/editing/draft-document';
import { ok } from '#core/lib/result';
import { BridgeProvider } from '../../renderer/app/bridge-context';
import { EditorProvider } from '../../renderer/screens/studio/editor-context';
import { createEditorStore } from '../../renderer/stores/studio/create-editor-store';
import { buildDraftFile, buildScriptDraft } from './build-draft';
import { fakeBridge } from './fake-bridge';
import { handClock } from './hand-clock';

/** Shows a part of the script editor on a draft, with a host that takes every step. */
export function showInEditor(
  part: ReactNode,
  {
    answers = {},
    document = buildScriptDraft(),
    file = {},
  }: {
    readonly answers?: Parameters<typeof fakeBridge>[1];
    readonly document?: ScriptDraft;
    readonly file?: Partial<DraftFile>;
  } = {},
) {
  const { asked, bridge } = fakeBridge(
    {},
    {
      'studio:save-steps': ({ revision, steps }) => ok({ revision: revision + steps.length, savedAt: 0 }),
      'studio:keep-draft': () => ok(true),
      'studio:release-draft': () => ok(null),
      ...answers,
    },
  );
  let given = 0;
  const store = createEditorStore({
    bridge,
    file: buildDraftFile(file, document),
    newId: () => `step-${(given += 1)}`,
    timers: handClock().timers,
  });
  const shown = render(
    <BridgeProvider value={bridge}>
      <EditorProvider value={store}>{part}</EditorProvider>
    </BridgeProvider>,
  );
  return { ...shown, asked, store, user: userEvent.setup(), script: () => store.getState().document.script };
}
