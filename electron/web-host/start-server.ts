import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { appError, type AppError } from '#core/bridge/app-error';
import { fail, ok, type Result } from '#core/lib/result';

import { answerRequest, type Served } from './answer-request';
import { bare, nothing, send } from './reply';

/** A server that listens. */
export type RunningServer = {
  readonly port: number;
  /** From now on requests are answered; those that came earlier have waited. */
  readonly serve: (served: Served) => void;
  /** Takes no more requests; resolves when those under way are answered. */
  readonly drain: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Bounds for peers that are slow or many; a page of ours comes nowhere near them. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 32_768,
};
const maxConnections = 256;
/** Somebody slow to send or to fetch cannot hold up the end for longer. */
const drainPatienceMs = 2_000;

function listen(server: Server, port: number): Promise<Result<number, AppError>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (isTaken) resolve(fail(appError('host/port-taken', { port })));
      else reject(error);
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      resolve(ok((server.address() as AddressInfo).port));
    });
  });
}

/** Listens on 127.0.0.1 and nowhere else; port 0 takes a free one. */
export async function startServer(port: number): Promise<Result<RunningServer, AppError>> {
  let serve = (_served: Served): void => undefined;
  const served = new Promise<Served>((resolve) => (serve = resolve));
  let isDraining = false;
  const underWay = new Set<Promise<void>>();
  const server = createServer({ ...limits, connectionsCheckingInterval: 5_000 }, (request, response) => {
    const reply = isDraining ? Promise.resolve(nothing) : served.then((from) => answerRequest(from, request));
    const sent: Promise<void> = reply
      // A file of the program is gone, or a bug: this one request fails.
      .catch(() => bare(500))
      .then((found) => send(response, found, request.method === 'HEAD'))
      .finally(() => underWay.delete(sent));
    underWay.add(sent);
  });
  server.maxConnections = maxConnections;
  // What is not HTTP gets no answer: an error page would tell that something listens.
  server.on('clientError', (_error, socket) => socket.destroy());
  const listening = await listen(server, port);
  if (!listening.ok) return listening;
  // A later error (too many open files) must not end the host; the request that met it fails by itself.
  server.on('error', () => undefined);
  return ok({
    port: listening.value,
    serve,
    drain: async () => {
      isDraining = true;
      const patience = new AbortController();
      const impatience = wait(drainPatienceMs, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([Promise.all(underWay), impatience]);
      patience.abort();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
