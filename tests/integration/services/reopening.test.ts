import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import { connectHost } from '../../../electron/services/connect-host';
import type { Caller } from '../../../electron/services/handlers';
import type { Program } from '../../../electron/services/program';

const log = { write: () => undefined, counts: () => new Map<string, number>() };

/** A host whose programs are numbered; the channel `people:list` hands its caller to the test. */
async function numberedHost() {
  const said: string[] = [];
  let made = 0;
  let canOpen = true;
  let meet: (caller: Caller) => Promise<void> = () => Promise.resolve();
  const program = (number: number): Program => ({
    handlers: {
      'people:list': async (_request, caller) => {
        await meet(caller);
        return ok([]);
      },
    },
    otherwise: appError('host/stopped', { number }),
    findPerson: () => null,
    letGo: (connection) => said.push(`${number} lets go of ${connection}`),
    abort: () => said.push(`${number} aborts`),
    shutDown: () => {
      said.push(`${number} shuts down`);
      return Promise.resolve();
    },
  });
  let given = 0;
  const host = await connectHost({
    open: () => Promise.resolve(canOpen ? ok(program((made += 1))) : fail(appError('storage/busy'))),
    log,
    newId: () => `c${(given += 1)}`,
    dataFolder: '/data',
    release: () => said.push('released'),
  });
  if (!host.ok) throw new Error(host.error.code);
  return {
    host: host.value,
    said,
    onMeeting: (work: (caller: Caller) => Promise<void>) => (meet = work),
    lock: () => {
      canOpen = false;
    },
    unlock: () => {
      canOpen = true;
    },
  };
}

const numberOf = async (ask: Promise<unknown>) =>
  (await ask) as { error?: { facts: { number?: number }; code: string } };

test('a folder is changed while nothing of it is open, and the same connections go on with what is there then', async () => {
  const { host, onMeeting, said } = await numberedHost();
  const [one, other] = [host.connect(), host.connect()];
  onMeeting((caller) => caller.reopen(() => void said.push('changed')));
  const question = one.ask('people:list', {});
  const meanwhile = other.ask('app:get-status', {});
  expect(await question).toEqual({ ok: true, value: [] });
  expect(await numberOf(meanwhile)).toMatchObject({ error: { facts: { number: 2 } } });
  expect(said).toEqual(['1 aborts', '1 lets go of c1', '1 lets go of c2', '1 shuts down', 'changed']);
  await host.close();
  expect(said.slice(5)).toEqual(['2 aborts', '2 shuts down', 'released']);
});

test('what was asked before is answered before the folder is closed', async () => {
  const { host, onMeeting, said } = await numberedHost();
  let finish: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (finish = resolve));
  onMeeting(() => slow.then(() => void said.push('answered')));
  const before = host.connect().ask('people:list', {});
  onMeeting((caller) => caller.reopen(() => void said.push('changed')));
  const question = host.connect().ask('people:list', {});
  finish();
  await Promise.all([before, question]);
  expect(said.filter((one) => !one.includes('lets go'))).toEqual([
    '1 aborts',
    'answered',
    '1 shuts down',
    'changed',
  ]);
  await host.close();
});

test('a change that fails is told to who asked for it, and what is there is opened again', async () => {
  const { host, onMeeting } = await numberedHost();
  const connection = host.connect();
  onMeeting((caller) => caller.reopen(() => Promise.reject(new Error('no'))));
  expect(await connection.ask('people:list', {})).toMatchObject({ error: { code: 'host/unexpected' } });
  expect(await numberOf(connection.ask('app:get-status', {}))).toMatchObject({
    error: { facts: { number: 2 } },
  });
  await host.close();
});

test('a folder that cannot be opened any more answers every question with the reason', async () => {
  const { host, lock, onMeeting } = await numberedHost();
  const connection = host.connect();
  onMeeting((caller) => caller.reopen(lock));
  await connection.ask('people:list', {});
  expect(await connection.ask('app:get-status', {})).toEqual({ ok: false, error: appError('storage/busy') });
  await host.close();
});

test('a folder that could not be opened is opened by the first question that comes once it can be', async () => {
  const { host, lock, onMeeting, said, unlock } = await numberedHost();
  const connection = host.connect();
  onMeeting((caller) => caller.reopen(lock));
  await connection.ask('people:list', {});
  unlock();
  const both = [connection.ask('app:get-status', {}), host.connect().ask('app:get-status', {})];
  for (const one of both) expect(await numberOf(one)).toMatchObject({ error: { facts: { number: 2 } } });
  await host.close();
  expect(said.slice(-3)).toEqual(['2 aborts', '2 shuts down', 'released']);
});

test('two changes at once: the second is refused, the first is done', async () => {
  const { host, onMeeting, said } = await numberedHost();
  onMeeting(async (caller) => {
    await Promise.resolve();
    await caller.reopen(() => void said.push('changed'));
  });
  const both = await Promise.all([
    host.connect().ask('people:list', {}),
    host.connect().ask('people:list', {}),
  ]);
  expect(both.map((one) => (one as { ok: boolean }).ok)).toEqual([true, false]);
  expect(said.filter((one) => one === 'changed')).toHaveLength(1);
  await host.close();
});
