import { useWords } from '../../app/words';
import { Clocks } from './clocks';
import { ExpertReason } from './expert-reason';
import { LastStep } from './last-step';
import { talkMessages } from './messages';
import { MoneyLeft } from './money-left';
import { useTalkInSight } from './use-talk';
import { VictimMeters } from './victim-meters';
import './gauges.css';

/** What runs and what is at stake: clocks, money, and in the learning modes the victim's state and a word on each step. */
export function Gauges() {
  const { say } = useWords();
  const { talk, view } = useTalkInSight();
  const isDemonstration = talk.head.mode === 'demonstration';
  return (
    // It scrolls where the window is low, so the keyboard must reach it.
    <aside className="gauges" tabIndex={0} aria-label={say(talkMessages.gauges)}>
      <Clocks />
      <MoneyLeft money={talk.replay.state.money} />
      {view.rules.showsMeters && <VictimMeters />}
      {isDemonstration && <ExpertReason />}
      {view.rules.givesFeedback && !isDemonstration && <LastStep />}
    </aside>
  );
}
