import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { isGranted } from '#core/people/person';

import { useSession } from '../../../app/app-stores';
import { useBridge } from '../../../app/bridge-context';
import { useNavigation } from '../../../app/navigation';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { ErrorNotice } from '../../../components/error-notice';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Panel } from '../../../components/panel';
import { createVersionStore } from '../../../stores/studio/create-version-store';
import { DecisionPanel } from './decision-panel';
import { versionMessages as words } from './messages';
import { VersionDifferences } from './version-differences';
import { VersionFacts } from './version-facts';

/** One version: who wrote it and why, what changed, and the second person's decision. */
export function VersionScreen({ version }: { readonly version: string }) {
  const { say } = useWords();
  const bridge = useBridge();
  const { go, replace } = useNavigation();
  const person = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  const [store] = useState(() => createVersionStore({ bridge, version }));
  const { branch, decide, error, file, isBusy, load } = useStore(store);
  useEffect(() => void load(), [load]);
  if (person === null) return null;
  const summary = file.kind === 'ready' ? file.value.summary : null;

  const handleBranch = async (keepsId: boolean) => {
    const draft = await branch(keepsId);
    if (draft !== null) go({ screen: 'editor', draft });
  };

  return (
    <Page
      title={
        summary === null
          ? say(words.loading)
          : say(words.title, { title: summary.title, number: summary.number })
      }
      before={
        <div>
          <Button kind="quiet" size="small" icon="back" onClick={() => replace({ screen: 'studio' })}>
            {say(words.back)}
          </Button>
        </div>
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      <Loaded of={file} onRetry={() => void load()}>
        {(value) => (
          <>
            <VersionFacts summary={value.summary} />
            <Panel title={say(words.differences)}>
              <VersionDifferences file={value} />
            </Panel>
            <DecisionPanel
              summary={value.summary}
              me={person.id}
              mayEdit={isGranted(person.role, 'edit-scripts')}
              isBusy={isBusy}
              onDecide={(decision, note) => void decide(decision, note)}
              onBranch={(keepsId) => void handleBranch(keepsId)}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
