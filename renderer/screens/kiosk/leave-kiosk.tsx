import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useSession } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { startRoute } from '../../app/route';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/error-notice';
import { PinInput } from '../../components/pin-input';
import { kioskStarter, rememberStarter } from './kiosk-starter';
import { kioskMessages as words } from './messages';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** The way out, for whoever started the kiosk. No name is shown: a visitor may be looking. Wrong PINs are counted by the host. */
export function LeaveKiosk({ onStay }: { readonly onStay: () => void }) {
  const { say } = useWords();
  const { replace } = useNavigation();
  const signIn = useSession((session) => session.signIn);
  const [pin, setPin] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const starter = kioskStarter();

  const leave = async () => {
    if (starter === null) {
      // The tab was closed in between: the sign-in screen asks who it is.
      replace(startRoute);
      return;
    }
    const answer = await signIn({ person: starter, pin });
    setPin('');
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    rememberStarter(null);
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    replace({ screen: 'courseware' });
  };

  return (
    <Dialog
      isOpen
      title={say(words.leaveTitle)}
      onClose={onStay}
      actions={
        <>
          <Button onClick={onStay}>{say(words.stay)}</Button>
          <Button kind="primary" onClick={() => void leave()}>
            {say(words.leave)}
          </Button>
        </>
      }
    >
      <form
        className="kiosk-pin"
        onSubmit={(event) => {
          event.preventDefault();
          void leave();
        }}
      >
        <PinInput label={say(words.leaveText)} value={pin} onChange={setPin} />
        <div className="kiosk-pad">
          {digits.map((digit) => (
            <Button
              key={digit}
              type="button"
              size="large"
              onClick={() => setPin(`${pin}${digit}`.slice(0, 12))}
            >
              {digit}
            </Button>
          ))}
          <Button type="button" size="large" kind="quiet" onClick={() => setPin('')}>
            {say(words.clear)}
          </Button>
        </div>
        {error !== null && <ErrorNotice error={error} />}
      </form>
    </Dialog>
  );
}
