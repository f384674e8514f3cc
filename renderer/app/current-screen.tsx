import { assertNever } from '#core/lib/assert-never';

import { LibraryScreen } from '../screens/library/library-screen';
import { lazyScreen } from './lazy-screen';
import type { Route } from './route';

// The library is where everyone starts; every other screen is fetched when it is gone to.
const BriefingScreen = lazyScreen(() => import('../screens/briefing/briefing-screen'), 'BriefingScreen');
const LessonScreen = lazyScreen(() => import('../screens/lesson/lesson-screen'), 'LessonScreen');
const LectureScreen = lazyScreen(() => import('../screens/lecture/lecture-screen'), 'LectureScreen');
const ClassVoteScreen = lazyScreen(
  () => import('../screens/class-vote/class-vote-screen'),
  'ClassVoteScreen',
);
const CoursewareScreen = lazyScreen(
  () => import('../screens/courseware/courseware-screen'),
  'CoursewareScreen',
);
const DailyScreen = lazyScreen(() => import('../screens/daily/daily-screen'), 'DailyScreen');
const TalkScreen = lazyScreen(() => import('../screens/talk/talk-screen'), 'TalkScreen');
const ExerciseScreen = lazyScreen(() => import('../screens/exercise/exercise-screen'), 'ExerciseScreen');
const DebriefScreen = lazyScreen(() => import('../screens/debrief/debrief-screen'), 'DebriefScreen');
const ProgressScreen = lazyScreen(() => import('../screens/progress/progress-screen'), 'ProgressScreen');
const StudioScreen = lazyScreen(() => import('../screens/studio/home/studio-screen'), 'StudioScreen');
const EditorScreen = lazyScreen(() => import('../screens/studio/editor/editor-screen'), 'EditorScreen');
const VersionScreen = lazyScreen(() => import('../screens/studio/versions/version-screen'), 'VersionScreen');
const PacksScreen = lazyScreen(() => import('../screens/packs/packs-screen'), 'PacksScreen');
const SettingsScreen = lazyScreen(() => import('../screens/settings/settings-screen'), 'SettingsScreen');
const PeopleScreen = lazyScreen(() => import('../screens/people/people-screen'), 'PeopleScreen');
const DataScreen = lazyScreen(() => import('../screens/data/data-screen'), 'DataScreen');
const HelpScreen = lazyScreen(() => import('../screens/help/help-screen'), 'HelpScreen');

/** The screen of a route. A talk and a debrief are keyed by their run, so that nothing of one leaks into the next. */
export function CurrentScreen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'briefing':
      return <BriefingScreen key={route.script} script={route.script} />;
    case 'lesson':
      return <LessonScreen key={route.fraudType} fraudType={route.fraudType} />;
    case 'lecture':
      return <LectureScreen key={route.fraudType} fraudType={route.fraudType} />;
    case 'class-vote':
      return <ClassVoteScreen key={route.script} script={route.script} />;
    case 'courseware':
      return <CoursewareScreen />;
    case 'daily':
      return <DailyScreen />;
    case 'stage':
    case 'kiosk':
      // Outside the frame: see `Gate`.
      return null;
    case 'talk':
      return <TalkScreen key={route.run} run={route.run} />;
    case 'exercise':
      return <ExerciseScreen key={route.run} run={route.run} />;
    case 'debrief':
      return <DebriefScreen key={route.run} run={route.run} />;
    case 'progress':
      return <ProgressScreen />;
    case 'studio':
      return <StudioScreen />;
    case 'editor':
      return <EditorScreen key={route.draft} draft={route.draft} />;
    case 'version':
      return <VersionScreen key={route.version} version={route.version} />;
    case 'packs':
      return <PacksScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'data':
      return <DataScreen />;
    case 'help':
      return <HelpScreen page={route.page} />;
    default:
      return assertNever(route, 'route');
  }
}
