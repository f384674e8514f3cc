import { createInterface } from 'node:readline';

import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';

import type { Connection, Host } from '../../../electron/services/host';
import { openHost } from '../../../electron/services/open-host';
import { childOptions } from '../faults/open-child-host';

type Asked = { readonly connection: number; readonly channel: string; readonly request: unknown };
type Order = { readonly do: 'open' | 'connect' | 'close' } | ({ readonly do: 'ask' } & Asked);

/** Opens a host and does what a test says line by line, so that a fault of this process alone (a limit, a user) can be tried. */
async function main(): Promise<void> {
  const say = (what: unknown) => console.log(JSON.stringify(what));
  const connections: Connection[] = [];
  let host: Host | null = null;
  const done = async (order: Order): Promise<unknown> => {
    switch (order.do) {
      case 'open': {
        const opened = await openHost(childOptions(process.argv.slice(2)));
        if (opened.ok) host = opened.value;
        return { opened: opened.ok ? null : opened.error };
      }
      case 'connect':
        return { connection: host === null ? -1 : connections.push(host.connect()) - 1 };
      case 'ask':
        return {
          answer:
            (await connections[order.connection]?.ask(order.channel, order.request)) ??
            fail(appError('host/stopped')),
        };
      case 'close':
        await host?.close();
        return { closed: true };
    }
  };
  say({ pid: process.pid });
  for await (const line of createInterface({ input: process.stdin }))
    say(await done(JSON.parse(line) as Order));
}

void main();
