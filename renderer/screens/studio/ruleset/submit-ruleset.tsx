import { useMemo, useState } from 'react';
import { useStore } from 'zustand';

import { findPersonalData } from '#core/check/personal-data/find-personal-data';
import { textsOfScript } from '#core/check/personal-data/texts-of-script';

import { useBridge } from '../../../app/bridge-context';
import { useNavigation } from '../../../app/navigation';
import { createSubmitStore } from '../../../stores/studio/create-submit-store';
import { SubmitForm } from '../submit/submit-form';
import { useRulesetStore } from './ruleset-context';

/** Hands the ruleset in. */
export function SubmitRuleset({ onClose }: { readonly onClose: () => void }) {
  const bridge = useBridge();
  const { go } = useNavigation();
  const editor = useRulesetStore();
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
  const found = useMemo(() => findPersonalData(textsOfScript(editor.getState().document.ruleset)), [editor]);
  return (
    <SubmitForm
      phase={phase}
      found={found}
      onSubmit={(submission) => void submit(submission)}
      onGo={onClose}
      onSeeVersion={(version) => go({ screen: 'version', version })}
      onClose={onClose}
    />
  );
}
