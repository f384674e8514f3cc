import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, someone, testPin } from '../../support/test-people';
import { testClock } from '../../support/test-clock';
import { begin, play } from '../../support/test-talk';
import { temporaryFolder } from '../../support/temporary-folder';

const details = { name: '李四', unit: '城南所', duty: 'police' } as const;

describe('the first person', () => {
  it('becomes administrator whatever role was asked for, and is told a recovery code', async () => {
    const connection = (await testHost()).connect();
    expect(await told(connection, 'app:get-status', {})).toMatchObject({ isFirstStart: true, person: null });
    const { person, recoveryCode } = await told(connection, 'people:add', {
      details,
      role: 'trainee',
      pin: testPin,
    });
    expect(person).toMatchObject({ ...details, role: 'administrator', hasPin: true });
    expect(recoveryCode).toMatch(/^(\w{4}-){4}\w{4}$/);
    expect(await told(connection, 'app:get-status', {})).toMatchObject({ isFirstStart: false, person: null });
  });

  it('is not taken without a PIN', async () => {
    const connection = (await testHost()).connect();
    expect(await ask(connection, 'people:add', { details, role: 'trainee', pin: null })).toMatchObject({
      error: { code: 'people/pin-needed' },
    });
    expect(await told(connection, 'people:list', {})).toEqual([]);
  });
});

describe('adding people', () => {
  it('is open to anyone for trainees, without a PIN', async () => {
    const host = await testHost();
    await firstAdministrator(host);
    const added = await told(host.connect(), 'people:add', { details, role: 'trainee', pin: null });
    expect(added).toMatchObject({ person: { role: 'trainee', hasPin: false }, recoveryCode: null });
  });

  it('needs an administrator for every other role', async () => {
    const host = await testHost();
    const { connection } = await firstAdministrator(host);
    const instructor = await someone(host, connection, 'instructor');
    const request = { details, role: 'supervisor', pin: null } as const;
    expect(await ask(host.connect(), 'people:add', request)).toMatchObject({
      error: { code: 'people/not-signed-in' },
    });
    expect(await ask(instructor.connection, 'people:add', request)).toMatchObject({
      error: { code: 'people/not-allowed' },
    });
    expect(await ask(connection, 'people:add', request)).toMatchObject({ ok: true });
  });

  it('needs a PIN for roles that cannot be without', async () => {
    const { connection } = await firstAdministrator(await testHost());
    for (const role of ['instructor', 'reviewer', 'administrator'] as const) {
      expect(await ask(connection, 'people:add', { details, role, pin: null })).toMatchObject({
        error: { code: 'people/pin-needed' },
      });
    }
  });

  it('takes a name once in a unit, and again in another one', async () => {
    const { connection } = await firstAdministrator(await testHost());
    const add = (unit: string, name = '李四') =>
      ask(connection, 'people:add', { details: { ...details, unit, name }, role: 'trainee', pin: null });
    expect(await add('城南所')).toMatchObject({ ok: true });
    expect(await add('城南所')).toMatchObject({ error: { code: 'people/name-taken' } });
    expect(await add(' 城南所 ', ' 李四 ')).toMatchObject({ error: { code: 'people/name-taken' } });
    expect(await add('城北所')).toMatchObject({ ok: true });
  });
});

