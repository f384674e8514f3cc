import { Suspense, useCallback } from 'react';

import { rolesWithPin } from '#core/people/person';

import { Loaded } from '../components/loaded';
import { Waiting } from '../components/waiting';
import { FirstStartScreen } from '../screens/first-start/first-start-screen';
import { SignInScreen } from '../screens/sign-in/sign-in-screen';
import { useSession } from './app-stores';
import { lazyScreen } from './lazy-screen';
import { useNavigation } from './navigation';
import { Shell } from './shell';
import { useIdleLock } from './use-idle-lock';

const StageScreen = lazyScreen(() => import('../screens/stage/stage-screen'), 'StageScreen');
const KioskScreen = lazyScreen(() => import('../screens/kiosk/kiosk-screen'), 'KioskScreen');

/** Who may come in: nobody yet on this computer, nobody signed in, or somebody. The stage and the kiosk need nobody. */
export function Gate() {
  const status = useSession((session) => session.status);
  const load = useSession((session) => session.load);
  const signOut = useSession((session) => session.signOut);
  const person = status.kind === 'ready' ? status.value.person : null;
  const lock = useSession((session) => session.lock);
  const handleIdle = useCallback(() => void lock(), [lock]);
  const { screen } = useNavigation().route;
  useIdleLock(person !== null && rolesWithPin.includes(person.role), handleIdle);

  if (screen === 'stage' || screen === 'kiosk')
    return (
      <Suspense fallback={<Waiting />}>{screen === 'stage' ? <StageScreen /> : <KioskScreen />}</Suspense>
    );
  return (
    <Loaded of={status} onRetry={() => void load()}>
      {({ isFirstStart }) => {
        if (person !== null)
          return <Shell key={person.id} person={person} onChangePerson={() => void signOut()} />;
        return isFirstStart ? <FirstStartScreen /> : <SignInScreen />;
      }}
    </Loaded>
  );
}
