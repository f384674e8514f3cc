import { useRef } from 'react';

import { sceneWords } from '#core/messages/vocabulary-messages';
import type { SceneKind } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { KeyHint } from '../../components/key-hint';
import { talkMessages } from './messages';
import { useNextStepFocus } from './use-next-step-focus';
import { useTalk, useTalkInSight } from './use-talk';
import './interlude.css';

const wayOn: Readonly<Record<SceneKind, keyof typeof talkMessages>> = {
  phone: 'dial',
  visit: 'meet',
  bank: 'meet',
  'follow-up': 'meet',
};

/** Between two contacts, over the whole width: how the last one closed, what happened meanwhile, and where one is now. */
export function Interlude() {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const goOn = useTalk((state) => state.goOn);
  const place = useRef<HTMLDivElement>(null);
  const { turn } = talk.replay.state;
  const fresh = view.transcript.past.filter((entry) => entry.turn === turn);

  useNextStepFocus(place, String(turn));

  return (
    <section className="interlude" ref={place} aria-label={say(talkMessages.interlude)}>
      <div className="interlude-page">
        {fresh.map((entry) => {
          if (entry.kind === 'victim') {
            return (
              <p key={entry.key} className="interlude-line" lang="zh-CN">
                {entry.line}
              </p>
            );
          }
          if (entry.kind === 'tells') {
            return (
              <p key={entry.key} className="interlude-tells" lang="zh-CN">
                {entry.text}
              </p>
            );
          }
          if (entry.kind === 'transition') {
            return (
              <p key={entry.key} className="interlude-narration" lang="zh-CN">
                {entry.narration}
              </p>
            );
          }
          return null;
        })}
        <header className="interlude-scene">
          <Icon name={view.scene.kind} />
          <h2>
            <span>{say(sceneWords[view.scene.kind])}</span>
            <b lang="zh-CN">{view.scene.title}</b>
          </h2>
          <p lang="zh-CN">{view.scene.setting}</p>
        </header>
        <Button kind="primary" size="large" onClick={() => void goOn()}>
          {say(talkMessages[wayOn[view.scene.kind]])}
          <KeyHint keys="Enter" />
        </Button>
      </div>
    </section>
  );
}
