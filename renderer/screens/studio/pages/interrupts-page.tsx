import { freeId } from '#core/editing/free-id';
import type { Interrupt } from '#core/script/script-schema';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ConditionField } from '../form/condition/condition-field';
import { IdField } from '../form/id-field';
import { ItemList } from '../form/item-list';
import { TargetField } from '../form/target-field';
import { TextField } from '../form/text-field';
import { pageMessages as words } from './messages';

/** What goes before every step of the talk, in order. */
export function InterruptsPage() {
  const { say } = useWords();
  const always = useEditor((state) => state.document.script.always);
  const create = (): Interrupt => ({
    id: freeId('interrupt', new Set(always.map(({ id }) => id))),
    when: {},
    to: '',
    title: '',
  });
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.interruptsLead)}</p>
      <ItemList
        path={['always']}
        name={say(words.interrupt)}
        items={always}
        addLabel={say(words.addInterrupt)}
        create={create}
        head={({ id }, at) => <IdField path={['always', at, 'id']} kind="interrupt" id={id} />}
      >
        {({ title, when, to, tells }, at, isNew) => (
          <>
            <TextField path={['always', at, 'title']} label={say(words.title)} value={title} isSingle />
            <ConditionField
              path={['always', at, 'when']}
              label={say(words.when)}
              value={when}
              none={say(words.nothingSaid)}
              isRequired
              isOpenAtFirst={isNew}
            />
            <TargetField owner={['always', at]} label={say(words.to)} to={to} />
            <TextField path={['always', at, 'tells']} label={say(words.tells)} value={tells} isOptional />
          </>
        )}
      </ItemList>
    </div>
  );
}
