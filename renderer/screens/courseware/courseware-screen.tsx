import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { Person } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { windowTimers } from '../../app/window-timers';
import { useWords } from '../../app/words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Tabs } from '../../components/tabs';
import { createCoursewareStore } from '../../stores/courseware/create-courseware-store';
import { dayText } from './day-text';
import { LessonShelf } from './lesson-shelf';
import { Maker } from './maker';
import { coursewareMessages as words } from './messages';
import { OutreachShelf } from './outreach-shelf';
import { PrintView } from './print/print-view';
import './courseware-screen.css';

type ClassTab = 'teach' | 'make' | 'outreach';

/** 课堂: lessons to teach, courseware to make, ways to the citizens. */
export function CoursewareScreen() {
  const status = useSession((session) => (session.status.kind === 'ready' ? session.status.value : null));
  if (status?.person === null || status === null) return null;
  return <Classroom person={status.person} now={status.now} />;
}

function Classroom({ now, person }: { readonly person: Person; readonly now: number }) {
  const { say } = useWords();
  const bridge = useBridge();
  const [store] = useState(() =>
    createCoursewareStore({
      bridge,
      timers: windowTimers,
      unit: person.unit.slice(0, 40),
      day: dayText(now),
    }),
  );
  const { close, leave, library, load, work } = useStore(store);
  const [tab, setTab] = useState<ClassTab>('teach');
  useEffect(() => {
    void load();
    return leave;
  }, [load, leave]);

  if (work.kind === 'made' && work.made.as !== 'files') return <PrintView made={work.made} onBack={close} />;
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <Tabs
        label={say(words.tabs)}
        tabs={[
          { id: 'teach', label: say(words.teach) },
          { id: 'make', label: say(words.make) },
          { id: 'outreach', label: say(words.outreach) },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'outreach' ? (
          <OutreachShelf person={person} types={library.kind === 'ready' ? library.value.fraudTypes : []} />
        ) : (
          <Loaded of={library} onRetry={() => void load()}>
            {(value) => {
              if (value.lessons.length === 0)
                return <EmptyState title={say(words.noLessons)}>{say(words.noLessonsText)}</EmptyState>;
              return tab === 'teach' ? (
                <LessonShelf library={value} />
              ) : (
                <Maker library={value} store={store} />
              );
            }}
          </Loaded>
        )}
      </Tabs>
    </Page>
  );
}
