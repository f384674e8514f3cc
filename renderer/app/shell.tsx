import { Suspense, useEffect, useRef } from 'react';

import type { Person } from '#core/people/person';

import { Waiting } from '../components/waiting';
import { appMessages } from './app-messages';
import { useAppStores } from './app-stores';
import { CrashScreen } from './crash-screen';
import { CurrentScreen } from './current-screen';
import { ErrorBoundary } from './error-boundary';
import { useNavigation } from './navigation';
import { NavigationRail } from './navigation-rail';
import { routeAddress } from './route-address';
import { useFirstTalk } from './use-first-talk';
import { useShellKeys } from './use-shell-keys';
import { wholeScreens } from './whole-screens';
import { useWords } from './words';
import './shell.css';

/** The frame: rail at the left, the screen beside it. A few screens have the window to themselves. */
export function Shell({
  person,
  onChangePerson,
}: {
  readonly person: Person;
  readonly onChangePerson: () => void;
}) {
  const { say } = useWords();
  const { route, isReturn } = useNavigation();
  const { library, progress } = useAppStores();
  useShellKeys();
  useFirstTalk(route.screen);
  const main = useRef<HTMLElement>(null);
  const address = routeAddress(route);
  const isFirst = useRef(true);

  // Reading and tabbing start at the new screen, not where the old one was left; a screen that has taken the focus keeps it.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus({ preventScroll: true });
    if (!isReturn) window.scrollTo(0, 0);
  }, [address, isReturn]);

  // What a screen broke on is not kept: opening it again reads everything anew.
  const handleFailure = () => {
    library.getState().forget();
    progress.getState().forget();
  };

  const isWhole = wholeScreens.includes(route.screen);
  return (
    <div className={isWhole ? 'shell shell-whole' : 'shell'}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say(appMessages.skip)}
      </a>
      {!isWhole && <NavigationRail person={person} route={route} onChangePerson={onChangePerson} />}
      <main id="main" className="shell-main" ref={main} tabIndex={-1}>
        <ErrorBoundary
          resetKey={address}
          onFailure={handleFailure}
          fallback={(retry) => <CrashScreen onRetry={retry} />}
        >
          <Suspense fallback={<Waiting />}>
            <CurrentScreen route={route} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
