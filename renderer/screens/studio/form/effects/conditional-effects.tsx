import type { ChangePath } from '#core/editing/change';
import type { ConditionalEffects } from '#core/script/effects-schema';

import { useWords } from '../../../../app/words';
import { ConditionField } from '../condition/condition-field';
import { ItemList } from '../item-list';
import { formMessages as words } from '../messages';
import { EffectsField } from './effects-field';

type ConditionalEffectsListProps = {
  readonly path: ChangePath;
  /** What the list is called: 到达时的变化. */
  readonly name: string;
  readonly value: readonly ConditionalEffects[] | undefined;
};

/** Effects with conditions, one after the other; each sees what the one before it left. */
export function ConditionalEffectsList({ path, name, value }: ConditionalEffectsListProps) {
  const { say } = useWords();
  return (
    <ItemList
      path={path}
      name={name}
      items={value}
      isOptional
      addLabel={say(words.addEffects)}
      create={(): ConditionalEffects => ({ effects: {} })}
      head={({ when }, at) => (
        <ConditionField
          path={[...path, at, 'when']}
          label={say(words.whenHeld)}
          value={when}
          none={say(words.always)}
        />
      )}
    >
      {({ effects }, at, isNew) => (
        <EffectsField
          path={[...path, at, 'effects']}
          label={say(words.effects)}
          value={effects}
          isRequired
          isOpenAtFirst={isNew}
        />
      )}
    </ItemList>
  );
}
