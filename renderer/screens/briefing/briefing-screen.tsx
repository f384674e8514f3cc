import { useEffect, useState } from 'react';

import { isGranted } from '#core/people/person';

import { useSession, useSettings } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { createBriefingStore } from '../../stores/briefing/create-briefing-store';
import { Briefing } from './briefing';

/** The briefing of a script (by hash or id). Whoever has not had their first talk yet starts with guidance. */
export function BriefingScreen({ script }: { readonly script: string }) {
  const bridge = useBridge();
  const { go, replace, back } = useNavigation();
  const settings = useSettings((state) => state.settings);
  const duty = useSession(({ status }) => (status.kind === 'ready' ? status.value.person?.duty : undefined));
  const mayTeach = useSession(({ status }) =>
    isGranted(status.kind === 'ready' ? (status.value.person?.role ?? null) : null, 'teach'),
  );
  const [store] = useState(() =>
    createBriefingStore({
      bridge,
      script,
      wished: {
        duty: duty ?? 'police',
        mode: settings.firstTalkSeen ? 'practice' : 'guided',
        pace: settings.pace,
      },
      random: () => Math.random(),
    }),
  );
  useEffect(() => void store.getState().load(), [store]);
  return (
    <Briefing
      store={store}
      // In place of the briefing: coming back from the talk must not begin another run.
      onBegun={(run) => replace({ screen: 'talk', run })}
      onBack={() => back({ screen: 'library' })}
      onClassVote={mayTeach ? () => go({ screen: 'class-vote', script }) : undefined}
    />
  );
}
