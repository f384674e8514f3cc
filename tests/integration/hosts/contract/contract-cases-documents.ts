import type { ChannelName } from '#core/bridge/channels';

import type { Connection } from '../../../../electron/services/host';
import { ask, told } from '../../../support/test-host';
import { testPin } from '../../../support/test-people';
import { upload } from '../../../support/upload';
import { refused, type Stage } from './contract-stage';

type DocumentChannel = Extract<ChannelName, `documents:${string}`>;

const story = ':: 接通\n受害人：我正要付款呢。\n\n[[先不急着付。->挂断]]\n\n:: 挂断\n他挂了电话。\n';

async function instructor(stage: Stage): Promise<Connection> {
  const { window: administrator } = await stage.administrator();
  const details = { name: '马教官', unit: '城南所', duty: 'police' } as const;
  const { person } = await told(administrator, 'people:add', { details, role: 'instructor', pin: testPin });
  const window = stage.stranger();
  await told(window, 'people:sign-in', { person: person.id, pin: testPin });
  return window;
}

/** Manuals in and out. */
export const documentCases: Readonly<Record<DocumentChannel, (stage: Stage) => Promise<void>>> = {
  'documents:import': async (stage) => {
    const window = await instructor(stage);
    const file = await upload(window, '课.twee', Buffer.from(story));
    const { drafts, report } = await told(window, 'documents:import', { upload: file, name: '课.twee' });
    expect(report).toMatchObject({ form: 'twee', parts: [{ title: '课', fraudType: null }], leftovers: [] });
    expect((await told(window, 'studio:list-drafts', {})).map(({ draft }) => draft)).toEqual(drafts);
    const used = await ask(window, 'documents:import', { upload: file, name: '课.twee' });
    expect(used).toMatchObject(refused('files/unknown-upload'));
    const other = await upload(window, '歌.mp3', Buffer.from([0x49, 0x44, 0x33, 0xff, 0xfe]));
    const unknown = await ask(window, 'documents:import', { upload: other, name: '歌.mp3' });
    expect(unknown).toMatchObject(refused('documents/unknown-format'));
  },
  'documents:get-template': async (stage) => {
    const window = await instructor(stage);
    const file = await told(window, 'documents:get-template', { format: 'xlsx' });
    expect(file).toMatchObject({ name: '剧本填写模板.xlsx' });
    expect(Buffer.from(file.base64, 'base64').subarray(0, 2).toString('latin1')).toBe('PK');
    expect(await ask(stage.stranger(), 'documents:get-template', { format: 'xlsx' })).toMatchObject(
      refused('people/not-signed-in'),
    );
  },
  'documents:export': async (stage) => {
    const window = await instructor(stage);
    const hash = (await told(window, 'library:get', {})).scripts[0]?.hash ?? '';
    const source = { hash };
    const file = await told(window, 'documents:export', { source, format: 'twee' });
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toMatch(/^:: StoryTitle\n/);
    const unknown = { draft: 'no-such-draft' };
    expect(await ask(window, 'documents:export', { source: unknown, format: 'docx' })).toMatchObject(
      refused('studio/unknown-draft'),
    );
  },
};