describe('changing people', () => {
  it('is one’s own matter, or an administrator’s', async () => {
    const host = await testHost();
    const { connection, person } = await firstAdministrator(host);
    const trainee = await someone(host, connection, 'trainee');
    const renamed = { ...details, name: '王五' };
    const change = { person: trainee.person.id, details: renamed };
    expect(await told(trainee.connection, 'people:change-details', change)).toMatchObject(renamed);
    expect(await told(connection, 'people:change-details', change)).toMatchObject(renamed);
    expect(
      await ask(trainee.connection, 'people:change-details', { ...change, person: person.id }),
    ).toMatchObject({
      error: { code: 'people/not-allowed' },
    });
    expect(
      await ask(trainee.connection, 'people:change-details', {
        person: trainee.person.id,
        details: { name: '管理员', unit: '城南所', duty: 'police' },
      }),
    ).toMatchObject({ error: { code: 'people/name-taken' } });
  });

  it('gives a role that needs a PIN only to those who have one', async () => {
    const host = await testHost();
    const { connection } = await firstAdministrator(host);
    const { person } = await someone(host, connection, 'trainee');
    const raise = { person: person.id, role: 'instructor' } as const;
    expect(await ask(connection, 'people:change-role', raise)).toMatchObject({
      error: { code: 'people/pin-needed' },
    });
    await told(connection, 'people:change-pin', { person: person.id, oldPin: null, newPin: '1357' });
    expect(await told(connection, 'people:change-role', raise)).toMatchObject({
      role: 'instructor',
      hasPin: true,
    });
  });

  it('counts at once: what was just taken away is refused at the next question', async () => {
    const host = await testHost();
    const { connection } = await firstAdministrator(host);
    const second = await someone(host, connection, 'administrator');
    await told(connection, 'people:change-role', { person: second.person.id, role: 'supervisor' });
    expect(await ask(second.connection, 'people:remove', { person: second.person.id })).toMatchObject({
      error: { code: 'people/not-allowed' },
    });
  });

  it('keeps the last administrator', async () => {
    const host = await testHost();
    const { connection, person } = await firstAdministrator(host);
    const last = { error: { code: 'people/last-administrator' } };
    expect(
      await ask(connection, 'people:change-role', { person: person.id, role: 'instructor' }),
    ).toMatchObject(last);
    expect(await ask(connection, 'people:remove', { person: person.id })).toMatchObject(last);
    await someone(host, connection, 'administrator');
    expect(
      await told(connection, 'people:change-role', { person: person.id, role: 'instructor' }),
    ).toMatchObject({
      role: 'instructor',
    });
  });
});

describe('signing in', () => {
  it('asks for the PIN of those who have one', async () => {
    const host = await testHost();
    const { person } = await firstAdministrator(host);
    const connection = host.connect();
    expect(await ask(connection, 'people:sign-in', { person: person.id, pin: null })).toMatchObject({
      error: { code: 'people/pin-needed' },
    });
    expect(await ask(connection, 'people:sign-in', { person: person.id, pin: '0000' })).toMatchObject({
      error: { code: 'people/wrong-pin' },
    });
    expect(await told(connection, 'app:get-status', {})).toMatchObject({ person: null });
    expect(await told(connection, 'people:sign-in', { person: person.id, pin: testPin })).toEqual(person);
    expect(await told(connection, 'app:get-status', {})).toMatchObject({ person });
    await told(connection, 'people:sign-out', {});
    expect(await told(connection, 'app:get-status', {})).toMatchObject({ person: null });
  });

  it('is of one connection and not of another', async () => {
    const host = await testHost();
    await firstAdministrator(host);
    expect(await told(host.connect(), 'app:get-status', {})).toMatchObject({ person: null });
  });

  it('waits longer and longer after five wrong PINs, also after a restart and for the right one', async () => {
    const clock = testClock();
    const dataFolder = temporaryFolder();
    const host = await testHost({ dataFolder, clock: clock.read });
    const { person } = await firstAdministrator(host);
    const attempt = async (pin: string, connection = host.connect()) => {
      const answer = await ask(connection, 'people:sign-in', { person: person.id, pin });
      return answer.ok ? 'ok' : `${answer.error.code} ${answer.error.facts['seconds'] ?? ''}`.trim();
    };
    const first: string[] = [];
    for (let count = 0; count < 6; count += 1) first.push(await attempt('0000'));
    expect(first).toEqual([...Array<string>(5).fill('people/wrong-pin'), 'people/too-many-tries 30']);
    expect(await attempt(testPin)).toBe('people/too-many-tries 30');
    await host.close();

    const again = await testHost({ dataFolder, clock: clock.read });
    clock.pass(29_000);
    expect(await attempt(testPin, again.connect())).toBe('people/too-many-tries 1');
    clock.pass(1_000);
    expect(await attempt('0000', again.connect())).toBe('people/wrong-pin');
    expect(await attempt(testPin, again.connect())).toBe('people/too-many-tries 60');
    // The clock is set back by years: the wait begins anew and is not years long.
    clock.set(0);
    expect(await attempt(testPin, again.connect())).toBe('people/too-many-tries 60');
    clock.pass(60_000);
    expect(await attempt(testPin, again.connect())).toBe('ok');
    expect(await attempt('0000', again.connect())).toBe('people/wrong-pin');
  });
});

