import { appError } from '#core/bridge/app-error';
import type { RunFile } from '#core/bridge/channels';
import { fail, ok } from '#core/lib/result';
import { createDebriefStore } from '../../../../../renderer/stores/debrief/create-debrief-store';
import { fakeBridge } from '../../../../support/fake-bridge';
import { runFile } from '../../../../support/run-file';
import { expertSteps, playedSmallCase } from '../../../../support/small-debrief';

const badSteps = ['threaten', 'lecture', '~continue', 'promise-door', 'push-door', 'change-subject'];

async function opened(files: Readonly<Record<string, RunFile>>, run = 'run-1') {
  let refusal = false;
  const host = fakeBridge(
    {},
    {
      'runs:get': ({ run: id }) => {
        const file = files[id];
        return file === undefined ? fail(appError('runs/unknown-run')) : ok(file);
      },
      'runs:start': () => {
        const file = files['run-1'];
        if (refusal || file === undefined) return fail(appError('storage/disk-full'));
        return ok({ ...file, head: { ...file.head, id: 'run-9' } });
      },
    },
  );
  const store = createDebriefStore({ bridge: host.bridge, run });
  await store.getState().load();
  return { host, now: () => store.getState(), refuse: () => (refusal = true) };
}

const bad = runFile(playedSmallCase(badSteps));

describe('opening a debrief', () => {
  it('opens the decisive steps and looks at the step of the first reason', async () => {
    const { now } = await opened({ 'run-1': bad });
    expect(now().reading).toMatchObject({ kind: 'ready', value: { kind: 'debrief', person: 'person-1' } });
    // The threat, the step that helped most, the pushed door and the goodbye that was not heard; the rest stays a line.
    expect([...now().openTurns]).toEqual([0, 3, 4, 5]);
    expect(now().point).toBe(1);
    expect(now().parent).toBeNull();
  });

  it('says why it cannot, and tries again', async () => {
    const files: Record<string, RunFile> = {};
    const { now } = await opened(files);
    expect(now().reading).toMatchObject({ kind: 'failed', error: { code: 'runs/unknown-run' } });
    files['run-1'] = bad;
    await now().load();
    expect(now().reading.kind).toBe('ready');
  });

  it('gives nothing away of a run that still goes on', async () => {
    const { now } = await opened({ 'run-1': runFile(playedSmallCase(['ask-line'])) });
    expect(now().reading).toEqual({ kind: 'ready', value: { kind: 'still-open' } });
  });

  it.each([
    ['debrief/body-missing', { script: null }],
    ['debrief/body-unreadable', { script: { hash: 'a'.repeat(64), body: { format: 1 } } }],
    ['debrief/newer-engine', { head: { ...bad.head, engine: 99 } }],
    ['debrief/log-broken', { events: [...bad.events, ...bad.events] }],
  ] as const)(
    'keeps to the recorded result where there is more not to be had: %s',
    async (reason, touches) => {
      const { now } = await opened({ 'run-1': { ...bad, ...touches } });
      expect(now().reading).toEqual({
        kind: 'ready',
        value: { kind: 'recorded-only', reason, result: null },
      });
    },
  );
});

describe('a what-if', () => {
  const head = { id: 'run-2', mode: 'what-if', branch: { run: 'run-1', turns: 4 } } as const;
  const second = runFile(playedSmallCase(['threaten', ...expertSteps.slice(1)], { head }));

  it('brings the run that it branches from, and both side by side', async () => {
    const { now } = await opened({ 'run-1': bad, 'run-2': second }, 'run-2');
    expect(now().parent).toMatchObject({ first: { subject: { run: 'run-1' } }, comparison: { shared: 1 } });
  });

  it('is shown alone where the first run cannot be read any more', async () => {
    const { now } = await opened({ 'run-2': second }, 'run-2');
    expect(now().reading.kind).toBe('ready');
    expect(now().parent).toEqual({ first: null, comparison: null });
  });
});

describe('looking around', () => {
  it('stays on the curve', async () => {
    const { now } = await opened({ 'run-1': bad });
    now().lookAt(99);
    expect(now().point).toBe(badSteps.length);
    now().lookAt(-3);
    expect(now().point).toBe(0);
  });

  it('opens and closes steps, one or all', async () => {
    const { now } = await opened({ 'run-1': bad });
    now().toggleTurn(0);
    now().toggleTurn(1);
    expect([...now().openTurns].sort()).toEqual([1, 3, 4, 5]);
    now().openTurn(1);
    now().openTurn(2);
    expect([...now().openTurns].sort()).toEqual([1, 2, 3, 4, 5]);
    now().openAll();
    expect(now().openTurns.size).toBe(badSteps.length);
    now().closeAll();
    expect(now().openTurns.size).toBe(0);
  });
});

describe('trying again from a step', () => {
  it('begins a what-if with the same script, victim, duty and pace', async () => {
    const { now, host } = await opened({ 'run-1': bad });
    expect(await now().tryAgainFrom(4)).toEqual(ok('run-9'));
    expect(host.asked('runs:start')).toEqual([
      {
        script: bad.script?.hash,
        disposition: 'scared',
        duty: 'police',
        mode: 'what-if',
        pace: 1,
        branch: { run: 'run-1', turns: 4 },
      },
    ]);
  });

  it('that cannot begin says why and stays', async () => {
    const { now, refuse } = await opened({ 'run-1': bad });
    refuse();
    expect((await now().tryAgainFrom(4)).ok).toBe(false);
    expect(now()).toMatchObject({ branchError: { code: 'storage/disk-full' }, branchingFrom: null });
  });
});
