import type { Person } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { rememberStarter } from './kiosk-starter';
import { kioskMessages as words } from './messages';

/** Before the kiosk: what happens to the session, and the gesture that a browser wants before it fills the screen. */
export function BeginKiosk({ onCancel, person }: { readonly person: Person; readonly onCancel: () => void }) {
  const { say } = useWords();
  const { replace } = useNavigation();
  const signOut = useSession((session) => session.signOut);
  const begin = async () => {
    rememberStarter(person.id);
    // Refused where the browser or the desktop does not allow it: then the kiosk runs in the window.
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
    replace({ screen: 'kiosk' });
    await signOut();
  };
  return (
    <Dialog
      isOpen
      title={say(words.begin)}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{say(words.cancel)}</Button>
          <Button kind="primary" onClick={() => void begin()}>
            {say(words.begin)}
          </Button>
        </>
      }
    >
      <p>{say(words.beginText)}</p>
    </Dialog>
  );
}
