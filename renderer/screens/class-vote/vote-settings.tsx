import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { CheckBox } from '../../components/check-box';
import { RadioGroup } from '../../components/radio-group';
import { voteMessages as words } from './messages';
import { useVoteInSight } from './use-class-vote';
import type { VoteActs } from './use-vote-acts';

/** What may change on the way: hidden votes, how they are counted, what is drawn. */
export function VoteSettings({ acts }: { readonly acts: VoteActs }) {
  const { say } = useWords();
  const { session } = useVoteInSight();
  const { ballot, hidesVotes, showsVariables, variables } = session.settings;
  return (
    <details className="vote-settings">
      <summary>{say(words.settings)}</summary>
      <div className="vote-settings-body">
        <RadioGroup
          legend={say(words.ballot)}
          value={ballot}
          options={[
            { value: 'keys', label: say(words.byKeys) },
            { value: 'hands', label: say(words.byHands) },
          ]}
          onChange={(chosen) => acts.change({ ballot: chosen })}
        />
        <div className="vote-settings-checks">
          <CheckBox
            label={say(words.hides)}
            isChecked={hidesVotes}
            onChange={(isChecked) => acts.change({ hidesVotes: isChecked })}
          />
          <CheckBox
            label={say(words.showsVariables)}
            isChecked={showsVariables}
            onChange={(isChecked) => acts.change({ showsVariables: isChecked })}
          />
        </div>
        {showsVariables && (
          <fieldset className="vote-settings-variables">
            <legend>{say(words.variables)}</legend>
            {victimVariables.map((variable) => {
              const isDrawn = variables.includes(variable);
              return (
                <CheckBox
                  key={variable}
                  label={say(variableWords[variable])}
                  isChecked={isDrawn}
                  disabled={isDrawn && variables.length === 1}
                  onChange={(isChecked) =>
                    acts.change({
                      variables: victimVariables.filter((one) =>
                        one === variable ? isChecked : variables.includes(one),
                      ),
                    })
                  }
                />
              );
            })}
          </fieldset>
        )}
        <p className="vote-keys">{say(words.keys)}</p>
      </div>
    </details>
  );
}
