import { Suspense, useCallback, type ComponentType } from 'react';

import type { AppError, ErrorCode } from '#core/bridge/app-error';
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
const DamagedScreen = lazyScreen(() => import('../screens/damaged/damaged-screen'), 'DamagedScreen');
const SealedScreen = lazyScreen(() => import('../screens/sealed/sealed-screen'), 'SealedScreen');
const KioskScreen = lazyScreen(() => import('../screens/kiosk/kiosk-screen'), 'KioskScreen');

type HurtScreenProps = { readonly error: AppError; readonly onRetry: () => void };

/** What stands in place of the program where the data folder cannot be opened as it is. */
const hurtScreens: Partial<Record<ErrorCode, ComponentType<HurtScreenProps>>> = {
  'data/damaged': DamagedScreen,
  'data/sealed': SealedScreen,
};

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

  if (screen === 'stage')
    return (
      <Suspense fallback={<Waiting />}>
        <StageScreen />
      </Suspense>
    );
  const handleRetry = () => void load();
  const hurt = status.kind === 'failed' ? hurtScreens[status.error.code] : undefined;
  if (status.kind === 'failed' && hurt !== undefined) {
    const HurtScreen = hurt;
    return (
      <Suspense fallback={<Waiting />}>
        <HurtScreen error={status.error} onRetry={handleRetry} />
      </Suspense>
    );
  }
  // After those: a kiosk has nothing to tell while the folder is not open, and no other way to whoever can open it.
  if (screen === 'kiosk')
    return (
      <Suspense fallback={<Waiting />}>
        <KioskScreen />
      </Suspense>
    );
  return (
    <Loaded of={status} onRetry={handleRetry}>
      {({ isFirstStart }) => {
        if (person !== null)
          return <Shell key={person.id} person={person} onChangePerson={() => void signOut()} />;
        return isFirstStart ? <FirstStartScreen /> : <SignInScreen />;
      }}
    </Loaded>
  );
}
