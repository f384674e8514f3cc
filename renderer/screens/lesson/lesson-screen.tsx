import { useCallback, useEffect, useState } from 'react';

import type { Lesson } from '#core/lesson/lesson-schema';
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
import { loadableOf, loading, type Loadable } from '../../loadable';
import { LessonPage } from './lesson-page';
import { lessonMessages as words } from './messages';

/** The lesson of a fraud type, to be read by one person before or after its cases. */
export function LessonScreen({ fraudType }: { readonly fraudType: FraudType }) {
  const { say } = useWords();
  const bridge = useBridge();
  const { go, replace } = useNavigation();
  const mayTeach = useSession(({ status }) => {
    const role = status.kind === 'ready' ? (status.value.person?.role ?? null) : null;
    return isGranted(role, 'teach');
  });
  const [lesson, setLesson] = useState<Loadable<Lesson | null>>(loading);
  const load = useCallback(async () => {
    setLesson(loadableOf(await bridge.ask('library:get-lesson', { fraudType })));
  }, [bridge, fraudType]);
  useEffect(() => {
    let isHere = true;
    void bridge.ask('library:get-lesson', { fraudType }).then((answer) => {
      if (isHere) setLesson(loadableOf(answer));
    });
    return () => {
      isHere = false;
    };
  }, [bridge, fraudType]);

  const read = lesson.kind === 'ready' ? lesson.value : null;
  return (
    <Page
      title={read?.title ?? say(words.title)}
      lead={read?.aim}
      actions={
        read !== null && (
          <Button kind="primary" icon="courseware" onClick={() => go({ screen: 'lecture', fraudType })}>
            {say(mayTeach ? words.teach : words.walkThrough)}
          </Button>
        )
      }
      before={
        <div>
          <Button kind="quiet" size="small" icon="back" onClick={() => replace({ screen: 'library' })}>
            {say(words.back)}
          </Button>
        </div>
      }
    >
      <Loaded of={lesson} onRetry={() => void load()}>
        {(value) =>
          value === null ? (
            <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>
          ) : (
            <LessonPage lesson={value} />
          )
        }
      </Loaded>
    </Page>
  );
}
