import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';
import { variableChanges } from '#core/talk-view/variable-changes';

import { useWords } from '../../app/words';
import { Meter } from '../../components/meter';
import { talkMessages } from './messages';
import { useTalkInSight } from './use-talk';
import './victim-meters.css';

/** What the officer builds up stands in ink; what holds the victim in the scam is neutral: neither is a verdict. */
const built: readonly VictimVariable[] = ['trust', 'cooperation'];

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`);

/** The six variables, with what the last step changed. */
export function VictimMeters() {
  const { say } = useWords();
  const { talk } = useTalkInSight();
  const { state, turns } = talk.replay;
  const changes = variableChanges(turns.at(-1));
  return (
    <section className="victim-meters">
      <h2>{say(talkMessages.meters)}</h2>
      {victimVariables.map((variable) => {
        const value = state.variables[variable];
        const change = changes[variable];
        return (
          <Meter
            key={variable}
            label={say(variableWords[variable])}
            value={value}
            tone={built.includes(variable) ? 'ink' : 'neutral'}
            text={
              change === undefined
                ? String(value)
                : say(talkMessages.meterChange, { value, change: signed(change) })
            }
          />
        );
      })}
    </section>
  );
}
