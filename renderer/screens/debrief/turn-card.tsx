import type { TurnEntry } from '#core/debrief/turn-entry';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { classNames } from '../../components/class-names';
import { formatYuan } from '../../components/format-yuan';
import { Icon } from '../../components/icon';
import { changesText } from './change-words';
import { QualityMark } from '../../components/quality-mark';
import { TurnDetail } from './turn-detail';
import { turnMessages as words } from './turn-messages';
import { useMoments } from './use-moments';
import { stepId } from './use-steps';
import './turn-card.css';

type TurnCardProps = {
  readonly turn: TurnEntry;
  readonly persona: string;
  readonly isOpen: boolean;
  /** The curves look at this step. */
  readonly isLookedAt: boolean;
  readonly onToggle: () => void;
  /** Left out where no new try can begin. */
  readonly onTryAgain?: (() => void) | undefined;
  readonly isBranching: boolean;
};

/** One step: a line while closed, everything about it when open. */
export function TurnCard(props: TurnCardProps) {
  const { turn, persona, isOpen, isLookedAt, onToggle, onTryAgain, isBranching } = props;
  const { say } = useWords();
  const { lengthOf } = useMoments();
  const bodyId = `${stepId(turn.index)}-body`;
  return (
    <article
      className={classNames('turn-card', isOpen && 'turn-card-open', isLookedAt && 'turn-card-looked-at')}
    >
      <button
        type="button"
        id={stepId(turn.index)}
        className="turn-card-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'down' : 'next'} />
        <span className="turn-card-number">{say(words.step, { step: turn.index + 1 })}</span>
        {turn.decision === 'beat' ? (
          <span />
        ) : (
          <QualityMark quality={turn.quality} isTimedOut={turn.decision === 'timed-out'} />
        )}
        <span className="turn-card-said">
          {turn.said?.text ?? say(turn.decision === 'beat' ? words.beat : words.silence)}
        </span>
        <span className="turn-card-marks">
          <TurnMarks turn={turn} />
        </span>
        <span className="turn-card-changes">{changesText(turn.effect, say, 2)}</span>
        <span className="turn-card-time">{turn.elapsedMs !== null && lengthOf(turn.elapsedMs)}</span>
      </button>
      {isOpen && (
        <div id={bodyId}>
          <TurnDetail turn={turn} persona={persona} onTryAgain={onTryAgain} isBranching={isBranching} />
        </div>
      )}
    </article>
  );
}

/** What makes a step stand out, as far as the quality does not say it already. */
function TurnMarks({ turn }: { readonly turn: TurnEntry }) {
  const { language, say } = useWords();
  const { forbidden, effect, aftermath, decisive, interrupt, wasHinted, isOverreach } = turn;
  const lost = effect.money.lost + aftermath.money.lost;
  const kept = effect.money.secured + aftermath.money.secured;
  return (
    <>
      {forbidden.map(({ id, effect: consequence }) => (
        <Badge key={id} tone={consequence === 'veto' ? 'red' : 'neutral'}>
          {say(consequence === 'veto' ? words.veto : words.forbidden, { id })}
        </Badge>
      ))}
      {isOverreach && <Badge>{say(words.overreach)}</Badge>}
      {lost > 0 && <Badge tone="red">{say(words.moneyLost, { money: formatYuan(lost, language) })}</Badge>}
      {kept > 0 && <Badge tone="green">{say(words.moneyKept, { money: formatYuan(kept, language) })}</Badge>}
      {interrupt !== null && <Badge tone="amber">{interrupt.title}</Badge>}
      {(decisive.includes('best-swing') || decisive.includes('worst-swing')) && (
        <Badge tone="ink">{say(words.turningPoint)}</Badge>
      )}
      {wasHinted && <Badge>{say(words.hinted)}</Badge>}
    </>
  );
}
