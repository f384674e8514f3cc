import { appError } from '#core/bridge/app-error';
import { fail } from '#core/lib/result';
import { briefingBridge } from '../../../../support/briefing-bridge';
import {
  anyDisposition,
  createBriefingStore,
} from '../../../../../renderer/stores/briefing/create-briefing-store';

const wished = { duty: 'auxiliary', mode: 'practice', pace: 1.5 } as const;

async function opened(random = 0, script = 'door-chain', wish: typeof wished | object = wished) {
  const host = briefingBridge();
  const store = createBriefingStore({
    bridge: host.bridge,
    script,
    wished: { ...wished, ...wish },
    random: () => random,
  });
  await store.getState().load();
  return { host, now: () => store.getState() };
}

test('a script is found by its id and by its hash', async () => {
  for (const name of ['door-chain', 'a'.repeat(64)]) {
    const { now } = await opened(0, name);
    expect(now().content).toMatchObject({ kind: 'ready', value: { script: { id: 'door-chain' } } });
  }
});

test('a script that is not there is said so', async () => {
  const { now } = await opened(0, 'nowhere');
  expect(now().content).toMatchObject({ kind: 'failed', error: { code: 'library/unknown-script' } });
});

test('a duty that the script does not have gives way to its first', async () => {
  const { now } = await opened(0, 'door-chain', { duty: 'bank' });
  expect(now().choice.duty).toBe('police');
});

test('a run is begun with what was chosen, and the victim is left to chance', async () => {
  const { now, host } = await opened(0.99);
  expect(await now().start()).toBe('run-1');
  expect(host.started()).toEqual([
    {
      script: 'a'.repeat(64),
      disposition: 'stubborn',
      duty: 'auxiliary',
      mode: 'practice',
      pace: 1.5,
      branch: null,
    },
  ]);
});

test('a victim picked by name is not taken into a run that counts', async () => {
  const { now } = await opened();
  now().change({ mode: 'guided' });
  now().change({ disposition: 'stubborn' });
  now().change({ mode: 'demonstration' });
  expect(now().choice.disposition).toBe('stubborn');
  now().change({ mode: 'practice' });
  expect(now().choice.disposition).toBe(anyDisposition);
});

test('pressing start twice begins one run', async () => {
  const { now, host } = await opened();
  await Promise.all([now().start(), now().start()]);
  expect(host.started()).toHaveLength(1);
});

test('a run that cannot be begun is told, what was chosen stays, and one can try again', async () => {
  const { now, host } = await opened();
  host.answerStart(fail(appError('storage/disk-full')));
  expect(await now().start()).toBeNull();
  expect(now()).toMatchObject({
    isStarting: false,
    startError: { code: 'storage/disk-full' },
    choice: wished,
  });
  host.answerStart(null);
  expect(await now().start()).toBe('run-1');
  expect(now().startError).toBeNull();
});
