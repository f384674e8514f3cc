import type { ChannelName } from '#core/bridge/channels';

import { healthChecked, healthRepaired } from '../../../support/health-report';
import { ask, told } from '../../../support/test-host';
import { begin } from '../../../support/test-talk';
import { refused, type Stage } from './contract-stage';

type HealthChannel = Extract<ChannelName, `health:${string}`>;

/** The health check and the repair. */
export const healthCases: Readonly<Record<HealthChannel, (stage: Stage) => Promise<void>>> = {
  'health:begin': async (stage) => {
    const { window } = await stage.administrator();
    await begin(window);
    const report = await healthChecked(window);
    expect(report).toMatchObject({ counts: { people: 1, runs: 1, replayed: 1 }, repair: null });
    expect(await ask(stage.stranger(), 'health:begin', {})).toMatchObject(refused('people/not-signed-in'));
  },
  'health:repair': async (stage) => {
    const { window } = await stage.administrator();
    expect(await ask(window, 'health:repair', { pin: '9999' })).toMatchObject(refused('people/wrong-pin'));
    expect(await healthRepaired(window)).toMatchObject({
      ok: true,
      value: { repair: { mended: [], backup: null } },
    });
  },
  'health:look': async (stage) => {
    const { window } = await stage.administrator();
    const { job } = await told(window, 'health:begin', {});
    expect(await told(window, 'health:look', { job })).toMatchObject({ state: expect.any(String) as string });
    expect(await ask(window, 'health:look', { job: 'no-such-job' })).toMatchObject(refused('health/no-job'));
  },
  'health:cancel': async (stage) => {
    const { window } = await stage.administrator();
    const { job } = await told(window, 'health:begin', {});
    expect(await told(window, 'health:cancel', { job })).toBeNull();
    expect(await told(window, 'health:cancel', { job })).toBeNull();
    expect(await ask(window, 'health:look', { job })).toMatchObject(refused('health/no-job'));
  },
};
