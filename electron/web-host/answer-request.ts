import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';

import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import { askSafely } from '../shell/ask-safely';
import { requestLimitOf } from '../shell/read-request';
import type { RendererFiles } from '../shell/renderer-files';
import { cacheHeader, securityHeaders } from '../shell/security-headers';
import type { BrowserSessions } from './browser-sessions';
import { enterReply } from './enter-reply';
import { readBody } from './read-body';
import { answer, bare, nothing, type Reply } from './reply';
import { isEntering, isMeantForUs } from './request-guard';
import { isTabId, type TabConnections } from './tab-connections';

/** What requests are answered from. */
export type Served = {
  readonly port: number;
  readonly files: RendererFiles;
  readonly sessions: BrowserSessions;
  readonly tabs: TabConnections;
};

const apiPath = '/api/';
const jsonTypes = ['application/json', 'application/json;charset=utf-8'];

async function file(files: RendererFiles, url: string): Promise<Reply> {
  const found = files.get(url);
  if (found === undefined) return nothing;
  const headers = {
    ...securityHeaders,
    'cache-control': cacheHeader(found.isHashed),
    'content-type': found.mediaType,
  };
  // eslint-disable-next-line security/detect-non-literal-fs-filename -- a path of the list made at start
  return { status: 200, headers, body: await readFile(found.path) };
}

async function ask(
  served: Served,
  session: string,
  channel: string,
  request: IncomingMessage,
): Promise<Reply> {
  const tab = request.headers['x-quandezhu-tab'];
  const badRequest = (path: string) => answer(fail(appError('bridge/bad-request', { channel, path })), 400);
  if (!isTabId(tab)) return badRequest('(tab)');
  const body = await readBody(request, requestLimitOf(channel));
  if (!('refused' in body)) return answer(await askSafely(served.tabs.get(session, tab), channel, body.text));
  switch (body.refused) {
    case 'too-large':
      return answer(fail(appError('bridge/too-large', { channel })), 413);
    case 'not-text':
      return badRequest('(utf-8)');
    case 'broken-off':
      return bare(400);
  }
}

/** What a tab says of itself: still here, or going. */
function tabReport({ tabs }: Served, session: string, tab: unknown, url: string): Reply {
  if (!isTabId(tab)) return bare(400);
  if (url === '/tab/keep') tabs.get(session, tab);
  else tabs.leave(session, tab);
  return answer(ok(null));
}

/** Answers a request, or says nothing. Every way through ends in a reply; only bugs throw. */
export async function answerRequest(served: Served, request: IncomingMessage): Promise<Reply> {
  const { headers, method = '', url = '' } = request;
  const source = { headers, method, port: served.port };
  if (url.startsWith('/enter?'))
    return isEntering(source) ? enterReply(served.sessions, url, headers) : nothing;
  const session = isMeantForUs(source) ? served.sessions.find(headers.cookie) : null;
  if (session === null) return nothing;
  if (method === 'GET' || method === 'HEAD') return file(served.files, url);
  if (method !== 'POST') return nothing;
  // Which channels there are is the services' business; here a name is only passed on.
  const channel = url.startsWith(apiPath) ? url.slice(apiPath.length) : undefined;
  if (channel === undefined && url !== '/tab/keep' && url !== '/tab/leave') return nothing;
  const mediaType = (headers['content-type'] ?? '').replaceAll(' ', '').toLowerCase();
  if (!jsonTypes.includes(mediaType) || headers['content-encoding'] !== undefined) return bare(415);
  if (channel !== undefined) return ask(served, session, channel, request);
  return tabReport(served, session, headers['x-quandezhu-tab'], url);
}
