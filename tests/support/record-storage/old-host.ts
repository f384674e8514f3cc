import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { createInterface } from 'node:readline';

/** A window of a program that may be older than these sources: nothing but channel names and JSON. */
export type OldWindow = {
  readonly ask: <Value>(channel: string, request: unknown) => Promise<Value>;
};

export type OldHost = {
  readonly connect: () => OldWindow;
  /** Ends it as Ctrl+C would, so that one whole file is left. */
  readonly stop: () => Promise<void>;
};

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the host has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the host ended without an address');
}

/** `fetch` says of itself that it is no person who goes there, and is not let in. */
function cookieFor(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, (reply) => {
      reply.resume();
      resolve((reply.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '');
    }).once('error', reject);
  });
}

/** Runs a built web host of whatever version on a data folder. */
export async function startOldHost(program: string, data: string): Promise<OldHost> {
  const child = spawn(process.execPath, [program, '--port', '0', '--data', data, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A recorder that fails takes its host with it.
  process.once('exit', () => child.kill('SIGKILL'));
  const address = await addressOf(child);
  const { origin } = new URL(address);
  const cookie = await cookieFor(address);
  return {
    connect: () => {
      const tab = crypto.randomUUID();
      return {
        ask: async <Value>(channel: string, request: unknown) => {
          const reply = await fetch(`${origin}/api/${channel}`, {
            method: 'POST',
            headers: { cookie, 'x-quandezhu-tab': tab, origin, 'content-type': 'application/json' },
            body: JSON.stringify(request),
          });
          const text = await reply.text();
          if (!text.startsWith('{')) throw new Error(`${channel}: ${reply.status} ${text}`);
          const answer = JSON.parse(text) as
            { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown };
          if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
          return answer.value;
        },
      };
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
    },
  };
}
