import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { appError } from '#core/bridge/app-error';
import { keptText } from './kept-text';
import { talkMessages } from './messages';
import { useTalk, useTalkInSight } from './use-talk';
import './unsaved-decision.css';

/** A decision that could not be written, or a run that another window took: what is kept, what happened, and the way on. */
export function UnsavedDecision({ onLeave }: { readonly onLeave: () => void }) {
  const { say } = useWords();
  const { talk } = useTalkInSight();
  const pending = useTalk((state) => state.pending);
  const isHeld = useTalk((state) => state.phase === 'held');
  const retry = useTalk((state) => state.retry);
  const takeOver = useTalk((state) => state.takeOver);
  const error = pending?.error ?? appError('runs/held-elsewhere');
  const kept = pending === null ? null : keptText(talk.prepared, talk.replay.state.node, pending.event);

  return (
    <div className="unsaved-decision">
      {kept !== null && (
        <p className="unsaved-decision-kept">
          <span>{say(talkMessages.keptTitle)}</span>
          <strong lang={typeof kept === 'string' ? 'zh-CN' : undefined}>
            {typeof kept === 'string' ? kept : say(kept)}
          </strong>
        </p>
      )}
      <ErrorNotice
        error={error}
        actions={
          <>
            <Button kind="primary" size="small" onClick={() => void (isHeld ? takeOver() : retry())}>
              {say(isHeld ? talkMessages.takeOver : talkMessages.again)}
            </Button>
            <Button size="small" onClick={onLeave}>
              {say(talkMessages.leave)}
            </Button>
          </>
        }
      />
    </div>
  );
}
