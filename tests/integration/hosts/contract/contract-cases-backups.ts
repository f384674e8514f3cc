import type { ChannelName } from '#core/bridge/channels';

import { ask, told } from '../../../support/test-host';
import { testPin } from '../../../support/test-people';
import { begin } from '../../../support/test-talk';
import { upload } from '../../../support/upload';
import { refused, type Stage } from './contract-stage';

type BackupChannel = Extract<ChannelName, `backups:${string}`>;

const passphrase = '河边 旧桥 三点 柚子 no umbrella';

async function backedUp(stage: Stage) {
  const signed = await stage.administrator();
  const { name } = await told(signed.window, 'backups:make', {});
  return { ...signed, name, file: { kind: 'backup', name } as const };
}

async function fetched(stage: Stage) {
  const signed = await stage.administrator();
  const sealed = await told(signed.window, 'backups:seal', { passphrase });
  const { base64 } = await told(signed.window, 'backups:fetch', { download: sealed.download, at: 0 });
  return { ...signed, sealed, bytes: Buffer.from(base64, 'base64') };
}

/** Backups, and putting them back. */
export const backupCases: Readonly<Record<BackupChannel, (stage: Stage) => Promise<void>>> = {
  'backups:list': async (stage) => {
    const { name, window } = await backedUp(stage);
    const { backups, status } = await told(window, 'backups:list', {});
    expect(backups).toMatchObject([{ name, kind: 'automatic', look: { people: 1 }, removedPeople: 0 }]);
    expect(status.failure).toBeNull();
    expect(await ask(stage.stranger(), 'backups:list', {})).toMatchObject(refused('people/not-signed-in'));
  },
  'backups:status': async (stage) => {
    const { window } = await backedUp(stage);
    expect(await told(window, 'backups:status', {})).toMatchObject({ failure: null });
  },
  'backups:make': async (stage) => {
    const { name } = await backedUp(stage);
    expect(name).toMatch(/^quandezhu-\d{8}-\d{6}\.db$/);
  },
  'backups:check': async (stage) => {
    const { name, window } = await backedUp(stage);
    expect(await told(window, 'backups:check', { name })).toMatchObject({ people: 1, runs: 0 });
    expect(await ask(window, 'backups:check', { name: '../quandezhu.db' })).toMatchObject(
      refused('backups/unknown-backup'),
    );
  },
  'backups:compare': async (stage) => {
    const { file, window } = await backedUp(stage);
    await begin(window);
    expect(await told(window, 'backups:compare', { file })).toEqual({
      runs: 1,
      results: 0,
      drafts: 0,
      people: 0,
      returning: 0,
    });
  },
  'backups:restore': async (stage) => {
    const { file, person, window } = await backedUp(stage);
    await begin(window);
    expect(await ask(window, 'backups:restore', { file, pin: '9999' })).toMatchObject(
      refused('people/wrong-pin'),
    );
    const { undo } = await told(window, 'backups:restore', { file, pin: testPin });
    expect(await ask(window, 'runs:list-open', {})).toMatchObject(refused('people/not-signed-in'));
    await told(window, 'people:sign-in', { person, pin: testPin });
    expect(await told(window, 'runs:list-open', {})).toEqual([]);
    const back = { kind: 'backup', name: undo ?? '' } as const;
    await told(window, 'backups:restore', { file: back, pin: testPin });
    await told(window, 'people:sign-in', { person, pin: testPin });
    expect(await told(window, 'runs:list-open', {})).toHaveLength(1);
  },
  'backups:delete': async (stage) => {
    const { name, window } = await backedUp(stage);
    expect(await told(window, 'backups:delete', { names: [name] })).toBeNull();
    const { backups } = await told(window, 'backups:list', {});
    expect(backups).toHaveLength(1);
    expect(backups[0]?.name).not.toBe(name);
  },
  'backups:holding': async (stage) => {
    const { name, person, window } = await backedUp(stage);
    expect(await told(window, 'backups:holding', { person })).toEqual([name]);
    expect(await told(window, 'backups:holding', { person: 'nobody' })).toEqual([]);
  },
  'backups:seal': async (stage) => {
    const { window } = await stage.administrator();
    expect(await ask(window, 'backups:seal', { passphrase: 'short' })).toMatchObject(
      refused('seal/weak-passphrase'),
    );
    expect((await told(window, 'backups:seal', { passphrase })).name).toMatch(/\.qdzbak$/);
  },
  'backups:fetch': async (stage) => {
    const { bytes, sealed, window } = await fetched(stage);
    expect(bytes).toHaveLength(sealed.size);
    expect(await ask(window, 'backups:fetch', { download: 'no', at: 0 })).toMatchObject(
      refused('backups/unknown-backup'),
    );
  },
  'backups:unseal': async (stage) => {
    const { bytes, person, window } = await fetched(stage);
    const handed = await upload(window, '优盘.qdzbak', bytes);
    expect(await ask(window, 'backups:unseal', { upload: handed, passphrase: 'wrong' })).toMatchObject(
      refused('backups/wrong-passphrase'),
    );
    const { id, look } = await told(window, 'backups:unseal', { upload: handed, passphrase });
    expect(look.people).toBe(1);
    const file = { kind: 'unsealed', id } as const;
    await told(window, 'backups:restore', { file, pin: testPin });
    expect((await told(window, 'people:list', {})).map((one) => one.id)).toEqual([person]);
  },
  'backups:drop': async (stage) => {
    const { sealed, window } = await fetched(stage);
    expect(await told(window, 'backups:drop', { id: sealed.download })).toBeNull();
    expect(await ask(window, 'backups:fetch', { download: sealed.download, at: 0 })).toMatchObject(
      refused('backups/unknown-backup'),
    );
  },
};
