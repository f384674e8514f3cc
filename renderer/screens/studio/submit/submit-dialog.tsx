import { useMemo, useState } from 'react';
import { useStore } from 'zustand';

import { findPersonalData } from '#core/check/personal-data/find-personal-data';
import { textsOfScript } from '#core/check/personal-data/texts-of-script';

import { useBridge } from '../../../app/bridge-context';
import { useNavigation } from '../../../app/navigation';
import { createSubmitStore } from '../../../stores/studio/create-submit-store';
import { useEditorStore } from '../editor-context';
import { SubmitForm } from './submit-form';

/** Hands the script of this editor in. */
export function SubmitDialog({ onClose }: { readonly onClose: () => void }) {
  const bridge = useBridge();
  const { go } = useNavigation();
  const editor = useEditorStore();
  const [store] = useState(() =>
    createSubmitStore({
      bridge,
      draft: {
        draft: editor.getState().file.draft,
        flush: () => editor.getState().flush(),
        revision: () => editor.getState().file.revision,
      },
    }),
  );
  const { phase, submit } = useStore(store);
  // The document as it was when the dialog opened: nothing can be edited behind it.
  const found = useMemo(() => findPersonalData(textsOfScript(editor.getState().document.script)), [editor]);
  return (
    <SubmitForm
      phase={phase}
      found={found}
      onSubmit={(submission) => void submit(submission)}
      onGo={(path) => {
        onClose();
        editor.getState().goToPath(path);
      }}
      onSeeVersion={(version) => go({ screen: 'version', version })}
      onClose={onClose}
    />
  );
}
