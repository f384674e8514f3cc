import type { KeySummary } from '#core/bridge/pack-channels';

import type { Connection } from '../../electron/services/host';
import { told } from './ask-host';

/** The passphrase of every key in the tests. */
export const passphrase = '三盏灯 照亮长街';

/** Makes the own key of a unit. */
export async function makeKey(window: Connection, unit = '城南所'): Promise<KeySummary> {
  return told(window, 'keys:make', { unit, passphrase });
}

/** Hands bytes in, as a window does, and answers the upload. */
export async function uploaded(window: Connection, bytes: Uint8Array, name = 'a.qzpack'): Promise<string> {
  const { upload } = await told(window, 'files:begin', { name, size: Math.max(1, bytes.length) });
  for (let at = 0; at < bytes.length; at += 150_000) {
    const base64 = Buffer.from(bytes.subarray(at, at + 150_000)).toString('base64');
    await told(window, 'files:append', { upload, at, base64 });
  }
  return upload;
}

/** A signed pack of everything that a window's library offers. Needs a key. */
export async function exportedPack(window: Connection): Promise<Buffer> {
  const { lessons, scripts } = await told(window, 'library:get', {});
  const file = await told(window, 'packs:export', {
    title: '十月包',
    scripts: scripts.map(({ hash }) => hash),
    lessons: [...lessons],
    ruleset: true,
    passphrase,
  });
  return Buffer.from(file.base64, 'base64');
}

/** The same, with a new key. */
export async function exported(window: Connection): Promise<{
  readonly bytes: Buffer;
  readonly key: KeySummary;
}> {
  const key = await makeKey(window);
  return { key, bytes: await exportedPack(window) };
}
