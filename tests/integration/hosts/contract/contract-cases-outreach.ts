import type { ChannelName } from '#core/bridge/channels';

import { ask, told } from '../../../support/test-host';
import { refused, type Stage } from './contract-stage';

type OutreachChannel = Extract<ChannelName, `outreach:${string}`>;

/** What goes out to citizens: the kiosk, asked by nobody in particular, and the cards of the day. */
export const outreachCases: Readonly<Record<OutreachChannel, (stage: Stage) => Promise<void>>> = {
  'outreach:get-topics': async (stage) => {
    const topics = await told(stage.stranger(), 'outreach:get-topics', {});
    expect(topics.map(({ fraudType }) => fraudType)).toEqual(['F04']);
    expect(topics[0]?.outreach.sentences).toHaveLength(3);
  },
  'outreach:count': async (stage) => {
    const visit = { fraudType: 'F04', kind: 'begun' } as const;
    expect(await told(stage.stranger(), 'outreach:count', visit)).toBe(true);
    expect(await ask(stage.stranger(), 'outreach:count', { ...visit, kind: 'name' as never })).toMatchObject(
      refused('bridge/bad-request'),
    );
  },
  'outreach:get-counts': async (stage) => {
    const { window } = await stage.administrator();
    expect(await told(window, 'outreach:get-counts', {})).toEqual([]);
    for (const kind of ['begun', 'begun', 'worried'] as const)
      await told(stage.stranger(), 'outreach:count', { fraudType: 'F04', kind });
    expect(await told(window, 'outreach:get-counts', {})).toMatchObject([
      { fraudType: 'F04', kind: 'begun', count: 2 },
      { fraudType: 'F04', kind: 'worried', count: 1 },
    ]);
    expect(await ask(stage.stranger(), 'outreach:get-counts', {})).toMatchObject(
      refused('people/not-signed-in'),
    );
  },
  'outreach:get-daily': async (stage) => {
    const { window } = await stage.administrator();
    const { calendar, lessons } = await told(window, 'outreach:get-daily', {});
    expect(lessons.map(({ fraudType }) => fraudType)).toEqual(['F04']);
    expect(calendar).toMatchObject({ format: 1, seasons: [] });
  },
};
