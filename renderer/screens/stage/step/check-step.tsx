import type { CheckOption } from '#core/lesson/steps/lesson-step';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { Revealed } from './revealed';
import type { StepContentOf } from './step-content-of';
import { StepFrame } from './step-frame';
import { stepMessages as words } from './step-messages';
import type { StepChoice } from './step-choice';

type CheckStepProps = {
  readonly content: StepContentOf<'check'>;
  readonly revealed: number;
  /** Absent on the projector, where nobody chooses. */
  readonly choice?: StepChoice | undefined;
};

/** A question with its options; then which are right, with reasons. */
export function CheckStep({ content, revealed, choice }: CheckStepProps) {
  const { say } = useWords();
  const { check, number, of } = content;
  const isJudged = revealed >= 1;
  return (
    <StepFrame eyebrow={say(words.check, { at: number, of })} place={{ at: number, of }}>
      <h2 className="step-question" lang="zh-CN">
        {check.prompt}
      </h2>
      <p className="step-label">{say(check.choose === 'one' ? words.chooseOne : words.chooseSome)}</p>
      <ol className="step-options">
        {check.options.map((option, at) => (
          <li
            key={option.id}
            className={classNames(
              'step-option',
              isJudged && (option.right ? 'step-option-right' : 'step-option-wrong'),
              choice?.chosen.includes(option.id) === true && 'step-option-chosen',
            )}
          >
            <Option
              option={option}
              at={at}
              isOne={check.choose === 'one'}
              isJudged={isJudged}
              choice={choice}
            />
            <Revealed isOut={isJudged}>
              <p className="step-option-why" lang="zh-CN">
                {option.why}
              </p>
            </Revealed>
          </li>
        ))}
      </ol>
    </StepFrame>
  );
}

type OptionProps = {
  readonly option: CheckOption;
  readonly at: number;
  readonly isOne: boolean;
  readonly isJudged: boolean;
  readonly choice?: StepChoice | undefined;
};

function Option({ option, at, isOne, isJudged, choice }: OptionProps) {
  const { say } = useWords();
  const isChosen = choice?.chosen.includes(option.id) === true;
  const marks = [
    ...(isJudged && option.right ? [say(words.right)] : []),
    ...(isJudged && isChosen ? [say(words.yours)] : []),
  ];
  const line = (
    <>
      <kbd className="step-option-key" aria-hidden="true">
        {at + 1}
      </kbd>
      <span lang="zh-CN">{option.text}</span>
      <span className="step-option-marks">{marks.join(' · ')}</span>
    </>
  );
  if (choice === undefined) return <p className="step-option-line">{line}</p>;
  return (
    <label className="step-option-line">
      <input
        className="step-option-input"
        type={isOne ? 'radio' : 'checkbox'}
        name={choice.name}
        checked={isChosen}
        disabled={isJudged}
        aria-keyshortcuts={String(at + 1)}
        onChange={() => choice.onChoose(option.id)}
      />
      {line}
    </label>
  );
}
