import { fetchedPart } from '#core/bridge/backup-channels';

import type { Connection } from '../../electron/services/host';
import { told } from './ask-host';

/** The passphrase of every encrypted backup in the tests that use this. */
export const sealedFilePassphrase = '河边 旧桥 三点 柚子 no umbrella';

/** Has an encrypted backup made and fetches it, as a window does. */
export async function sealedFile(administrator: Connection): Promise<Buffer> {
  const { download, size } = await told(administrator, 'backups:seal', { passphrase: sealedFilePassphrase });
  const parts: Buffer[] = [];
  for (let at = 0; at < size; at += fetchedPart) {
    const { base64 } = await told(administrator, 'backups:fetch', { download, at });
    parts.push(Buffer.from(base64, 'base64'));
  }
  await told(administrator, 'backups:drop', { id: download });
  return Buffer.concat(parts);
}
