import { isGranted, type Permission, type Person } from '#core/people/person';

import { Icon, type IconName } from '../components/icon';
import { Seal } from '../components/seal';
import { appMessages } from './app-messages';
import { useNavigation } from './navigation';
import type { Route, ScreenName } from './route';
import { routeAddress } from './route-address';
import { useWords } from './words';
import './navigation-rail.css';

type Goal = {
  readonly route: Route;
  readonly icon: IconName;
  readonly name:
    'library' | 'progress' | 'courseware' | 'studio' | 'packs' | 'people' | 'data' | 'settings' | 'help';
  /** Screens that belong to this goal. */
  readonly covers: readonly ScreenName[];
  /** Shown only to whoever holds it. */
  readonly permission?: Permission;
  /** Whoever holds this gets there another way. */
  readonly unless?: Permission;
};

const goals: readonly Goal[] = [
  {
    route: { screen: 'library' },
    icon: 'cases',
    name: 'library',
    covers: ['library', 'briefing', 'lesson', 'talk', 'debrief'],
  },
  { route: { screen: 'progress' }, icon: 'progress', name: 'progress', covers: ['progress'] },
  {
    route: { screen: 'courseware' },
    icon: 'courseware',
    name: 'courseware',
    covers: ['courseware', 'daily', 'class-vote'],
    permission: 'teach',
  },
  {
    route: { screen: 'studio' },
    icon: 'studio',
    name: 'studio',
    covers: ['studio', 'editor', 'version', 'packs'],
    permission: 'approve-scripts',
  },
  {
    route: { screen: 'packs' },
    icon: 'copy',
    name: 'packs',
    covers: ['packs'],
    permission: 'exchange-packs',
    unless: 'approve-scripts',
  },
  {
    route: { screen: 'people' },
    icon: 'people',
    name: 'people',
    covers: ['people'],
    permission: 'manage-people',
  },
  {
    route: { screen: 'data' },
    icon: 'data',
    name: 'data',
    covers: ['data'],
    permission: 'administer',
  },
  { route: { screen: 'settings' }, icon: 'settings', name: 'settings', covers: ['settings'] },
  { route: { screen: 'help' }, icon: 'help', name: 'help', covers: ['help'] },
];

type NavigationRailProps = {
  readonly person: Person;
  readonly route: Route;
  readonly onChangePerson: () => void;
};

/** The ways between screens, and who is here. Links, so that a middle click and the address behave as everywhere. */
export function NavigationRail({ person, route, onChangePerson }: NavigationRailProps) {
  const { say } = useWords();
  const { go } = useNavigation();
  const seen = goals.filter(
    ({ permission = 'signed-in', unless }) =>
      isGranted(person.role, permission) && (unless === undefined || !isGranted(person.role, unless)),
  );
  return (
    <header className="navigation-rail">
      <div className="navigation-rail-product">
        <Seal />
        <span>{say(appMessages.product)}</span>
      </div>
      <nav className="navigation-rail-goals" aria-label={say(appMessages.navigation)}>
        {seen.map((goal) => (
          <a
            key={goal.name}
            className="navigation-rail-goal"
            href={routeAddress(goal.route)}
            aria-current={goal.covers.includes(route.screen) ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(goal.route);
            }}
          >
            <Icon name={goal.icon} />
            <span>{say(appMessages[goal.name])}</span>
          </a>
        ))}
      </nav>
      <button
        type="button"
        className="navigation-rail-person"
        aria-label={say(appMessages.changePersonOf, { name: person.name })}
        title={say(appMessages.changePersonOf, { name: person.name })}
        onClick={onChangePerson}
      >
        <span className="navigation-rail-name">{person.name}</span>
        <span className="navigation-rail-change">
          <Icon name={person.hasPin ? 'lock' : 'swap'} />
          {say(appMessages.changePerson)}
        </span>
      </button>
    </header>
  );
}
