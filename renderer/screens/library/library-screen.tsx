import { useEffect, useState } from 'react';

import type { ScriptSummary } from '#core/library/library-view';
import { dutyWords } from '#core/messages/vocabulary-messages';
import { isGranted } from '#core/people/person';
import type { FraudType } from '#core/script/vocabulary';

import { useLibrary, useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { RadioGroup } from '../../components/radio-group';
import type { LibraryShelf } from '../../stores/library-store';
import { BackupWarning } from './backup-warning';
import { BrokenScripts } from './broken-scripts';
import { ExerciseShelf } from './exercise-shelf';
import { FraudTypeCard } from './fraud-type-card';
import { libraryMessages as words } from './messages';
import { NextStepPanel } from './next-step-panel';
import { OpenRuns } from './open-runs';
import { TypesWithoutScript } from './types-without-script';
import './library-screen.css';

/** What there is to practise, and the one thing to do next. */
export function LibraryScreen() {
  const { say } = useWords();
  const shelf = useLibrary((state) => state.shelf);
  const load = useLibrary((state) => state.load);
  const isAdministrator = useSession(
    ({ status }) => status.kind === 'ready' && isGranted(status.value.person?.role ?? null, 'administer'),
  );
  useEffect(() => void load(), [load]);
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      {isAdministrator && <BackupWarning />}
      <Loaded of={shelf} onRetry={() => void load()}>
        {(value) => <Shelf {...value} />}
      </Loaded>
    </Page>
  );
}

function Shelf({ library, progress, openRuns }: LibraryShelf) {
  const { say } = useWords();
  const canPractise = useSession(
    ({ status }) => status.kind === 'ready' && isGranted(status.value.person?.role ?? null, 'practise'),
  );
  const duty = useSession(({ status }) =>
    status.kind === 'ready' ? (status.value.person?.duty ?? null) : null,
  );
  const [showsAll, setShowsAll] = useState(false);
  const mine = library.scripts.filter(({ duties }) => duty === null || duties.includes(duty));
  const scripts = showsAll || mine.length === 0 ? library.scripts : mine;
  const has = (id: FraudType, among: readonly ScriptSummary[]) =>
    among.some(({ fraudType, listedUnder }) => listedUnder === id || fraudType === id);
  const withScript = library.fraudTypes.filter(({ id }) =>
    scripts.some(({ listedUnder }) => listedUnder === id),
  );
  const without = library.fraudTypes.filter(({ id }) => !has(id, library.scripts));
  return (
    <>
      {canPractise ? (
        <div className="library-top">
          <NextStepPanel library={{ ...library, scripts }} progress={progress} openRuns={openRuns} />
          {openRuns.length > 1 && <OpenRuns runs={openRuns.slice(1)} fraudTypes={library.fraudTypes} />}
        </div>
      ) : (
        <Notice>{say(words.watchOnly)}</Notice>
      )}
      {withScript.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)}>{say(words.emptyText)}</EmptyState>
      ) : (
        <section className="library-types" aria-labelledby="library-types">
          <div className="library-types-head">
            <h2 id="library-types">{say(words.typesTitle)}</h2>
            {duty !== null && mine.length > 0 && mine.length < library.scripts.length && (
              <RadioGroup
                legend={say(words.dutyFilter)}
                value={showsAll ? 'all' : 'mine'}
                options={[
                  {
                    value: 'mine',
                    label: say(words.dutyMine, { duty: say(dutyWords[duty]), count: mine.length }),
                  },
                  { value: 'all', label: say(words.dutyAll, { count: library.scripts.length }) },
                ]}
                onChange={(value) => setShowsAll(value === 'all')}
              />
            )}
          </div>
          <ul className="library-grid">
            {withScript.map((type) => (
              <FraudTypeCard
                key={type.id}
                type={type}
                scripts={scripts.filter(({ listedUnder }) => listedUnder === type.id)}
                hasLesson={library.lessons.includes(type.id)}
                progress={progress?.fraudTypes.find(({ fraudType }) => fraudType === type.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {canPractise && <ExerciseShelf exercises={library.exercises} />}
      <TypesWithoutScript types={without} />
      <BrokenScripts broken={library.broken} />
    </>
  );
}
