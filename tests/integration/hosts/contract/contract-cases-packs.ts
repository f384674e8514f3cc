import type { ChannelName } from '#core/bridge/channels';

import type { Connection } from '../../../../electron/services/host';
import { ask, told } from '../../../support/test-host';
import { exportedPack, makeKey, passphrase, uploaded } from '../../../support/test-packs';
import { refused, type Stage } from './contract-stage';

type PackChannel = Extract<ChannelName, `packs:${string}` | `keys:${string}`>;

const otherKey = 'A'.repeat(42) + '8=';

/** An administrator's window on a computer whose unit has a key. */
async function signing(stage: Stage): Promise<Connection> {
  const { window } = await stage.administrator();
  await makeKey(window);
  return window;
}

async function handedIn(stage: Stage) {
  const window = await signing(stage);
  return { window, upload: await uploaded(window, await exportedPack(window)) };
}

async function scriptHash(window: Connection): Promise<string> {
  return (await told(window, 'library:get', {})).scripts[0]?.hash ?? '';
}

/** What the channels of packs and keys do when it goes well, and one way in which each does not. */
export const packCases: Readonly<Record<PackChannel, (stage: Stage) => Promise<void>>> = {
  'packs:take-opened': async (stage) => {
    // Nothing was double-clicked: what happens when something was, `opened-file.test.ts` shows.
    const { window } = await stage.administrator();
    expect(await told(window, 'packs:take-opened', {})).toBeNull();
    expect(await ask(stage.stranger(), 'packs:take-opened', {})).toMatchObject(
      refused('people/not-signed-in'),
    );
  },
  'packs:preview': async (stage) => {
    const { upload, window } = await handedIn(stage);
    expect(await told(window, 'packs:preview', { upload })).toMatchObject({
      unit: '城南所',
      entries: [
        { kind: 'script', id: 'tiny-case', standing: 'same' },
        { kind: 'lesson' },
        { kind: 'ruleset' },
      ],
    });
    const broken = await uploaded(window, Buffer.from('no pack'));
    expect(await ask(window, 'packs:preview', { upload: broken })).toMatchObject(refused('packs/not-a-pack'));
  },
  'packs:get-entry': async (stage) => {
    const { upload, window } = await handedIn(stage);
    const hash = await scriptHash(window);
    expect(await told(window, 'packs:get-entry', { upload, kind: 'script', hash })).toMatchObject({
      body: { hash, body: { id: 'tiny-case' } },
      present: { hash, body: { id: 'tiny-case' } },
    });
    expect(await ask(window, 'packs:get-entry', { upload, kind: 'lesson', hash })).toMatchObject(
      refused('bridge/bad-request'),
    );
  },
  'packs:import': async (stage) => {
    const { upload, window } = await handedIn(stage);
    const hashes = [await scriptHash(window)];
    expect(await ask(window, 'packs:import', { upload, hashes: ['0'.repeat(64)] })).toMatchObject(
      refused('bridge/bad-request'),
    );
    expect(await told(window, 'packs:import', { upload, hashes })).toEqual({ taken: 1 });
    expect(await ask(window, 'packs:import', { upload, hashes })).toMatchObject(
      refused('files/unknown-upload'),
    );
  },
  'packs:export': async (stage) => {
    const window = await signing(stage);
    const wanted = { title: '一个包', scripts: [await scriptHash(window)], lessons: [], ruleset: false };
    const file = await told(window, 'packs:export', { ...wanted, passphrase });
    expect(file.name).toMatch(/^城南所-\d{4}-\d\d-\d\d\.qzpack$/);
    expect(await ask(window, 'packs:export', { ...wanted, passphrase: 'wrong' })).toMatchObject(
      refused('keys/wrong-passphrase'),
    );
  },
  'keys:list': async (stage) => {
    const window = await signing(stage);
    expect(await told(window, 'keys:list', {})).toMatchObject([
      { unit: '城南所', isOwn: true, addedBy: '管理员', revokedAt: null },
    ]);
    expect(await ask(stage.stranger(), 'keys:list', {})).toMatchObject(refused('people/not-signed-in'));
  },
  'keys:make': async (stage) => {
    const window = await signing(stage);
    const again = { unit: '城北所', passphrase };
    expect(await ask(window, 'keys:make', again)).toMatchObject(refused('keys/own-key-present'));
    expect(await ask(window, 'keys:make', { ...again, passphrase: 'short' })).toMatchObject(
      refused('bridge/bad-request'),
    );
  },
  'keys:trust': async (stage) => {
    const window = await signing(stage);
    const key = { unit: '城北所', publicKey: otherKey };
    expect(await told(window, 'keys:trust', key)).toMatchObject({ unit: '城北所', isOwn: false });
    expect(await ask(window, 'keys:trust', key)).toMatchObject(refused('keys/key-known'));
  },
  'keys:revoke': async (stage) => {
    const window = await signing(stage);
    const [own] = await told(window, 'keys:list', {});
    const request = { publicKey: own?.publicKey ?? '', reason: '口令外泄' };
    const revoked = await told(window, 'keys:revoke', request);
    expect(revoked).toMatchObject({ revokedReason: '口令外泄' });
    expect(revoked.revokedAt).not.toBeNull();
    expect(await ask(window, 'keys:revoke', { ...request, publicKey: otherKey })).toMatchObject(
      refused('keys/unknown-key'),
    );
  },
  'keys:get-public': async (stage) => {
    const { window } = await stage.administrator();
    expect(await ask(window, 'keys:get-public', {})).toMatchObject(refused('keys/no-own-key'));
    await makeKey(window);
    expect((await told(window, 'keys:get-public', {})).name).toBe('城南所.qzkey');
  },
  'keys:get-paper': async (stage) => {
    const { window } = await stage.administrator();
    expect(await ask(window, 'keys:get-paper', {})).toMatchObject(refused('keys/no-own-key'));
    await makeKey(window);
    expect((await told(window, 'keys:get-paper', {})).lines).toHaveLength(4);
  },
  'keys:restore': async (stage) => {
    const window = await signing(stage);
    const text = (await told(window, 'keys:get-paper', {})).lines.join('\n');
    const request = { unit: '城南所', text, passphrase };
    expect(await ask(window, 'keys:restore', request)).toMatchObject(refused('keys/own-key-present'));
  },
};
