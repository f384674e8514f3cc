import type { ChangePath } from '#core/editing/change';
import { emptyOutcome } from '#core/editing/operations/empty-parts';
import type { Outcome } from '#core/script/move-schema';

import { useWords } from '../../../app/words';
import { ConditionField } from './condition/condition-field';
import { Fold } from './fold';
import { ItemList } from './item-list';
import { formMessages as words } from './messages';
import { OutcomeFields } from './outcome-fields';
import { OutcomeHead } from './outcome-head';

/** The ordered outcomes of a move: the first whose condition holds counts. */
export function OutcomeList({
  path,
  outcomes,
}: {
  readonly path: ChangePath;
  readonly outcomes: readonly Outcome[];
}) {
  const { say } = useWords();
  const isOnly = outcomes.length === 1;
  return (
    <ItemList
      path={path}
      name={say(words.outcome)}
      items={outcomes}
      addLabel={say(words.addOutcome)}
      create={() => emptyOutcome()}
      isCompact
    >
      {(outcome, at, isNew) => (
        <Fold
          path={[...path, at]}
          title={<OutcomeHead outcome={outcome} isOnly={isOnly} />}
          isOpenAtFirst={isOnly || isNew || at === 0}
        >
          <ConditionField
            path={[...path, at, 'when']}
            label={say(words.countsWhen)}
            value={outcome.when}
            none={isOnly ? say(words.always) : say(words.otherwise)}
          />
          <OutcomeFields path={[...path, at]} outcome={outcome} />
        </Fold>
      )}
    </ItemList>
  );
}
