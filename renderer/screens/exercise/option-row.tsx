import type { QuestionOption } from '#core/exercise/exercise-questions';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { exerciseMessages as words } from './messages';
import { optionText } from './option-text';

type OptionRowProps = {
  readonly option: QuestionOption;
  readonly place: number;
  readonly isOne: boolean;
  /** Groups the radio buttons of one question. */
  readonly name: string;
  readonly isTicked: boolean;
  /** True once the answer is given: what is right is shown, and nothing can be changed. */
  readonly isJudged: boolean;
  readonly onTick: () => void;
};

/** One option: number key, text, and after the answer whether it was right and why. */
export function OptionRow({ option, place, isOne, name, isTicked, isJudged, onTick }: OptionRowProps) {
  const { say } = useWords();
  const { words: said, right } = option;
  const marks = [
    ...(isJudged && right ? [say(words.rightOption)] : []),
    ...(isJudged && isTicked ? [say(words.yours)] : []),
  ];
  return (
    <li
      className={classNames(
        'option',
        isTicked && 'option-ticked',
        isJudged && right && 'option-right',
        isJudged && isTicked && !right && 'option-wrong',
      )}
    >
      <label>
        <input
          type={isOne ? 'radio' : 'checkbox'}
          name={name}
          checked={isTicked}
          disabled={isJudged}
          aria-keyshortcuts={String(place + 1)}
          onChange={onTick}
        />
        <kbd className="option-key" aria-hidden="true">
          {place + 1}
        </kbd>
        <span className="option-text">
          <span lang={said.kind === 'text' ? 'zh-CN' : undefined}>{optionText(said, say)}</span>
          {marks.length > 0 && <span className="option-marks">{marks.join(' · ')}</span>}
        </span>
      </label>
      {isJudged && said.kind === 'text' && (
        <p className="option-why" lang="zh-CN">
          {said.why}
        </p>
      )}
    </li>
  );
}
