import type { ChangePath } from '#core/editing/change';
import { qualityWords } from '#core/messages/vocabulary-messages';
import type { Outcome } from '#core/script/move-schema';
import { qualities } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { ConditionalEffectsList } from './effects/conditional-effects';
import { EffectsField } from './effects/effects-field';
import { CreditField } from './credit-field';
import { Fold } from './fold';
import { formMessages as words } from './messages';
import { doctrineOptions } from './named-options';
import { OwnProblems } from './own-problems';
import { PicksField } from './picks-field';
import { RadioField } from './radio-field';
import { useRuleset } from './ruleset-context';
import { TargetField } from './target-field';
import { TextField } from './text-field';
import { TickField } from './tick-field';

type OutcomeFieldsProps = {
  readonly path: ChangePath;
  readonly outcome: Outcome;
  /** Time limits and fallbacks go forward: nobody decides them, so they are no retry and need no hint. */
  readonly isForward?: boolean;
};

/** Everything of an outcome but its condition: how good, where to, what it changes, what is said and learned. */
export function OutcomeFields({ path, outcome, isForward = false }: OutcomeFieldsProps) {
  const { say } = useWords();
  const ruleset = useRuleset();
  const { also = [] } = outcome;
  return (
    <>
      {isForward && <OwnProblems path={path} />}
      <RadioField
        path={[...path, 'quality']}
        label={say(words.quality)}
        value={outcome.quality}
        options={qualities.map((value) => ({ value, label: say(qualityWords[value]) }))}
      />
      <TargetField owner={path} label={say(words.to)} to={outcome.to} />
      <TextField path={[...path, 'answer']} label={say(words.answer)} value={outcome.answer} isOptional />
      <TextField path={[...path, 'tells']} label={say(words.tellsAtOnce)} value={outcome.tells} isOptional />
      <div className="form-folds">
        <EffectsField path={[...path, 'effects']} label={say(words.effects)} value={outcome.effects} />
        <Fold
          path={[...path, 'also']}
          title={say(words.also)}
          summary={also.length === 0 ? say(words.noneYet) : say(words.count, { n: also.length })}
        >
          <ConditionalEffectsList path={[...path, 'also']} name={say(words.also)} value={outcome.also} />
        </Fold>
        <CreditField path={[...path, 'credit']} value={outcome.credit} />
      </div>
      <PicksField
        path={[...path, 'shows']}
        label={say(words.shows)}
        chosen={outcome.shows}
        options={doctrineOptions(ruleset)}
      />
      <TextField path={[...path, 'why']} label={say(words.why)} value={outcome.why} />
      <TextField path={[...path, 'better']} label={say(words.better)} value={outcome.better} isOptional />
      <PicksField
        path={[...path, 'basis']}
        label={say(words.basis)}
        chosen={outcome.basis}
        options={[]}
        isOpen
      />
      {!isForward && (
        <TextField path={[...path, 'hint']} label={say(words.hint)} value={outcome.hint} isOptional />
      )}
      <div className="form-ticks">
        {!isForward && (
          <TickField path={[...path, 'retry']} label={say(words.retry)} isTicked={outcome.retry === true} />
        )}
        <TickField
          path={[...path, 'overreach']}
          label={say(words.overreach)}
          isTicked={outcome.overreach === true}
        />
      </div>
    </>
  );
}
