import { alertLevelWords, chainStepWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../../app/words';
import { Panel } from '../../../components/panel';
import { rulesetMessages as words } from './messages';
import { useRuleset } from './ruleset-context';
import { RulesetNumber } from './ruleset-number';

const steps = ['acknowledge', 'firstCall', 'meet', 'record', 'returnVisit'] as const;
/** Ninety days, in minutes. */
const longest = 129_600;

/** Time limits of the chain, by alert level. */
export function LimitsPanel() {
  const { language, say } = useWords();
  const limits = useRuleset((state) => state.document.ruleset.chainLimits);
  return (
    <Panel title={say(words.limits)}>
      <p className="field-hint">{say(words.limitsHint)}</p>
      <div className="ruleset-limits">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.level)}</th>
              {steps.map((step) => (
                <th key={step} scope="col">
                  {chainStepWords[step][language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {limits.map((limit, at) => {
              const level = alertLevelWords[limit.level][language];
              return (
                <tr key={limit.level}>
                  <th scope="row">{level}</th>
                  {steps.map((step) => (
                    <td key={step}>
                      <RulesetNumber
                        path={['chainLimits', at, step]}
                        label={say(words.limitOf, { level, step: chainStepWords[step][language] })}
                        value={limit[step]}
                        min={0}
                        max={longest}
                        canBeEmpty
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
