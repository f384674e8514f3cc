import { useEffect, useState } from 'react';

import { isGranted } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useWords } from '../../app/words';
import { ErrorNotice } from '../../components/error-notice';
import { Waiting } from '../../components/waiting';
import { createDebriefStore } from '../../stores/debrief/create-debrief-store';
import { DebriefView } from './debrief-view';
import { debriefMessages as words } from './messages';
import { RecordedOnly } from './recorded-only';
import { StillOpen } from './still-open';
import { DebriefProvider, useDebrief } from './use-debrief';
import './debrief-screen.css';

/** 复盘 of one run. */
export function DebriefScreen({ run }: { readonly run: string }) {
  const bridge = useBridge();
  const [store] = useState(() => createDebriefStore({ bridge, run }));
  useEffect(() => void store.getState().load(), [store]);
  return (
    <DebriefProvider value={store}>
      <LoadedDebrief run={run} />
    </DebriefProvider>
  );
}

function LoadedDebrief({ run }: { readonly run: string }) {
  const { say } = useWords();
  const reading = useDebrief((state) => state.reading);
  const load = useDebrief((state) => state.load);
  const person = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));

  if (reading.kind === 'loading') return <Waiting label={say(words.reading)} />;
  if (reading.kind === 'failed') {
    return (
      <div className="debrief-alone">
        <ErrorNotice error={reading.error} onRetry={() => void load()} />
      </div>
    );
  }
  const { value } = reading;
  if (value.kind === 'still-open') return <StillOpen run={run} />;
  if (value.kind === 'recorded-only') return <RecordedOnly reason={value.reason} result={value.result} />;
  // Only one's own run can be branched from, and only by somebody who may practise.
  const canBranch = person !== null && person.id === value.person && isGranted(person.role, 'practise');
  return <DebriefView debrief={value.debrief} canBranch={canBranch} />;
}
