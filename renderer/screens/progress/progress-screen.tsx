import { useEffect, useState } from 'react';

import { isGranted } from '#core/people/person';

import { usePeople, useProgress, useSession } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Select } from '../../components/select';
import { HeatMap } from './heat-map';
import { History } from './history';
import { progressMessages as words } from './messages';
import { ProgressFigures } from './progress-figures';

const myself = 'myself';

/** Where a person stands: one's own page, or for those who may see all results, anyone's. */
export function ProgressScreen() {
  const { say } = useWords();
  const { go } = useNavigation();
  const view = useProgress((state) => state.view);
  const load = useProgress((state) => state.load);
  const me = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  const seesAll = isGranted(me?.role ?? null, 'see-all-results');
  const people = usePeople((state) => state.people);
  const loadPeople = usePeople((state) => state.load);
  const [whose, setWhose] = useState<string>(myself);
  const person = whose === myself ? null : whose;

  useEffect(() => void load(person), [load, person]);
  useEffect(() => {
    if (seesAll) void loadPeople();
  }, [seesAll, loadPeople]);

  const others = seesAll && people.kind === 'ready' ? people.value.filter(({ id }) => id !== me?.id) : [];
  const other = others.find(({ id }) => id === person);
  return (
    <Page
      title={other === undefined ? say(words.title) : say(words.titleOf, { name: other.name })}
      lead={say(words.lead)}
      actions={
        others.length > 0 && (
          <Select
            label={say(words.whose)}
            value={whose}
            options={[
              { value: myself, label: say(words.myself) },
              ...others.map(({ id, name, unit }) => ({
                value: id,
                label: unit === '' ? name : `${name}（${unit}）`,
              })),
            ]}
            onChange={setWhose}
          />
        )
      }
    >
      <Loaded of={view} onRetry={() => void load(person)}>
        {({ report, results, hasMore, fraudTypes, dimensionNames }) =>
          results.length === 0 ? (
            <EmptyState
              title={say(words.emptyTitle)}
              action={
                person === null && (
                  <Button kind="primary" onClick={() => go({ screen: 'library' })}>
                    {say(words.emptyAction)}
                  </Button>
                )
              }
            >
              {say(person === null ? words.emptyText : words.emptyTextOther)}
            </EmptyState>
          ) : (
            <>
              <ProgressFigures report={report} />
              <HeatMap report={report} fraudTypes={fraudTypes} dimensionNames={dimensionNames} />
              <History results={results} hasMore={hasMore} fraudTypes={fraudTypes} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
