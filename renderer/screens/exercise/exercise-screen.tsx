import { useCallback, useEffect, useState } from 'react';

import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useHidden } from '../../app/use-hidden';
import { windowTimers } from '../../app/window-timers';
import { createExerciseStore } from '../../stores/exercise/create-exercise-store';
import { Exercise } from './exercise';
import { ExerciseProvider } from './use-exercise';

/** One exercise being played or looked at again. Leaving lets it go; every answer that was acknowledged is on disk. */
export function ExerciseScreen({ run }: { readonly run: string }) {
  const bridge = useBridge();
  const { replace } = useNavigation();
  const [store] = useState(() =>
    createExerciseStore({
      bridge,
      run,
      clock: () => performance.now(),
      timers: windowTimers,
    }),
  );

  useEffect(() => {
    void store.getState().open();
    return () => store.getState().leave();
  }, [store]);

  useHidden(useCallback((isHidden: boolean) => store.getState().setHidden(isHidden), [store]));

  return (
    <ExerciseProvider value={store}>
      <Exercise
        onLeave={() => replace({ screen: 'library' })}
        onAgain={(next) => replace({ screen: 'exercise', run: next })}
      />
    </ExerciseProvider>
  );
}
