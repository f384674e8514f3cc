import { uploadPart } from '#core/bridge/file-channels';

import type { Connection } from '../../electron/services/host';
import { told } from './ask-host';

/** Hands a file in, part by part, as a window does. Answers the upload. */
export async function upload(window: Connection, name: string, bytes: Buffer): Promise<string> {
  const begun = await told(window, 'files:begin', { name, size: bytes.length });
  for (let at = 0; at < bytes.length; at += uploadPart) {
    const base64 = bytes.subarray(at, at + uploadPart).toString('base64');
    await told(window, 'files:append', { upload: begun.upload, at, base64 });
  }
  return begun.upload;
}
