import { modeWords, sceneWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { classNames } from '../../components/class-names';
import { Icon } from '../../components/icon';
import { KeyHint } from '../../components/key-hint';
import { clockFace } from './clock-face';
import { talkMessages } from './messages';
import { useTalk, useTalkInSight } from './use-talk';
import './contact-bar.css';

type ContactBarProps = { readonly onKeys: () => void; readonly onLeave: () => void };

/** Who one is talking to and by which way. A call looks like a call, a visit names its place. */
export function ContactBar({ onKeys, onLeave }: ContactBarProps) {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const gate = useTalk((state) => state.gate);
  const isSending = useTalk((state) => state.pending !== null);
  const { persona } = talk.prepared.script;
  const isPaused = talk.replay.paused;
  const isOver = view.ending !== null;
  const isCall = view.scene.kind === 'phone';

  return (
    <header className={classNames('contact-bar', isCall ? 'contact-bar-call' : 'contact-bar-place')}>
      <div className="contact-bar-way">
        <Icon name={view.scene.kind} />
        <span className="contact-bar-kind">
          {say(isCall ? talkMessages.onTheLine : sceneWords[view.scene.kind])}
        </span>
        {isCall ? (
          <CallClock />
        ) : (
          <span className="contact-bar-scene" lang="zh-CN">
            {view.scene.title}
          </span>
        )}
      </div>
      <div className="contact-bar-victim">
        <h1>
          <span lang="zh-CN">{persona.name}</span>
          <span className="contact-bar-age">{say(talkMessages.age, { age: persona.age })}</span>
        </h1>
        <p className="contact-bar-voice" lang="zh-CN">
          {persona.voice}
        </p>
      </div>
      <div className="contact-bar-acts">
        <span className="contact-bar-mode">{say(modeWords[talk.head.mode])}</span>
        <PauseButton isPaused={isPaused} isDisabled={isOver || gate !== null || isSending} />
        <Button kind="quiet" size="small" onClick={onKeys} aria-keyshortcuts="?">
          {say(talkMessages.keys)}
          <KeyHint keys="?" />
        </Button>
        <Button kind="quiet" size="small" onClick={onLeave} aria-keyshortcuts="Escape">
          {say(talkMessages.leave)}
          <KeyHint keys="Esc" />
        </Button>
      </div>
    </header>
  );
}

function CallClock() {
  const seconds = useTalk((state) => state.contactSeconds);
  return (
    <span className="contact-bar-clock" role="timer" aria-live="off">
      {clockFace(seconds)}
    </span>
  );
}

function PauseButton({ isPaused, isDisabled }: { readonly isPaused: boolean; readonly isDisabled: boolean }) {
  const { say } = useWords();
  const pause = useTalk((state) => state.pause);
  const resume = useTalk((state) => state.resume);
  return (
    <Button
      kind="quiet"
      size="small"
      disabled={isDisabled}
      aria-keyshortcuts="p"
      onClick={() => void (isPaused ? resume() : pause())}
    >
      {say(isPaused ? talkMessages.resume : talkMessages.pause)}
      <KeyHint keys="P" />
    </Button>
  );
}
