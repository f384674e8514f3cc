import { useState } from 'react';

import type { TestPlay } from '#core/editing/test-play/test-play';
import { walkthroughOfPlay } from '#core/editing/test-play/walkthrough-of-play';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Notice } from '../../../components/notice';
import { useEditor, useEditorStore } from '../editor-context';
import { tryOutMessages as words } from './messages';
import { StatePanel } from './state-panel';
import { TestMoment } from './test-moment';
import { Trail } from './trail';
import { TryOutChoices } from './try-out-choices';
import { useTestPlay, type TestNote } from './use-test-play';
import './try-out.css';

/** Plays the draft from any node, for any disposition and duty, in any state, with everything laid open that a trainee never sees. */
export function TryOut() {
  const { say } = useWords();
  const player = useTestPlay();
  const { play, refusal, note, decide, back, patch } = player;
  if (play === null) {
    return <EmptyState title={say(words.cannotPlay)}>{say(words[refusal ?? 'no-node'])}</EmptyState>;
  }
  return (
    <div className="try-out">
      <div className="try-out-bar">
        <TryOutChoices player={player} play={play} />
        <div className="try-out-acts">
          <Button size="small" icon="undo" disabled={play.entries.length === 0} onClick={back}>
            {say(words.back)}
          </Button>
          <Button size="small" icon="again" onClick={() => player.restart()}>
            {say(words.again)}
          </Button>
          <SeeNode play={play} />
          <Keep play={play} />
        </div>
      </div>
      {note !== null && <Notice tone="warning">{noteWords(note, say)}</Notice>}
      <div className="try-out-columns">
        <TestMoment play={play} onDecide={decide} />
        <StatePanel state={play.state} onPatch={patch} />
        <Trail play={play} />
      </div>
    </div>
  );
}

function noteWords(note: TestNote, say: ReturnType<typeof useWords>['say']): string {
  return note.kind === 'lost'
    ? say(words.lost, { count: note.count })
    : say(words.stuckAt, { at: note.at, step: note.step });
}

function SeeNode({ play }: { readonly play: TestPlay }) {
  const { say } = useWords();
  const goTo = useEditor((state) => state.goTo);
  const show = useEditor((state) => state.show);
  return (
    <Button
      size="small"
      kind="quiet"
      onClick={() => {
        show('graph');
        goTo({ kind: 'node', id: play.state.node });
      }}
    >
      {say(words.toGraph)}
    </Button>
  );
}

function wayOf({ choice, entries }: TestPlay): string {
  return JSON.stringify([
    choice,
    entries.map((entry) => (entry.kind === 'turn' ? entry.turn.decision : null)),
  ]);
}

/** Keeps the way played as a walkthrough; says why not where it would not play again. */
function Keep({ play }: { readonly play: TestPlay }) {
  const { say } = useWords();
  const editor = useEditorStore();
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const [kept, setKept] = useState<{ readonly way: string; readonly text: string } | null>(null);
  if (isReadOnly) return null;
  // By what was done, and not by the value: keeping a way changes the script, and the play is then played anew.
  const way = wayOf(play);
  const isKept = kept?.way === way;
  const keep = () => {
    const walkthrough = walkthroughOfPlay(play);
    if (!walkthrough.ok) return setKept({ way, text: say(words[walkthrough.error]) });
    const { value } = walkthrough;
    const at = editor.getState().document.script.walkthroughs.length;
    const refusal = editor.getState().edit('insert-item', { path: ['walkthroughs'], at, value });
    if (refusal === null)
      setKept({ way, text: say(words.kept, { kind: say(words[value.kind]), id: value.id }) });
  };
  return (
    <>
      <Button size="small" icon="save" disabled={isKept} onClick={keep}>
        {say(words.keep)}
      </Button>
      <span className="try-out-kept" role="status">
        {isKept ? kept.text : ''}
      </span>
    </>
  );
}
