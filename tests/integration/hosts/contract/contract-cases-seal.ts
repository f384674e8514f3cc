import type { ChannelName } from '#core/bridge/channels';

import { ask, told } from '../../../support/test-host';
import { refused, type Signed, type Stage } from './contract-stage';

type SealChannel = Extract<ChannelName, `seal:${string}`>;

const passphrase = '河边 旧桥 三点 柚子 no umbrella';
const other = '另外一句 更长的 口令 四个词';
const proof = { kind: 'passphrase', typed: passphrase } as const;
const wrong = { kind: 'passphrase', typed: 'not that' } as const;

async function turnedOn(stage: Stage): Promise<Signed & { readonly recoveryKey: string }> {
  const signed = await stage.administrator();
  const { recoveryKey } = await told(signed.window, 'seal:turn-on', { passphrase });
  return { ...signed, recoveryKey };
}

async function locked(stage: Stage) {
  const signed = await turnedOn(stage);
  await told(signed.window, 'seal:lock-now', {});
  return signed;
}

/** The encryption of names. The key crosses no channel. */
export const sealCases: Readonly<Record<SealChannel, (stage: Stage) => Promise<void>>> = {
  'seal:look': async (stage) => {
    expect(await told(stage.stranger(), 'seal:look', {})).toEqual({ state: 'off', waitSeconds: 0 });
    const { window } = await locked(stage);
    expect(await told(window, 'seal:look', {})).toEqual({ state: 'sealed', waitSeconds: 0 });
    expect(await ask(window, 'people:list', {})).toMatchObject(refused('data/sealed'));
  },
  'seal:unlock': async (stage) => {
    const { window } = await locked(stage);
    expect(await ask(window, 'seal:unlock', { passphrase: 'not that' })).toMatchObject(
      refused('seal/wrong-passphrase'),
    );
    expect(await told(window, 'seal:unlock', { passphrase })).toBeNull();
    expect(await told(window, 'people:list', {})).toMatchObject([{ name: '管理员', unit: '城南所' }]);
    expect(await told(window, 'seal:unlock', { passphrase: 'whatever' })).toBeNull();
  },
  'seal:unlock-by-recovery': async (stage) => {
    const { recoveryKey, window } = await locked(stage);
    const request = { recoveryKey, passphrase: other };
    expect(await ask(window, 'seal:unlock-by-recovery', { ...request, passphrase: 'short' })).toMatchObject(
      refused('seal/weak-passphrase'),
    );
    expect(
      await ask(window, 'seal:unlock-by-recovery', { ...request, recoveryKey: 'AAAA-3333' }),
    ).toMatchObject(refused('seal/wrong-recovery-key'));
    expect(await told(window, 'seal:unlock-by-recovery', request)).toBeNull();
    expect(await told(window, 'people:list', {})).toHaveLength(1);
  },
  'seal:turn-on': async (stage) => {
    expect(await ask(stage.stranger(), 'seal:turn-on', { passphrase })).toMatchObject(
      refused('people/not-signed-in'),
    );
    const { recoveryKey, window } = await turnedOn(stage);
    expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    expect(await ask(window, 'seal:turn-on', { passphrase })).toMatchObject(refused('seal/already-on'));
    expect(await told(window, 'people:list', {})).toMatchObject([{ name: '管理员' }]);
  },
  'seal:turn-off': async (stage) => {
    const { window } = await turnedOn(stage);
    expect(await ask(window, 'seal:turn-off', { proof: wrong })).toMatchObject(
      refused('seal/wrong-passphrase'),
    );
    expect(await told(window, 'seal:turn-off', { proof })).toBeNull();
    expect(await told(window, 'seal:look', {})).toMatchObject({ state: 'off' });
    expect(await told(window, 'people:list', {})).toMatchObject([{ name: '管理员' }]);
  },
  'seal:change-passphrase': async (stage) => {
    const { window } = await turnedOn(stage);
    const request = { proof, passphrase: other };
    expect(await ask(window, 'seal:change-passphrase', { ...request, proof: wrong })).toMatchObject(
      refused('seal/wrong-passphrase'),
    );
    expect(await told(window, 'seal:change-passphrase', request)).toBeNull();
    await told(window, 'seal:lock-now', {});
    expect(await ask(window, 'seal:unlock', { passphrase })).toMatchObject(refused('seal/wrong-passphrase'));
    expect(await told(window, 'seal:unlock', { passphrase: other })).toBeNull();
  },
  'seal:new-recovery-key': async (stage) => {
    const { recoveryKey: old, window } = await turnedOn(stage);
    const { recoveryKey } = await told(window, 'seal:new-recovery-key', { proof });
    expect(recoveryKey).not.toBe(old);
    await told(window, 'seal:lock-now', {});
    const withKey = (key: string) => ({ recoveryKey: key, passphrase: other });
    expect(await ask(window, 'seal:unlock-by-recovery', withKey(old))).toMatchObject(
      refused('seal/wrong-recovery-key'),
    );
    expect(await told(window, 'seal:unlock-by-recovery', withKey(recoveryKey))).toBeNull();
  },
  'seal:lock-now': async (stage) => {
    const { window } = await stage.administrator();
    expect(await ask(window, 'seal:lock-now', {})).toMatchObject(refused('seal/not-on'));
    await told(window, 'seal:turn-on', { passphrase });
    expect(await told(window, 'seal:lock-now', {})).toBeNull();
    expect(await ask(window, 'app:get-status', {})).toMatchObject(refused('data/sealed'));
  },
  'seal:count-clear-copies': async (stage) => {
    const { window } = await stage.administrator();
    expect(await told(window, 'seal:count-clear-copies', {})).toEqual({ files: 0 });
    expect(await ask(stage.stranger(), 'seal:count-clear-copies', {})).toMatchObject(
      refused('people/not-signed-in'),
    );
  },
  'seal:delete-clear-copies': async (stage) => {
    const { window } = await stage.administrator();
    expect(await ask(window, 'seal:delete-clear-copies', {})).toMatchObject(refused('seal/not-on'));
    await told(window, 'seal:turn-on', { passphrase });
    expect(await told(window, 'seal:delete-clear-copies', {})).toEqual({ files: 0 });
  },
};