describe('PINs and recovery codes', () => {
  it('of oneself are changed with the old PIN, and taken off only where the role allows', async () => {
    const host = await testHost();
    const { connection, person } = await firstAdministrator(host);
    const own = (oldPin: string | null, newPin: string | null) =>
      ask(connection, 'people:change-pin', { person: person.id, oldPin, newPin });
    expect(await own(null, '1357')).toMatchObject({ error: { code: 'people/pin-needed' } });
    expect(await own('0000', '1357')).toMatchObject({ error: { code: 'people/wrong-pin' } });
    expect(await own(testPin, null)).toMatchObject({ error: { code: 'people/pin-needed' } });
    expect(await own(testPin, '1357')).toMatchObject({ ok: true });
    expect(await ask(host.connect(), 'people:sign-in', { person: person.id, pin: '1357' })).toMatchObject({
      ok: true,
    });

    const trainee = await someone(host, connection, 'trainee');
    const theirs = (oldPin: string | null, newPin: string | null) =>
      told(trainee.connection, 'people:change-pin', { person: trainee.person.id, oldPin, newPin });
    expect(await theirs(null, '1122')).toMatchObject({ hasPin: true });
    expect(await theirs('1122', null)).toMatchObject({ hasPin: false });
  });

  it('of others are an administrator’s matter, who need not know the old one', async () => {
    const host = await testHost();
    const { connection, person } = await firstAdministrator(host);
    const instructor = await someone(host, connection, 'instructor');
    const reset = { person: instructor.person.id, oldPin: null, newPin: '1357' };
    expect(await ask(connection, 'people:change-pin', reset)).toMatchObject({ ok: true });
    expect(
      await ask(instructor.connection, 'people:change-pin', { ...reset, person: person.id }),
    ).toMatchObject({ error: { code: 'people/not-allowed' } });
  });

  it('let an administrator in again who forgot the PIN, once for each printed code', async () => {
    const host = await testHost();
    const { person, recoveryCode } = await firstAdministrator(host);
    const connection = host.connect();
    const recover = (code: string) =>
      ask(connection, 'people:recover', { person: person.id, code, newPin: '1357' });
    expect(await recover('AAAA-AAAA-AAAA-AAAA-AAAA')).toMatchObject({
      error: { code: 'people/wrong-recovery-code' },
    });
    const recovered = await recover(recoveryCode.toLowerCase().replaceAll('-', ' '));
    expect(recovered).toMatchObject({ ok: true });
    expect(await ask(connection, 'people:sign-in', { person: person.id, pin: '1357' })).toMatchObject({
      ok: true,
    });
    expect(await recover(recoveryCode)).toMatchObject({ error: { code: 'people/wrong-recovery-code' } });
    if (recovered.ok) expect(await recover(recovered.value.recoveryCode)).toMatchObject({ ok: true });
  });
});

describe('removing a person', () => {
  it('really deletes them and all they did: no byte of the name is left in the database', async () => {
    const dataFolder = temporaryFolder();
    const host = await testHost({ dataFolder });
    const { connection } = await firstAdministrator(host);
    const trainee = await someone(host, connection, 'trainee', '欧阳无名氏');
    const run = await begin(trainee.connection);
    await play(trainee.connection, run, ['ask', 'check']);
    const open = await begin(trainee.connection);
    await told(trainee.connection, 'settings:set', {
      ...(await told(trainee.connection, 'settings:get', {})),
      theme: 'dark',
    });

    expect(await ask(connection, 'people:remove', { person: trainee.person.id })).toEqual({
      ok: true,
      value: null,
    });
    expect(await ask(trainee.connection, 'runs:list-open', {})).toMatchObject({
      error: { code: 'people/not-signed-in' },
    });
    for (const gone of [run, open]) {
      expect(await ask(connection, 'runs:get', { run: gone.head.id })).toMatchObject({
        error: { code: 'runs/unknown-run' },
      });
    }
    const files = readdirSync(dataFolder).filter((name) => name.startsWith('quandezhu.db'));
    for (const file of files) {
      const bytes = readFileSync(join(dataFolder, file));
      expect([file, bytes.includes('欧阳无名氏'), bytes.includes(trainee.person.id)]).toEqual([
        file,
        false,
        false,
      ]);
    }
  });

  it('of whom nobody knows is told', async () => {
    const { connection } = await firstAdministrator(await testHost());
    expect(await ask(connection, 'people:remove', { person: 'nobody' })).toMatchObject({
      error: { code: 'people/unknown-person' },
    });
  });
});
