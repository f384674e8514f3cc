import type { Condition } from '#core/script/condition-schema';

import { useWords } from '../../../../app/words';
import { Button } from '../../../../components/button';
import { Icon } from '../../../../components/icon';
import { formMessages as words } from '../messages';
import { ConditionGroup, type ConditionPart } from './condition-group';
import { ConditionRow, type ConditionRowProps } from './condition-row';

type AnyRowProps = ConditionRowProps & ConditionPart<readonly Condition[]>;

/** 任一成立: several groups, one of which must hold. */
export function AnyRow({ value, onChange, gesture, ...row }: AnyRowProps) {
  const { say } = useWords();
  const { path, isReadOnly } = row;
  return (
    <ConditionRow {...row} isTall>
      {value.map((each, at) => (
        <div key={at} className="form-case">
          <div className="form-case-head">
            <span>{say(words.caseNumber, { n: at + 1 })}</span>
            {!isReadOnly && (
              <button
                type="button"
                className="form-tool"
                aria-label={say(words.removeCase, { n: at + 1 })}
                onClick={() => onChange(value.filter((_, place) => place !== at))}
              >
                <Icon name="close" />
              </button>
            )}
          </div>
          <ConditionGroup
            path={[...path, at]}
            value={each}
            none={say(words.saysNothing)}
            isReadOnly={isReadOnly}
            gesture={gesture}
            onChange={(next) => onChange(value.map((one, place) => (place === at ? next : one)))}
          />
        </div>
      ))}
      {!isReadOnly && (
        <Button size="small" kind="quiet" icon="add" onClick={() => onChange([...value, {}])}>
          {say(words.addCase)}
        </Button>
      )}
    </ConditionRow>
  );
}

type NotRowProps = ConditionRowProps & ConditionPart<Condition>;

/** 不成立: a group that must not hold. */
export function NotRow({ value, onChange, gesture, ...row }: NotRowProps) {
  const { say } = useWords();
  return (
    <ConditionRow {...row} isTall>
      <div className="form-case">
        <ConditionGroup
          path={row.path}
          value={value}
          none={say(words.saysNothing)}
          isReadOnly={row.isReadOnly}
          gesture={gesture}
          onChange={onChange}
        />
      </div>
    </ConditionRow>
  );
}
