import { channels, type ChannelName, type RunFile } from '#core/bridge/channels';
import { defaultSettings } from '#core/bridge/settings';

import { ask, told } from '../../../support/test-host';
import { testPin } from '../../../support/test-people';
import { begin, chose, play } from '../../../support/test-talk';
import { backupCases } from './contract-cases-backups';
import { healthCases } from './contract-cases-health';
import { lessonCases } from './contract-cases-lessons';
import { outreachCases } from './contract-cases-outreach';
import { packCases } from './contract-cases-packs';
import { recoveryCases } from './contract-cases-recovery';
import { sealCases } from './contract-cases-seal';
import { coursewareCases } from './contract-cases-courseware';
import { documentCases } from './contract-cases-documents';
import { studioCases } from './contract-cases-studio';
import { details, refused, type Signed, type Stage } from './contract-stage';

const trainee = {
  details: { name: '小周', unit: '城南所', duty: 'auxiliary' },
  role: 'trainee',
  pin: null,
} as const;

async function begun(stage: Stage): Promise<Signed & { readonly run: RunFile; readonly id: string }> {
  const signed = await stage.administrator();
  const run = await begin(signed.window);
  return { ...signed, run, id: run.head.id };
}

/** What each channel does when it goes well, and one way in which it does not. A channel without a case does not compile. */
export const contractCases: Readonly<Record<ChannelName, (stage: Stage) => Promise<void>>> = {
  'app:get-status': async ({ stranger }) => {
    const status = await told(stranger(), 'app:get-status', {});
    expect(status).toMatchObject({
      version: '0.0.0-test',
      person: null,
      isFirstStart: true,
      settings: defaultSettings,
    });
    expect(await ask(stranger(), 'app:get-status', { more: 1 } as never)).toMatchObject(
      refused('bridge/bad-request'),
    );
  },
  'app:stop': async ({ stranger, administrator }) => {
    expect(await ask(stranger(), 'app:stop', {})).toMatchObject(refused('people/not-signed-in'));
    expect(await told((await administrator()).window, 'app:stop', {})).toBeNull();
  },
  'app:get-diagnostics': async ({ stranger }) => {
    const file = await told(stranger(), 'app:get-diagnostics', {});
    expect(file.mediaType).toContain('text/plain');
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toContain('0.0.0-test');
  },
  'app:get-licences': async ({ stranger }) => {
    // The contents of tests lie alone; what a built program answers, `licences.e2e.ts` shows.
    expect(await ask(stranger(), 'app:get-licences', {})).toMatchObject(refused('files/unreadable'));
  },
  'people:list': async ({ administrator, stranger }) => {
    const { person } = await administrator();
    expect((await told(stranger(), 'people:list', {})).map(({ id }) => id)).toEqual([person]);
  },
  'people:add': async ({ administrator, stranger }) => {
    await administrator();
    expect((await told(stranger(), 'people:add', trainee)).person).toMatchObject({
      ...trainee.details,
      role: 'trainee',
    });
    expect(await ask(stranger(), 'people:add', trainee)).toMatchObject(refused('people/name-taken'));
  },
  'people:sign-in': async ({ administrator, stranger }) => {
    const { person } = await administrator();
    const window = stranger();
    expect(await ask(window, 'people:sign-in', { person, pin: '0000' })).toMatchObject(
      refused('people/wrong-pin'),
    );
    expect((await told(window, 'people:sign-in', { person, pin: testPin })).id).toBe(person);
    expect((await told(window, 'app:get-status', {})).person?.id).toBe(person);
    expect((await told(stranger(), 'app:get-status', {})).person).toBeNull();
  },
  'people:sign-out': async ({ administrator }) => {
    const { window } = await administrator();
    expect(await told(window, 'people:sign-out', {})).toBeNull();
    expect((await told(window, 'app:get-status', {})).person).toBeNull();
  },
  'people:change-details': async ({ administrator }) => {
    const { person, window } = await administrator();
    const changed = { ...details, name: '李“管”理\u2028员🙂' };
    expect(await told(window, 'people:change-details', { person, details: changed })).toMatchObject(changed);
  },
  'people:change-role': async ({ administrator }) => {
    const { person, window } = await administrator();
    const added = await told(window, 'people:add', trainee);
    const change = { person: added.person.id, role: 'supervisor' } as const;
    expect((await told(window, 'people:change-role', change)).role).toBe('supervisor');
    expect(await ask(window, 'people:change-role', { person, role: 'trainee' })).toMatchObject(
      refused('people/last-administrator'),
    );
  },
  'people:change-pin': async ({ administrator, stranger }) => {
    const { person, window } = await administrator();
    await told(window, 'people:change-pin', { person, oldPin: testPin, newPin: '13579' });
    expect((await told(stranger(), 'people:sign-in', { person, pin: '13579' })).id).toBe(person);
  },
  'people:recover': async ({ administrator, stranger }) => {
    const { person, recoveryCode } = await administrator();
    const window = stranger();
    const recovered = await told(window, 'people:recover', { person, code: recoveryCode, newPin: '97531' });
    expect(recovered.recoveryCode).not.toBe(recoveryCode);
    expect((await told(window, 'people:sign-in', { person, pin: '97531' })).id).toBe(person);
  },
  'people:remove': async ({ administrator }) => {
    const { window, person } = await administrator();
    const added = await told(window, 'people:add', trainee);
    expect(await told(window, 'people:remove', { person: added.person.id })).toBeNull();
    expect((await told(window, 'people:list', {})).map(({ id }) => id)).toEqual([person]);
  },
  'library:get': async ({ administrator, stranger }) => {
    const library = await told((await administrator()).window, 'library:get', {});
    expect(library.scripts.map(({ title }) => title)).toEqual(['两句话的案子']);
    expect(await ask(stranger(), 'library:get', {})).toMatchObject(refused('people/not-signed-in'));
  },
  'library:get-script': async ({ administrator }) => {
    const { window } = await administrator();
    const hash = (await told(window, 'library:get', {})).scripts[0]?.hash ?? '';
    expect(await told(window, 'library:get-script', { hash })).toMatchObject({
      hash,
      body: { id: 'tiny-case' },
    });
    expect(await ask(window, 'library:get-script', { hash: '0'.repeat(64) })).toMatchObject(
      refused('library/unknown-script'),
    );
  },
  'library:get-lesson': async ({ administrator, stranger }) => {
    const { window } = await administrator();
    expect((await told(window, 'library:get', {})).lessons).toEqual(['F04']);
    expect(await told(window, 'library:get-lesson', { fraudType: 'F04' })).toMatchObject({
      id: 'sound-lesson',
    });
    expect(await told(window, 'library:get-lesson', { fraudType: 'F05' })).toBeNull();
    expect(await ask(stranger(), 'library:get-lesson', { fraudType: 'F04' })).toMatchObject(
      refused('people/not-signed-in'),
    );
  },
  'library:get-ruleset': async ({ administrator }) => {
    const { window } = await administrator();
    const hash = (await told(window, 'library:get', {})).ruleset;
    expect((await told(window, 'library:get-ruleset', { hash })).hash).toBe(hash);
  },
  'runs:start': async (stage) => {
    const { run, person } = await begun(stage);
    expect(run).toMatchObject({ head: { person }, events: [], result: null, holder: 'me' });
  },
  'runs:start-exercise': async ({ administrator }) => {
    const { window, person } = await administrator();
    const [exercise] = (await told(window, 'library:get', {})).exercises;
    const begin = { exercise: exercise?.hash ?? '', duty: 'police', pace: 1 } as const;
    const run = await told(window, 'runs:start-exercise', begin);
    expect(run).toMatchObject({ head: { person }, script: null, events: [], holder: 'me' });
    expect(run.exercise?.hash).toBe(exercise?.hash);
    expect(await ask(window, 'runs:start-exercise', { ...begin, exercise: 'a'.repeat(64) })).toMatchObject(
      refused('library/unknown-exercise'),
    );
  },
  'runs:append': async (stage) => {
    const { run, window, id } = await begun(stage);
    const last = await play(window, run, ['ask', 'check']);
    expect(last?.result).toMatchObject({ run: id, passed: true });
    expect(await ask(window, 'runs:append', { run: id, seq: 9, event: chose('ask') })).toMatchObject({
      ok: false,
    });
  },
  'runs:open': async (stage) => {
    const { id, person } = await begun(stage);
    const other = stage.stranger();
    await told(other, 'people:sign-in', { person, pin: testPin });
    expect(await ask(other, 'runs:open', { run: id, force: false })).toMatchObject(
      refused('runs/held-elsewhere'),
    );
    expect((await told(other, 'runs:open', { run: id, force: true })).holder).toBe('me');
  },
  'runs:keep': async (stage) => {
    const { id, window, person } = await begun(stage);
    expect(await told(window, 'runs:keep', { run: id })).toBe(true);
    const other = stage.stranger();
    await told(other, 'people:sign-in', { person, pin: testPin });
    await told(other, 'runs:open', { run: id, force: true });
    expect(await told(window, 'runs:keep', { run: id })).toBe(false);
  },
  'runs:release': async (stage) => {
    const { id, window } = await begun(stage);
    expect(await told(window, 'runs:release', { run: id })).toBeNull();
    expect((await told(window, 'runs:get', { run: id })).holder).toBe('nobody');
  },
  'runs:get': async (stage) => {
    const { id, window } = await begun(stage);
    expect((await told(window, 'runs:get', { run: id })).head.id).toBe(id);
    expect(await ask(window, 'runs:get', { run: 'no-such' })).toMatchObject(refused('runs/unknown-run'));
  },
  'runs:list-open': async (stage) => {
    const { id, window } = await begun(stage);
    expect((await told(window, 'runs:list-open', {})).map(({ run }) => run)).toEqual([id]);
  },
  'runs:list-results': async (stage) => {
    const { id, run, window } = await begun(stage);
    await play(window, run, ['ask', 'check']);
    const results = await told(window, 'runs:list-results', { person: null, before: null, limit: 10 });
    expect(results.map((result) => result.run)).toEqual([id]);
  },
  'progress:get': async (stage) => {
    const { run, window } = await begun(stage);
    await play(window, run, ['ask', 'check']);
    expect(await told(window, 'progress:get', { person: null })).toMatchObject({ countedRuns: 1, passes: 1 });
  },
  'settings:get': async ({ stranger }) => {
    expect(await told(stranger(), 'settings:get', {})).toEqual(defaultSettings);
  },
  'settings:set': async ({ stranger }) => {
    const settings = { ...defaultSettings, language: 'en', textSize: 200, pace: 1.5 } as const;
    expect(await told(stranger(), 'settings:set', settings)).toEqual(settings);
    expect(await told(stranger(), 'settings:get', {})).toEqual(settings);
    expect(await ask(stranger(), 'settings:set', { ...settings, pace: 3 } as never)).toMatchObject(
      refused('bridge/bad-request'),
    );
  },
  ...studioCases,
  ...documentCases,
  ...coursewareCases,
  ...outreachCases,
  ...sealCases,
  ...backupCases,
  ...healthCases,
  ...recoveryCases,
  ...lessonCases,
  ...packCases,
};

/** The names, as the table has them. */
export const channelNames = Object.keys(channels) as readonly ChannelName[];
