import { useWords } from '../../app/words';
import { classNames } from '../../components/class-names';
import { AnswerTime } from './answer-time';
import { ChoiceButton } from './choice-button';
import { HintLine } from './hint-line';
import { talkMessages } from './messages';
import { useTalk, useTalkInSight } from './use-talk';
import './choice-list.css';

/** The lines that can be said and the acts that can be done now, each on its number key. */
export function ChoiceList() {
  const { say } = useWords();
  const { view } = useTalkInSight();
  const choose = useTalk((state) => state.choose);
  const pending = useTalk((state) => state.pending?.event ?? null);
  // Time stands while a dialog is open, so what there is to choose from is not to be read meanwhile.
  const isCovered = useTalk((state) => state.rests.length > 0) && view.limitSeconds !== null;
  const chosen = pending?.type === 'chose' ? pending.move : null;
  return (
    <>
      <header className="choice-list-head">
        <h2>{say(talkMessages.choices)}</h2>
        {chosen !== null && <span className="choice-list-saving">{say(talkMessages.saving)}</span>}
        {view.limitSeconds !== null && <AnswerTime limit={view.limitSeconds} />}
        {view.rules.allowsHints && <HintLine />}
      </header>
      <ol className={classNames('choice-list', isCovered && 'choice-list-covered')}>
        {view.options.map((option, place) => (
          <li key={option.move}>
            <ChoiceButton
              option={option}
              place={place}
              isChosen={option.move === chosen}
              isWaiting={pending !== null}
              onChoose={() => void choose(place)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
