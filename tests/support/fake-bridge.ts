import { appError, type AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { AnswerOf, ChannelName, OpenRun, RequestOf } from '#core/bridge/channels';
import { defaultSettings, type Settings } from '#core/bridge/settings';
import type { Library } from '#core/library/library-view';
import { fail, ok, type Result } from '#core/lib/result';
import type { Person } from '#core/people/person';
import type { ProgressReport } from '#core/progress/progress-report';
import type { RunResult } from '#core/run/run-result';
import { noProgress, smallLibrary } from './small-library';

type Answers = {
  readonly [Name in ChannelName]?: (
    request: RequestOf<Name>,
  ) => Result<AnswerOf<Name>, AppError> | Promise<Result<AnswerOf<Name>, AppError>>;
};

export type FakeHost = {
  people: Person[];
  /** PINs by person; whoever has none signs in without. */
  pins: Record<string, string>;
  person: Person | null;
  settings: Settings;
  library: Library;
  progress: ProgressReport;
  openRuns: OpenRun[];
  results: RunResult[];
};

/** The code that the fake host gives to every administrator. */
export const recoveryCode = 'K7QM-2XVD-9RTH-4WPN';

/**
 * A host in memory, with just enough of its own mind for the screens around a run: people, PINs, settings, a library.
 * `answers` replaces single channels, for example to make them fail; `asked` is everything that was asked, in order.
 */
export function fakeBridge(given: Partial<FakeHost> = {}, answers: Answers = {}) {
  const host: FakeHost = {
    people: [],
    pins: {},
    person: null,
    settings: defaultSettings,
    library: smallLibrary,
    progress: noProgress,
    openRuns: [],
    results: [],
    ...structuredClone(given),
  };
  const asked: { readonly channel: ChannelName; readonly request: unknown }[] = [];
  const find = (id: string) => host.people.find((person) => person.id === id);
  const change = (id: string, touches: Partial<Person>): Result<Person, AppError> => {
    const person = find(id);
    if (person === undefined) return fail(appError('people/unknown-person'));
    const changed = { ...person, ...touches };
    host.people = host.people.map((each) => (each.id === id ? changed : each));
    if (host.person?.id === id) host.person = changed;
    return ok(changed);
  };

  const own: Answers = {
    'app:get-status': () =>
      ok({
        version: '0.1.0',
        contentHash: 'abc12345',
        host: 'web',
        dataFolder: '/data/quandezhu',
        logFolder: '/data/quandezhu/logs',
        person: host.person,
        isFirstStart: host.people.length === 0,
        settings: host.settings,
        now: 0,
      }),
    'app:stop': () => ok(null),
    'app:get-diagnostics': () => ok({ name: 'diagnostics.txt', mediaType: 'text/plain', base64: 'YQ==' }),
    'app:get-licences': () =>
      ok({
        own: 'Apache License',
        runtimes: [{ name: 'Node.js', version: '24.0.0' }],
        parts: [
          { name: 'react', version: '19.0.0', licence: 'MIT', text: 'Copyright (c) Meta' },
          { name: 'd3-color', version: '3.1.0', licence: 'ISC', text: 'Copyright Bostock' },
        ],
      }),
    'people:list': () => ok(host.people),
    'people:add': ({ details, role: asked, pin }) => {
      const role = host.people.length === 0 ? 'administrator' : asked;
      const id = `person-${host.people.length + 1}`;
      const person: Person = { ...details, id, role, hasPin: pin !== null, createdAt: 0 };
      host.people = [...host.people, person];
      if (pin !== null) host.pins[id] = pin;
      return ok({ person, recoveryCode: role === 'administrator' ? recoveryCode : null });
    },
    'people:sign-in': ({ person: id, pin }) => {
      const person = find(id);
      if (person === undefined) return fail(appError('people/unknown-person'));
      if (person.hasPin && host.pins[id] !== pin) return fail(appError('people/wrong-pin'));
      host.person = person;
      return ok(person);
    },
    'people:sign-out': () => {
      host.person = null;
      return ok(null);
    },
    'people:change-details': ({ person, details }) => change(person, details),
    'people:change-role': ({ person, role }) => change(person, { role }),
    'people:change-pin': ({ person, newPin }) => {
      if (newPin !== null) host.pins[person] = newPin;
      return change(person, { hasPin: newPin !== null });
    },
    'people:recover': ({ person, code, newPin }) => {
      if (code !== recoveryCode) return fail(appError('people/wrong-recovery-code'));
      host.pins[person] = newPin;
      return ok({ recoveryCode: 'NEWC-ODE2-NEWC-ODE2' });
    },
    'people:remove': ({ person: id }) => {
      host.people = host.people.filter((person) => person.id !== id);
      return ok(null);
    },
    'library:get': () => ok(host.library),
    'runs:list-open': () => ok(host.openRuns),
    'runs:list-results': () => ok(host.results),
    'progress:get': () => ok(host.progress),
    'settings:get': () => ok(host.settings),
    'settings:set': (settings) => {
      host.settings = settings;
      return ok(settings);
    },
  };

  const bridge: Bridge = {
    ask: async (channel, request) => {
      asked.push({ channel, request });
      const answer = answers[channel] ?? own[channel];
      if (answer === undefined) return fail(appError('bridge/unknown-channel', { channel }));
      return answer(request);
    },
  };
  return {
    bridge,
    host,
    /** The requests of one channel, in order. */
    asked: <Name extends ChannelName>(name: Name): readonly RequestOf<Name>[] =>
      asked.filter(({ channel }) => channel === name).map(({ request }) => request as RequestOf<Name>),
  };
}

/** Somebody on this computer. */
export function buildPerson(touches: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    name: '马建国',
    unit: '城东派出所',
    duty: 'police',
    role: 'trainee',
    hasPin: false,
    createdAt: 0,
    ...touches,
  };
}
