import { useWords } from '../../../app/words';
import { Panel } from '../../../components/panel';
import { rulesetMessages as words } from './messages';
import { useRuleset } from './ruleset-context';
import { RulesetNumber } from './ruleset-number';
import { RulesetText } from './ruleset-text';
import { SignOff } from './sign-off';

/** Name, pass mark, what hints cost, and what it all rests on. */
export function AboutPanel() {
  const { say } = useWords();
  const { basis, hintCost, mark, status, title } = useRuleset((state) => state.document.ruleset);
  return (
    <Panel title={say(words.about)} aside={<SignOff path={[]} name={title} status={status} />}>
      <div className="ruleset-about">
        <RulesetText path={['title']} label={say(words.title)} value={title} />
        <div className="ruleset-figures">
          <p>
            <span>{say(words.mark)}</span>
            <RulesetNumber path={['mark']} label={say(words.mark)} value={mark} min={0} max={100} />
          </p>
          <p>
            <span>{say(words.hintCost)}</span>
            <RulesetNumber
              path={['hintCost']}
              label={say(words.hintCost)}
              value={hintCost}
              min={0}
              max={50}
            />
          </p>
        </div>
        <div>
          <h3>{say(words.basis)}</h3>
          <ul className="ruleset-basis" lang="zh-CN">
            {basis.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </div>
        <p className="field-hint">{say(words.keepsResults)}</p>
      </div>
    </Panel>
  );
}
