import type { IpcMain, IpcMainInvokeEvent } from 'electron';

import { appError, type AppError } from '#core/bridge/app-error';
import { fail, type Result } from '#core/lib/result';

import type { Connection, Host } from '../services/host';
import { askSafely } from '../shell/ask-safely';

/** The one message that the preload sends. */
export const askMessage = 'ask';

/** Only the whole page of our own scheme: not a frame in it, not a page that something else got loaded. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent, origin: string): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${origin}/`);
}

/** Answers the pages' questions. A window has one connection for its whole life, reloads included. */
export function handleAsk(ipc: Pick<IpcMain, 'handle'>, host: Host, origin: string): void {
  const connections = new Map<number, Connection>();

  const connectionOf = ({ sender }: IpcMainInvokeEvent): Connection => {
    const known = connections.get(sender.id);
    if (known !== undefined) return known;
    const connection = host.connect();
    connections.set(sender.id, connection);
    sender.once('destroyed', () => {
      connections.delete(sender.id);
      connection.close();
    });
    return connection;
  };

  ipc.handle(
    askMessage,
    async (event, channel: unknown, text: unknown): Promise<Result<unknown, AppError>> => {
      const isRequest = typeof channel === 'string' && typeof text === 'string';
      if (!isOurPage(event, origin) || !isRequest) {
        return fail(appError('bridge/bad-request', { channel: '-', path: '(sender)' }));
      }
      return askSafely(connectionOf(event), channel, text);
    },
  );
}
