import { useEffect, useRef } from 'react';

import type { VoteCase } from '#core/class-vote/vote-case';
import { dutyWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { KeyHint } from '../../components/key-hint';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { RadioGroup } from '../../components/radio-group';
import { voteMessages as words } from './messages';
import { useClassVote } from './use-class-vote';

/** What is chosen before a class begins, and an interrupted class to go on with. */
export function VoteEntrance({ of }: { readonly of: VoteCase }) {
  const { say } = useWords();
  const setup = useClassVote((state) => state.setup);
  const kept = useClassVote((state) => state.kept);
  const change = useClassVote((state) => state.change);
  const begin = useClassVote((state) => state.begin);
  const goOnWithKept = useClassVote((state) => state.goOnWithKept);
  const form = useRef<HTMLFormElement>(null);
  const { script } = of.prepared;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.button-primary')?.focus({ preventScroll: true });
  }, []);

  return (
    // A form, so that Enter begins, or goes on, from wherever one is.
    <form
      className="vote-entrance"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (kept === null) begin();
        else goOnWithKept();
      }}
    >
      {kept !== null && (
        <Notice
          title={say(words.kept)}
          actions={
            <Button kind="primary" type="submit">
              {say(words.goOn)}
              <KeyHint keys="Enter" />
            </Button>
          }
        >
          <p>{say(words.keptText, { turn: kept.at + 1, ways: kept.branches.length })}</p>
        </Notice>
      )}
      <Panel>
        <div className="vote-entrance-choices">
          <RadioGroup
            legend={say(words.who)}
            layout="cards"
            value={setup.disposition}
            options={script.dispositions.map(({ id, name, note }) => ({
              value: id,
              label: <span lang="zh-CN">{name}</span>,
              hint: <span lang="zh-CN">{note}</span>,
            }))}
            onChange={(disposition) => change({ disposition })}
          />
          <RadioGroup
            legend={say(words.duty)}
            value={setup.duty}
            options={script.duties.map((duty) => ({ value: duty, label: say(dutyWords[duty]) }))}
            onChange={(duty) => change({ duty })}
          />
          <RadioGroup
            legend={say(words.ballot)}
            layout="cards"
            value={setup.ballot}
            options={[
              { value: 'keys', label: say(words.byKeys), hint: say(words.byKeysHint) },
              { value: 'hands', label: say(words.byHands), hint: say(words.byHandsHint) },
            ]}
            onChange={(ballot) => change({ ballot })}
          />
          <div className="vote-entrance-checks">
            <CheckBox
              label={say(words.hides)}
              isChecked={setup.hidesVotes}
              onChange={(hidesVotes) => change({ hidesVotes })}
            />
            <CheckBox
              label={say(words.showsVariables)}
              isChecked={setup.showsVariables}
              onChange={(showsVariables) => change({ showsVariables })}
            />
          </div>
          <p className="vote-entrance-note">{say(words.noLimits)}</p>
        </div>
      </Panel>
      <div className="vote-entrance-acts">
        {kept === null ? (
          <Button kind="primary" size="large" type="submit">
            {say(words.begin)}
            <KeyHint keys="Enter" />
          </Button>
        ) : (
          <Button size="large" onClick={begin}>
            {say(words.beginAnew)}
          </Button>
        )}
      </div>
    </form>
  );
}
