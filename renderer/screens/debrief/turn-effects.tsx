import { isNothing, type StateChange } from '#core/debrief/state-change';
import type { TurnEntry } from '#core/debrief/turn-entry';
import { variableWords } from '#core/messages/vocabulary-messages';

import { useWords, type Words } from '../../app/words';
import { DifferenceBars } from '../../components/charts/difference-bars';
import { formatYuan } from '../../components/format-yuan';
import { changeText, isGood } from './change-words';
import { turnMessages as words } from './turn-messages';

/** Facts, acts and money of a change, each in a few words. */
function eventsOf(change: StateChange, { language, say }: Words): readonly string[] {
  const { facts, actions, minutes, money } = change;
  // What came back from what was lost is told as that, not a second time as kept.
  const kept = money.secured + Math.min(0, money.lost);
  const yuan = (sum: number) => formatYuan(sum, language);
  return [
    ...(money.lost > 0 ? [say(words.moneyLost, { money: yuan(money.lost) })] : []),
    ...(money.lost < 0 ? [say(words.moneyBack, { money: yuan(-money.lost) })] : []),
    ...(kept > 0 ? [say(words.moneyKept, { money: yuan(kept) })] : []),
    ...facts.map((fact) => say(words.fact, { fact })),
    ...actions.map(({ text }) => say(words.action, { action: text })),
    ...(minutes >= 120
      ? [say(words.hours, { hours: Math.round(minutes / 6) / 10 })]
      : minutes > 0
        ? [say(words.minutes, { minutes })]
        : []),
  ];
}

/** What a step did: the variables as bars with their numbers, then facts, acts and money; what came by itself stands apart. */
export function TurnEffects({ turn }: { readonly turn: TurnEntry }) {
  const wording = useWords();
  const { say } = wording;
  const { effect, aftermath, isRetry } = turn;
  const afterwards = [
    ...aftermath.variables.map((change) => changeText(change, say)),
    ...eventsOf(aftermath, wording),
    ...(isRetry ? [say(words.retry)] : []),
  ];
  return (
    <div className="turn-effects">
      <h4>{say(words.did)}</h4>
      {isNothing(effect) && <p>{say(words.didNothing)}</p>}
      {effect.variables.length > 0 && (
        <DifferenceBars
          label={say(words.did)}
          rows={effect.variables.map((change) => ({
            id: change.variable,
            label: say(variableWords[change.variable]),
            value: change.to - change.from,
            most: 40,
            tone: isGood(change) ? 'good' : 'bad',
          }))}
        />
      )}
      <ul className="turn-events">
        {eventsOf(effect, wording).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {afterwards.length > 0 && (
        <p className="turn-aftermath">
          <span>{say(words.after)}</span> {afterwards.join(' · ')}
        </p>
      )}
    </div>
  );
}
