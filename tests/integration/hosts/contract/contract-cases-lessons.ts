import type { ChannelName } from '#core/bridge/channels';

import { ask, told } from '../../../support/test-host';
import { refused, type Stage } from './contract-stage';

type LessonChannel = Extract<ChannelName, `lessons:${string}`>;

/** What the channels of lessons do when it goes well, and one way in which each does not. */
export const lessonCases: Readonly<Record<LessonChannel, (stage: Stage) => Promise<void>>> = {
  'lessons:start-checks': async (stage) => {
    const { person, window } = await stage.administrator();
    const run = await told(window, 'lessons:start-checks', { fraudType: 'F04', pace: 1 });
    expect(run).toMatchObject({ head: { person, mode: 'practice' }, script: null, events: [], holder: 'me' });
    expect(run.exercise?.body).toMatchObject({ kind: 'check-question', fraudType: 'F04' });
    expect(run.exercise?.body.items).toHaveLength(5);
    expect(await ask(window, 'lessons:start-checks', { fraudType: 'F05', pace: 1 })).toMatchObject(
      refused('library/unknown-exercise'),
    );
  },
};
