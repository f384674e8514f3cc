import { readFile } from 'node:fs/promises';

import type { Protocol } from 'electron';

import type { RendererFiles } from '../shell/renderer-files';
import { cacheHeader, securityHeaders } from '../shell/security-headers';

/** Where the pages come from. A scheme of our own: `file:` would let a page read the disk. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://quandezhu`;
/** The only page there is. */
export const appPage = `${appOrigin}/`;

/** Must be called before Electron is ready. */
export function declareAppScheme(protocol: Protocol): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

async function answer(
  files: RendererFiles,
  { method, url }: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  // A reload on some screen comes with what stands behind the `#`.
  const [address = ''] = url.split('#', 1);
  const found = address.startsWith(appPage) ? files.get(address.slice(appOrigin.length)) : undefined;
  if (found === undefined || (method !== 'GET' && method !== 'HEAD'))
    return new Response(null, { status: 404 });
  const headers = {
    ...securityHeaders,
    'cache-control': cacheHeader(found.isHashed),
    'content-type': found.mediaType,
  };
  // The path stands in the list that was made at start.
  const bytes = await readFile(found.path);
  return new Response(new Uint8Array(bytes), { headers });
}

/** Serves the built renderer, and nothing that is not on its list. */
export function serveApp(protocol: Protocol, files: RendererFiles): void {
  protocol.handle(appScheme, (request) => answer(files, request));
}
