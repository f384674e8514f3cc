import { pathText } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';
import { freeId } from '#core/editing/free-id';
import { variableWords } from '#core/messages/vocabulary-messages';
import type { Disposition } from '#core/script/script-schema';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { NumberStepper } from '../../../components/number-stepper';
import { useEditor } from '../editor-context';
import { FormGroup } from '../form/form-field';
import { IdField } from '../form/id-field';
import { ItemList } from '../form/item-list';
import { TextField } from '../form/text-field';
import { useField } from '../form/use-field';
import { pageMessages as words } from './messages';

const usualStart = { trust: 30, belief: 80, emotion: 60, urgency: 70, cooperation: 30, isolation: 70 };

/** The persona's moods, each with its own start. */
export function DispositionsPage() {
  const { say } = useWords();
  const dispositions = useEditor((state) => state.document.script.dispositions);
  const create = (): Disposition => ({
    id: freeId('mood', new Set(dispositions.map(({ id }) => id))),
    name: '',
    note: '',
    start: usualStart,
  });
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.dispositionsLead)}</p>
      <ItemList
        path={['dispositions']}
        name={say(words.disposition)}
        items={dispositions}
        addLabel={say(words.addDisposition)}
        create={create}
        head={({ id }, at) => <IdField path={['dispositions', at, 'id']} kind="disposition" id={id} />}
      >
        {({ name, note, start }, at) => (
          <>
            <TextField path={['dispositions', at, 'name']} label={say(words.name)} value={name} isSingle />
            <TextField path={['dispositions', at, 'note']} label={say(words.note)} value={note} />
            <FormGroup path={['dispositions', at, 'start']} label={say(words.start)}>
              <div className="form-variables">
                {victimVariables.map((variable) => (
                  <StartLevel
                    key={variable}
                    path={['dispositions', at, 'start', variable]}
                    variable={variable}
                    value={start[variable]}
                  />
                ))}
              </div>
            </FormGroup>
          </>
        )}
      </ItemList>
    </div>
  );
}

type StartLevelProps = {
  readonly path: ChangePath;
  readonly variable: VictimVariable;
  readonly value: number;
};

/** One variable: by steps, and as a bar, so that moods can be compared at a glance. */
function StartLevel({ path, variable, value }: StartLevelProps) {
  const { say } = useWords();
  const name = say(variableWords[variable]);
  const field = useField(path, name);
  return (
    <span className="form-variable">
      <span className="form-variable-name" aria-hidden="true">
        {name}
      </span>
      <span className="pages-level" aria-hidden="true">
        <span style={{ width: `${Math.max(0, Math.min(100, value))}%` }} />
      </span>
      <NumberStepper
        label={name}
        data-path={pathText(path)}
        value={value}
        step={5}
        min={0}
        max={100}
        disabled={field.isReadOnly}
        onFocus={field.onFocus}
        onChange={(level) => field.set(level ?? 0)}
      />
    </span>
  );
}
