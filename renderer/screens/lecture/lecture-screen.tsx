import { useEffect, useState } from 'react';

import { isGranted } from '#core/people/person';
import type { FraudType } from '#core/script/vocabulary';

import { useSession } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { createLectureStore } from '../../stores/lecture/create-lecture-store';
import { sessionPositions } from '../../stores/lecture/lesson-positions';
import { LecturePlayer } from './lecture-player';
import { lectureMessages as words } from './messages';
import { LectureProvider, useLecture, useLectureStore } from './use-lecture';

/** A lesson as it is taught: by one person alone, in front of a class, or with a second window on the projector. */
export function LectureScreen({ fraudType }: { readonly fraudType: FraudType }) {
  const bridge = useBridge();
  const person = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  const [store] = useState(() =>
    createLectureStore({
      bridge,
      fraudType,
      duty: person?.duty ?? 'police',
      positions: sessionPositions(
        () => window.sessionStorage,
        `quandezhu-lesson-${person?.id ?? ''}-${fraudType}`,
      ),
    }),
  );
  useEffect(() => void store.getState().load(), [store]);
  const role = person?.role ?? null;
  return (
    <LectureProvider value={store}>
      <Opened
        fraudType={fraudType}
        mayTeach={isGranted(role, 'teach')}
        mayPractise={isGranted(role, 'practise')}
      />
    </LectureProvider>
  );
}

type OpenedProps = {
  readonly fraudType: FraudType;
  readonly mayTeach: boolean;
  readonly mayPractise: boolean;
};

function Opened({ fraudType, mayPractise, mayTeach }: OpenedProps) {
  const { say } = useWords();
  const { back, replace } = useNavigation();
  const store = useLectureStore();
  const lecture = useLecture((state) => state.lecture);
  if (lecture.kind === 'ready' && lecture.value !== null)
    return (
      <LecturePlayer
        lecture={lecture.value}
        mayTeach={mayTeach}
        mayPractise={mayPractise}
        onLeave={() => back({ screen: 'lesson', fraudType })}
      />
    );
  return (
    <Page
      title={say(words.title)}
      before={
        <div>
          <Button kind="quiet" size="small" icon="back" onClick={() => replace({ screen: 'library' })}>
            {say(words.toLibrary)}
          </Button>
        </div>
      }
    >
      <Loaded of={lecture} onRetry={() => void store.getState().load()}>
        {() => <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>}
      </Loaded>
    </Page>
  );
}
