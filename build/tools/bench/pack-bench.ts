import { uploadPart } from '#core/bridge/file-channels';
import type { Script } from '#core/script/script-schema';

import { publicKeyOf } from '../../../electron/services/keys/signing-key';
import { figure, type BenchResult } from './bench-result';
import { withBuiltHost, type BuiltHost } from './built-host';
import { openTab, type Ask } from './host-tab';
import { benchSigner, largePack } from './large-pack';

const megabyte = 1024 * 1024;
const packBytes = 100 * megabyte;
const pin = '739215';

async function handIn(ask: Ask, pack: Buffer): Promise<string> {
  const { upload } = await ask('files:begin', { name: 'large.qzpack', size: pack.length });
  for (let at = 0; at < pack.length; at += uploadPart) {
    await ask('files:append', { upload, at, base64: pack.subarray(at, at + uploadPart).toString('base64') });
  }
  return upload;
}

async function measure(
  pack: Buffer,
  { address, forgetMost, memory }: BuiltHost,
): Promise<readonly BenchResult[]> {
  const { ask, close } = await openTab(address);
  try {
    const details = { name: '管理员', unit: '', duty: 'police' } as const;
    const { person } = await ask('people:add', { details, role: 'administrator', pin });
    await ask('people:sign-in', { person: person.id, pin });
    await ask('keys:trust', {
      unit: benchSigner.unit,
      publicKey: publicKeyOf(benchSigner.seed),
    });
    forgetMost();
    const before = memory();
    const upload = await handIn(ask, pack);
    const began = performance.now();
    const preview = await ask('packs:preview', { upload });
    const seconds = (performance.now() - began) / 1000;
    const after = memory();
    if (preview.entries.length === 0) throw new Error('The large pack is empty');
    const results = [figure('pack-100-mb-preview', seconds, 's', '< 2', seconds < 2)];
    if (before !== null && after !== null) {
      const growth = (after.most - before.now) / megabyte;
      results.push(figure('pack-100-mb-memory', growth, 'MB', '< 300', growth < 300));
    }
    return results;
  } finally {
    await close();
  }
}

/** A pack of 100 MB, handed to the built host: verified and previewed, and by how much its memory grows at most from the
 * first part of the upload on. */
export async function packBench(root: string, scripts: readonly Script[]): Promise<readonly BenchResult[]> {
  const pack = await largePack(scripts, packBytes);
  return withBuiltHost(root, (host) => measure(pack, host));
}
