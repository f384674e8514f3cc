import type { AppError } from '#core/bridge/app-error';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { Page } from '../../components/page';
import { talkMessages } from './messages';
import { useTalk } from './use-talk';

type CannotOpenProps = {
  readonly error: AppError;
  readonly onLeave: () => void;
  readonly onDebrief: () => void;
};

/** A run that does not open: held by another window, ended already, or not playable here. Each has a way on. */
export function CannotOpen({ error, onLeave, onDebrief }: CannotOpenProps) {
  const { say } = useWords();
  const retry = useTalk((state) => state.retry);
  const takeOver = useTalk((state) => state.takeOver);
  const isHeld = error.code === 'runs/held-elsewhere';
  const isOver = error.code === 'runs/ended' || error.code === 'runs/not-playable';
  return (
    <Page title={say(talkMessages.resumedTitle)} width="narrow">
      <ErrorNotice
        error={error}
        actions={
          <>
            {isHeld && (
              <Button kind="primary" onClick={() => void takeOver()}>
                {say(talkMessages.takeOver)}
              </Button>
            )}
            {isOver ? (
              <Button kind="primary" onClick={onDebrief}>
                {say(talkMessages.toDebrief)}
              </Button>
            ) : (
              <Button onClick={() => void retry()}>
                {say(isHeld ? talkMessages.lookAgain : talkMessages.again)}
              </Button>
            )}
            <Button onClick={onLeave}>{say(talkMessages.backToLibrary)}</Button>
          </>
        }
      />
    </Page>
  );
}
