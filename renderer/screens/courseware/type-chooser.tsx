import type { FraudTypeEntry } from '#core/library/library-view';
import type { FraudType } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { fraudTypeName } from '../../components/fraud-type-name';
import { coursewareMessages as words } from './messages';

type TypeChooserProps = {
  readonly types: readonly FraudTypeEntry[];
  readonly chosen: readonly FraudType[];
  /** In the order of the list, whatever the order of the clicks. */
  readonly onChange: (chosen: readonly FraudType[]) => void;
};

/** Which fraud types it is about. */
export function TypeChooser({ chosen, onChange, types }: TypeChooserProps) {
  const { language, say } = useWords();
  const ids = types.map(({ id }) => id);
  return (
    <fieldset className="courseware-types">
      <legend className="field-label">{say(words.types)}</legend>
      <div className="courseware-types-bar">
        <Button kind="quiet" size="small" type="button" onClick={() => onChange(ids)}>
          {say(words.all)}
        </Button>
        <Button kind="quiet" size="small" type="button" onClick={() => onChange([])}>
          {say(words.none)}
        </Button>
        <span aria-live="polite">{say(words.count, { count: chosen.length })}</span>
      </div>
      <div className="courseware-types-grid">
        {types.map((type) => (
          <CheckBox
            key={type.id}
            label={`${type.id} ${fraudTypeName(type, language)}`}
            isChecked={chosen.includes(type.id)}
            onChange={(isChecked) =>
              onChange(ids.filter((id) => (id === type.id ? isChecked : chosen.includes(id))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
