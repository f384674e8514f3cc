import { useCallback } from 'react';

import { rolesWithPin } from '#core/people/person';

import { Loaded } from '../components/loaded';
import { FirstStartScreen } from '../screens/first-start/first-start-screen';
import { SignInScreen } from '../screens/sign-in/sign-in-screen';
import { useSession } from './app-stores';
import { Shell } from './shell';
import { useIdleLock } from './use-idle-lock';

/** Who may come in: nobody yet on this computer, nobody signed in, or somebody. */
export function Gate() {
  const status = useSession((session) => session.status);
  const load = useSession((session) => session.load);
  const signOut = useSession((session) => session.signOut);
  const person = status.kind === 'ready' ? status.value.person : null;
  const lock = useSession((session) => session.lock);
  const handleIdle = useCallback(() => void lock(), [lock]);
  useIdleLock(person !== null && rolesWithPin.includes(person.role), handleIdle);

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
