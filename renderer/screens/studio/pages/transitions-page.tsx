import { dutyWords } from '#core/messages/vocabulary-messages';
import type { Transition } from '#core/script/script-schema';
import { duties } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ChoiceField } from '../form/choice-field';
import { ConditionalEffectsList } from '../form/effects/conditional-effects';
import { IdField } from '../form/id-field';
import { ItemList } from '../form/item-list';
import { NumberField } from '../form/number-field';
import { TargetField } from '../form/target-field';
import { TextField } from '../form/text-field';
import { pageMessages as words } from './messages';

/** The ways from one scene into the next. */
export function TransitionsPage() {
  const { say } = useWords();
  const transitions = useEditor((state) => state.document.script.transitions);
  const edit = useEditor((state) => state.edit);
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.transitionsLead)}</p>
      <ItemList
        path={['transitions']}
        name={say(words.transition)}
        items={transitions}
        addLabel={say(words.addTransition)}
        create={(): Transition => ({ id: 'later', to: '', hours: 1, narration: '' })}
        onAdd={() => edit('add-transition', {})}
        onRemove={({ id }) => edit('delete-transition', { transition: id })}
        head={({ id }, at) => <IdField path={['transitions', at, 'id']} kind="transition" id={id} />}
      >
        {({ to, hours, narration, duty, drift }, at) => (
          <>
            <TextField
              path={['transitions', at, 'narration']}
              label={say(words.narration)}
              value={narration}
            />
            <TargetField owner={['transitions', at]} label={say(words.to)} to={to} />
            <NumberField
              path={['transitions', at, 'hours']}
              label={say(words.hours)}
              value={hours}
              min={0}
              max={2000}
              unit={say(words.hoursUnit)}
            />
            <ChoiceField
              path={['transitions', at, 'duty']}
              label={say(words.newDuty)}
              value={duty}
              options={duties.map((value) => ({ value, label: say(dutyWords[value]) }))}
              none={say(words.sameDuty)}
            />
            <h3 className="form-subhead">{say(words.drift)}</h3>
            <ConditionalEffectsList
              path={['transitions', at, 'drift']}
              name={say(words.drift)}
              value={drift}
            />
          </>
        )}
      </ItemList>
    </div>
  );
}
