import type { Bridge } from '#core/bridge/bridge';

import { channelNames, contractCases } from './contract-cases';
import { asConnection, signedIn, type Stage } from './contract-stage';
import { ways, type Way } from './ways';

/** Every channel, over both hosts, with the same expectations; and then: was there any difference at all? */

type Line = { readonly channel: string; readonly request: unknown; readonly answer: unknown };

/** Notes what goes over a bridge. */
function noting(bridge: Bridge, lines: Line[]): Bridge {
  return {
    ask: async (channel, request) => {
      const answer = await bridge.ask(channel, request);
      lines.push({ channel, request, answer });
      return answer;
    },
  };
}

/** How often one asks until something is made differs from run to run; what comes of it does not. */
function isSettled({ answer }: Line): boolean {
  return !JSON.stringify(answer).includes('"state":"running"');
}

async function played(way: Way, play: (stage: Stage) => Promise<void>): Promise<string> {
  const lines: Line[] = [];
  const stranger = () => asConnection(noting(way.newWindow(), lines));
  await play({ stranger, administrator: () => signedIn(stranger()) });
  const text = JSON.stringify(lines.filter(isSettled), null, 1).replaceAll(way.dataFolder, '<data>');
  // The file for support is a report of this very computer and host; the status names the host.
  return text.replace(/"base64": ".*"/, '"base64": "…"').replaceAll('"host": "desktop"', '"host": "web"');
}

test.each(channelNames)('%s does the same over both hosts', async (channel) => {
  const desktop = await played(await ways.desktop(), contractCases[channel]);
  const web = await played(await ways.web(), contractCases[channel]);
  expect(web).toBe(desktop);
  expect(web).toContain(`"channel": "${channel}"`);
});

const circle: Record<string, unknown> = {};
circle['self'] = circle;
const deep = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown;
const prototype = JSON.parse('{"__proto__":{}}') as unknown;

const nonsense: readonly (readonly [channel: string, request: unknown, code: string])[] = [
  ['app:no-such', {}, 'bridge/unknown-channel'],
  ['constructor', {}, 'bridge/unknown-channel'],
  ['app:get-status', { text: 'x'.repeat(300_000) }, 'bridge/too-large'],
  ['app:get-status', { text: 'x'.repeat(1_100_000) }, 'bridge/too-large'],
  ['app:get-status', [], 'bridge/bad-request'],
  ['app:get-status', undefined, 'bridge/bad-request'],
  ['app:get-status', 10n, 'bridge/bad-request'],
  ['app:get-status', circle, 'bridge/bad-request'],
  ['app:get-status', deep, 'bridge/bad-request'],
  ['app:get-status', prototype, 'bridge/bad-request'],
];

describe.each(['desktop', 'web'] as const)('over the %s host', (name) => {
  test('the status tells which one it is, and nobody could tell otherwise', async () => {
    const window = asConnection((await ways[name]()).newWindow());
    expect(await window.ask('app:get-status', {})).toMatchObject({ ok: true, value: { host: name } });
  });

  test('stopping ends the host once, after the answer', async () => {
    const way = await ways[name]();
    const { window } = await signedIn(asConnection(way.newWindow()));
    expect(await window.ask('app:stop', {})).toEqual({ ok: true, value: null });
    while (way.stops() === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(way.stops()).toBe(1);
  });

  test('what makes no sense is refused with a code, and the next question is answered', async () => {
    const window = asConnection((await ways[name]()).newWindow());
    for (const [channel, request, code] of nonsense) {
      expect([channel, await window.ask(channel, request)]).toMatchObject([
        channel,
        { ok: false, error: { code } },
      ]);
      expect(await window.ask('app:get-status', {})).toMatchObject({ ok: true });
    }
  });

  test('fifty questions at once are each answered', async () => {
    const window = asConnection((await ways[name]()).newWindow());
    const answers = await Promise.all(Array.from({ length: 50 }, () => window.ask('app:get-status', {})));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(50);
  });
});
