import type { Option } from '#core/dialogue/present-options';
import type { Outcome } from '#core/script/move-schema';

import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { talkMessages } from './messages';
import { QualityMark } from '../../components/quality-mark';

type DemonstrationOptionProps = {
  readonly option: Option;
  readonly isTaken: boolean;
  /** Given where the worth of the options has been asked for. */
  readonly outcome: Outcome | undefined;
};

/** One option of a demonstration: the one that the expert takes, or a quiet one. */
export function DemonstrationOption({ option, isTaken, outcome }: DemonstrationOptionProps) {
  const { say } = useWords();
  const isAct = option.kind === 'do';
  return (
    <li className={classNames('demonstration-option', isTaken && 'demonstration-taken')}>
      {isTaken && (
        <span className="demonstration-mark">
          {say(isAct ? talkMessages.expertActs : talkMessages.expertSays)}
        </span>
      )}
      {!isTaken && isAct && <span className="demonstration-act">{say(talkMessages.act)}</span>}
      <span lang="zh-CN">{option.text}</span>
      {outcome !== undefined && !isTaken && (
        <p className="demonstration-why">
          <QualityMark quality={outcome.quality} />
          <span lang="zh-CN">{outcome.why}</span>
        </p>
      )}
    </li>
  );
}
