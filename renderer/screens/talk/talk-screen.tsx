import { useCallback, useEffect, useState } from 'react';

import { useSettings } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useHidden } from '../../app/use-hidden';
import { windowTimers } from '../../app/window-timers';
import { createTalkStore } from '../../stores/talk/create-talk-store';
import { createQuietSound } from './quiet-sound';
import { Talk } from './talk';
import { TalkProvider } from './use-talk';
import { useTalkSounds } from './use-talk-sounds';

/** One run being played. Leaving the screen lets the run go; everything acknowledged is on disk by then. */
export function TalkScreen({ run }: { readonly run: string }) {
  const bridge = useBridge();
  const { replace } = useNavigation();
  const hasSound = useSettings(({ settings }) => settings.sound);
  const [store] = useState(() =>
    createTalkStore({
      bridge,
      run,
      clock: () => performance.now(),
      timers: windowTimers,
    }),
  );
  const [sound] = useState(createQuietSound);

  useEffect(() => {
    void store.getState().open();
    return () => store.getState().leave();
  }, [store]);

  useHidden(useCallback((isHidden: boolean) => store.getState().setRest('hidden', isHidden), [store]));

  useTalkSounds(store, sound, hasSound);

  return (
    <TalkProvider value={store}>
      <Talk
        onLeave={() => replace({ screen: 'library' })}
        onDebrief={() => replace({ screen: 'debrief', run })}
      />
    </TalkProvider>
  );
}
