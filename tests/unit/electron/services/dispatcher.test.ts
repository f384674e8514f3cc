import { appError } from '#core/bridge/app-error';
import { ok } from '#core/lib/result';
import type { Person } from '#core/people/person';

import { createDispatcher, type Speaker } from '../../../../electron/services/dispatcher';
import type { Handlers } from '../../../../electron/services/handlers';
import type { Program } from '../../../../electron/services/program';
import type { LogEntry } from '../../../../electron/storage/log-file';

const trainee: Person = {
  id: 'trainee-1',
  name: '张三',
  unit: '城南所',
  duty: 'police',
  role: 'trainee',
  hasPin: false,
  createdAt: 0,
};

function door(handlers: Partial<Handlers>, otherwise: Program['otherwise'] = null) {
  const written: LogEntry[] = [];
  const program: Program = {
    handlers,
    otherwise,
    findPerson: (id) => (id === trainee.id ? trainee : null),
    letGo: () => undefined,
    abort: () => undefined,
    shutDown: () => Promise.resolve(),
  };
  const dispatcher = createDispatcher({
    program: () => program,
    log: { write: (entry) => written.push(entry), counts: () => new Map() },
    newId: () => '0123456789abcdef',
    dataFolder: '/data',
  });
  const dispatch = (speaker: Speaker, channel: string, request: unknown) =>
    dispatcher(speaker, channel, request, () => Promise.resolve());
  const nobody: Speaker = { id: 'c1', person: null };
  const someone: Speaker = { id: 'c2', person: trainee.id };
  return { dispatch, nobody, someone, written };
}

describe('the door to the handlers', () => {
  it('knows the channels of the table and no others', async () => {
    const { dispatch, nobody } = door({});
    for (const name of ['runs:delete-all', '__proto__', 'toString', '']) {
      expect(await dispatch(nobody, name, {})).toEqual({
        ok: false,
        error: { code: 'bridge/unknown-channel', facts: { channel: name } },
      });
    }
  });

  it('asks for the permission before it looks at the payload', async () => {
    const { dispatch, nobody, someone } = door({});
    expect(await dispatch(nobody, 'people:remove', 'nonsense')).toEqual({
      ok: false,
      error: { code: 'people/not-signed-in', facts: {} },
    });
    expect(await dispatch(someone, 'people:remove', 'nonsense')).toEqual({
      ok: false,
      error: { code: 'people/not-allowed', facts: { permission: 'manage-people' } },
    });
  });

  it('names the field that a payload is wrong in', async () => {
    const { dispatch, someone } = door({});
    const request = {
      run: 'r',
      seq: 0,
      event: { type: 'chose', move: 'ask', line: 'a', shown: [{ move: 'Ask' }] },
    };
    expect(await dispatch(someone, 'runs:append', request)).toMatchObject({
      ok: false,
      error: { code: 'bridge/bad-request', facts: { channel: 'runs:append', path: 'event.shown[0].move' } },
    });
  });

  it.each([[undefined], [null], ['text'], [7], [[]], [{ extra: true }]])(
    'refuses %j as a request of nothing',
    async (request) => {
      const { dispatch, nobody } = door({});
      expect(await dispatch(nobody, 'settings:get', request)).toMatchObject({
        ok: false,
        error: { code: 'bridge/bad-request' },
      });
    },
  );

  it('refuses what is too large or cannot be measured', async () => {
    const { dispatch, nobody } = door({});
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const request of [{ text: 'x'.repeat(300_000) }, cycle, { big: 10n }]) {
      expect(await dispatch(nobody, 'settings:get', request)).toEqual({
        ok: false,
        error: { code: 'bridge/too-large', facts: { channel: 'settings:get' } },
      });
    }
  });

  it('gives the handler the parsed request and the person as they are now', async () => {
    const seen: unknown[] = [];
    const { dispatch, someone } = door({
      'runs:keep': (request, { connection, person }) => {
        seen.push({ request, connection, person });
        return ok(true);
      },
    });
    expect(await dispatch(someone, 'runs:keep', { run: 'r' })).toEqual({ ok: true, value: true });
    expect(seen).toEqual([{ request: { run: 'r' }, connection: 'c2', person: trainee }]);
  });

  it('lets nobody act who is not here any more', async () => {
    const { dispatch } = door({});
    const gone: Speaker = { id: 'c3', person: 'removed-1' };
    expect(await dispatch(gone, 'runs:list-open', {})).toEqual({
      ok: false,
      error: { code: 'people/not-signed-in', facts: {} },
    });
  });

  it('throws nothing: a bug gets a number that is in the log, with its cause', async () => {
    const bug = new Error('impossible');
    const { dispatch, nobody, written } = door({
      'people:list': () => {
        throw bug;
      },
    });
    expect(await dispatch(nobody, 'people:list', {})).toEqual({
      ok: false,
      error: { code: 'host/unexpected', facts: { id: '01234567' } },
    });
    expect(written).toEqual([
      { code: 'host/unexpected', facts: { id: '01234567', channel: 'people:list' }, cause: bug },
    ]);
  });

  it('tells a full disk by its code', async () => {
    const { dispatch, nobody } = door({
      'people:list': () =>
        Promise.reject(Object.assign(new Error('database or disk is full'), { errcode: 13 })),
    });
    expect(await dispatch(nobody, 'people:list', {})).toMatchObject({
      ok: false,
      error: { code: 'storage/disk-full', facts: { folder: '/data' } },
    });
  });

  it('answers for a folder that is not open with the reason, save on the channels that are there', async () => {
    const reason = appError('storage/busy');
    const { dispatch, nobody } = door({ 'people:list': () => ok([]) }, reason);
    expect(await dispatch(nobody, 'app:get-status', {})).toEqual({ ok: false, error: reason });
    expect(await dispatch(nobody, 'people:remove', 'nonsense')).toEqual({ ok: false, error: reason });
    expect(await dispatch(nobody, 'people:list', {})).toEqual({ ok: true, value: [] });
  });
});
