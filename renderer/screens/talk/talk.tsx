import { useCallback, useEffect, useRef, useState } from 'react';

import { modeWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Waiting } from '../../components/waiting';
import { CannotOpen } from './cannot-open';
import { CaseFile } from './case-file';
import { Choices } from './choices';
import { ContactBar } from './contact-bar';
import { Gauges } from './gauges';
import { Interlude } from './interlude';
import { KeysDialog } from './keys-dialog';
import { LeaveDialog } from './leave-dialog';
import { LiveLine } from './live-line';
import { talkMessages } from './messages';
import { NowSaid } from './now-said';
import { Transcript } from './transcript';
import { useTalk, useTalkInSight, useTalkStore } from './use-talk';
import { useTalkKeys } from './use-talk-keys';
import './talk.css';

type TalkProps = { readonly onLeave: () => void; readonly onDebrief: () => void };

/** The talk as far as it has come: on its way, refused, or in sight. */
export function Talk(props: TalkProps) {
  const { say } = useWords();
  const hasTalk = useTalk((state) => state.talk !== null);
  const error = useTalk((state) => state.error);
  const isEnded = error?.code === 'runs/ended';
  const { onDebrief } = props;
  useEffect(() => {
    if (isEnded) onDebrief();
  }, [isEnded, onDebrief]);
  if (hasTalk) return <TalkInSight {...props} />;
  return error === null ? (
    <Waiting label={say(talkMessages.opening)} />
  ) : (
    <CannotOpen error={error} {...props} />
  );
}

function TalkInSight({ onLeave, onDebrief }: TalkProps) {
  const { say } = useWords();
  const store = useTalkStore();
  const { talk, view } = useTalkInSight();
  const gate = useTalk((state) => state.gate);
  const abandon = useTalk((state) => state.abandon);
  const setRest = useTalk((state) => state.setRest);
  const [dialog, setDialog] = useState<'leave' | 'keys' | null>(null);
  const { persona } = talk.prepared.script;
  const isOver = view.ending !== null;
  const body = useRef<HTMLDivElement>(null);
  const { turn } = talk.replay.state;

  const askToLeave = useCallback(() => {
    // After the ending there is one way on, and it is not around the debrief.
    if (isOver) onDebrief();
    else setDialog('leave');
  }, [isOver, onDebrief]);
  const showKeys = useCallback(() => setDialog('keys'), []);
  useTalkKeys(store, { onHelp: showKeys, onLeave: askToLeave });

  useEffect(() => setRest('dialog', dialog !== null), [setRest, dialog]);
  // Where everything stands in one column, the newest is at the lower end.
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = body.current.scrollHeight;
  }, [turn, gate]);
  useEffect(() => {
    if (talk.replay.abandoned) onDebrief();
  }, [talk.replay.abandoned, onDebrief]);

  return (
    <div className="talk">
      <title>{`${say(talkMessages.title, { name: persona.name, mode: say(modeWords[talk.head.mode]) })} · 劝得住`}</title>
      <ContactBar onKeys={showKeys} onLeave={askToLeave} />
      {gate === 'scene' ? (
        <Interlude />
      ) : (
        <div className="talk-body" ref={body}>
          <CaseFile />
          <div className="talk-stage">
            <Transcript name={persona.name} entries={view.transcript.past} />
            {!isOver && <NowSaid name={persona.name} entries={view.transcript.now} />}
            <Choices onLeave={askToLeave} onDebrief={onDebrief} />
          </div>
          <Gauges />
        </div>
      )}
      <LiveLine />
      <LeaveDialog
        isOpen={dialog === 'leave'}
        onStay={() => setDialog(null)}
        onPutAside={onLeave}
        onGiveUp={() => {
          setDialog(null);
          void abandon();
        }}
      />
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog(null)} />
    </div>
  );
}
