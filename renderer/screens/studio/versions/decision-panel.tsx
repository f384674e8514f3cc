import { useState } from 'react';

import type { VersionSummary } from '#core/bridge/studio-channels';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { CheckBox } from '../../../components/check-box';
import { Panel } from '../../../components/panel';
import { TextInput } from '../../../components/text-input';
import type { Decision } from '../../../stores/studio/create-version-store';
import { versionMessages as words } from './messages';
import './versions.css';

type DecisionPanelProps = {
  readonly summary: VersionSummary;
  readonly me: string;
  readonly mayEdit: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision, note: string) => void;
  readonly onBranch: (keepsId: boolean) => void;
};

/** What can be done with a version by whoever looks at it. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { summary, me, mayEdit, isBusy, onDecide, onBranch } = props;
  const { say } = useWords();
  const isWaiting = summary.state === 'submitted';
  const isOwn = summary.author.id === me;
  return (
    <Panel title={say(words.decide)}>
      <div className="version-decision">
        {isWaiting && !isOwn && <Approval isBusy={isBusy} onDecide={onDecide} />}
        {isWaiting && isOwn && (
          <>
            <p>{say(words.own)}</p>
            <div className="version-acts">
              <Button isBusy={isBusy} onClick={() => onDecide('withdraw', '')}>
                {say(words.withdraw)}
              </Button>
            </div>
          </>
        )}
        {summary.state === 'published' && (
          <>
            <p>{say(words.retireText)}</p>
            <div className="version-acts">
              <Button isBusy={isBusy} onClick={() => onDecide('retire', '')}>
                {say(words.retire)}
              </Button>
            </div>
          </>
        )}
        {mayEdit && (
          <>
            <p>{say(words.branchText)}</p>
            <div className="version-acts">
              <Button isBusy={isBusy} onClick={() => onBranch(true)}>
                {say(words.branch)}
              </Button>
              {summary.kind === 'script' && (
                <Button isBusy={isBusy} onClick={() => onBranch(false)}>
                  {say(words.branchOther)}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

/** The second person's look: publishing needs both ticks, sending back needs a word. */
function Approval({ isBusy, onDecide }: Pick<DecisionPanelProps, 'isBusy' | 'onDecide'>) {
  const { say } = useWords();
  const [hasRead, setRead] = useState(false);
  const [isClean, setClean] = useState(false);
  const [note, setNote] = useState('');
  const [lacksNote, setLacksNote] = useState(false);
  return (
    <>
      <p>{say(words.checked)}</p>
      <CheckBox label={say(words.haveRead)} isChecked={hasRead} onChange={setRead} />
      <CheckBox label={say(words.noRealPerson)} isChecked={isClean} onChange={setClean} />
      <TextInput
        label={say(words.decisionNote)}
        hint={say(words.decisionNoteHint)}
        value={note}
        maxLength={500}
        onChange={setNote}
        problem={lacksNote && note.trim() === '' ? say(words.returnNeedsNote) : undefined}
      />
      <div className="version-acts">
        <Button
          kind="primary"
          disabled={!hasRead || !isClean}
          isBusy={isBusy}
          onClick={() => onDecide('approve', note.trim())}
        >
          {say(words.approve)}
        </Button>
        <Button
          isBusy={isBusy}
          onClick={() => {
            if (note.trim() === '') setLacksNote(true);
            else onDecide('return', note.trim());
          }}
        >
          {say(words.return)}
        </Button>
      </div>
    </>
  );
}
