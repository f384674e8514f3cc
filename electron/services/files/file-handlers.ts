import { appError } from '#core/bridge/app-error';
import { uploadPart } from '#core/bridge/file-channels';
import { fail, ok } from '#core/lib/result';

import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';

const base64Pattern = /^[A-Za-z0-9+/]*={0,2}$/;

/** Files that people hand in, part by part. */
export function fileHandlers({ uploads }: HostContext): Handlers<ChannelsOf<'files'>> {
  return {
    'files:begin': ({ name, size }, { connection }) => {
      const begun = uploads.begin(connection, name, size);
      return begun.ok ? ok({ upload: begun.value }) : begun;
    },
    'files:append': ({ at, base64, upload }, { connection }) => {
      const bytes = Buffer.from(base64, 'base64');
      // Node reads past what is no base64 without a word.
      if (!base64Pattern.test(base64) || bytes.length > uploadPart) {
        return fail(appError('bridge/bad-request', { channel: 'files:append', path: 'base64' }));
      }
      const appended = uploads.append(connection, upload, at, bytes);
      return appended.ok ? ok({ size: appended.value }) : appended;
    },
    'files:drop': ({ upload }, { connection }) => {
      uploads.drop(connection, upload);
      return ok(null);
    },
  };
}
