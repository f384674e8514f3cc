import type { ChannelName, RequestOf } from '#core/bridge/channels';

import { askUntilMade } from '../../../support/ask-until-made';
import { ask, told } from '../../../support/test-host';
import { refused, type Stage } from './contract-stage';

type CoursewareChannel = Extract<ChannelName, `courseware:${string}`>;

const wanted: RequestOf<'courseware:begin'> = {
  kind: 'pocket-card',
  as: 'files',
  scope: { fraudTypes: ['F04'], edition: 'police', unit: '城南所', title: '', day: '2026-03-02', seed: 7 },
  certificate: null,
};

/** Courseware: begun, looked at until it is made, cancelled. */
export const coursewareCases: Readonly<Record<CoursewareChannel, (stage: Stage) => Promise<void>>> = {
  'courseware:begin': async (stage) => {
    const { window } = await stage.administrator();
    const none = { ...wanted, scope: { ...wanted.scope, fraudTypes: [] } };
    expect(await ask(window, 'courseware:begin', none)).toMatchObject(refused('bridge/bad-request'));
    const unnamed = { ...wanted, kind: 'certificate' as const };
    expect(await ask(window, 'courseware:begin', unnamed)).toMatchObject(refused('bridge/bad-request'));
    expect(await ask(stage.stranger(), 'courseware:begin', wanted)).toMatchObject(
      refused('people/not-signed-in'),
    );
    const { job } = await told(window, 'courseware:begin', wanted);
    const made = await askUntilMade(window, job);
    if (made.as !== 'files') throw new Error('Files were asked for');
    const [file] = made.files;
    expect(file?.name).toMatch(/\.docx$/);
    expect(
      Buffer.from(file?.base64 ?? '', 'base64')
        .subarray(0, 2)
        .toString('latin1'),
    ).toBe('PK');
  },
  'courseware:look': async (stage) => {
    const { window } = await stage.administrator();
    const { job } = await told(window, 'courseware:begin', { ...wanted, as: 'print' });
    expect(await askUntilMade(window, job)).toMatchObject({
      as: 'documents',
      documents: [{ unit: '城南所' }],
    });
    expect(await ask(window, 'courseware:look', { job: 'no-such-job' })).toMatchObject(
      refused('courseware/no-job'),
    );
  },
  'courseware:cancel': async (stage) => {
    const { window } = await stage.administrator();
    const { job } = await told(window, 'courseware:begin', wanted);
    expect(await told(window, 'courseware:cancel', { job })).toBeNull();
    expect(await told(window, 'courseware:cancel', { job })).toBeNull();
    expect(await ask(window, 'courseware:look', { job })).toMatchObject(refused('courseware/no-job'));
  },
};
