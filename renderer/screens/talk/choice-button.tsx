import type { Option } from '#core/dialogue/present-options';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { talkMessages } from './messages';
import './choice-button.css';

type ChoiceButtonProps = {
  readonly option: Option;
  readonly place: number;
  readonly isChosen: boolean;
  /** Another decision is on its way: the line stays readable, a press does nothing. */
  readonly isWaiting: boolean;
  readonly onChoose: () => void;
};

/** One option: its number key, and the line; an act is named as one and outlined like one. */
export function ChoiceButton({ option, place, isChosen, isWaiting, onChoose }: ChoiceButtonProps) {
  const { say } = useWords();
  const isAct = option.kind === 'do';
  return (
    <button
      type="button"
      className={classNames('choice', isAct && 'choice-act', isChosen && 'choice-chosen')}
      aria-keyshortcuts={String(place + 1)}
      aria-disabled={isWaiting || undefined}
      onClick={() => {
        if (!isWaiting) onChoose();
      }}
    >
      <kbd className="choice-key" aria-hidden="true">
        {place + 1}
      </kbd>
      <span className="choice-text">
        {isAct && <span className="choice-act-mark">{say(talkMessages.act)}</span>}
        <span lang="zh-CN">{option.text}</span>
      </span>
    </button>
  );
}
