import type { ChannelName } from '#core/bridge/channels';
import type { DraftFile } from '#core/bridge/studio-channels';

import type { Connection } from '../../../../electron/services/host';
import { ask, told } from '../../../support/test-host';
import { testPin } from '../../../support/test-people';
import { refused, type Stage } from './contract-stage';

/** A window in which an instructor is signed in; they are added when they are first needed. */
async function instructor(stage: Stage, administrator: Connection, name: string): Promise<Connection> {
  const { person } = await told(administrator, 'people:add', {
    details: { name, unit: '城南所', duty: 'police' },
    role: 'instructor',
    pin: testPin,
  });
  const window = stage.stranger();
  await told(window, 'people:sign-in', { person: person.id, pin: testPin });
  return window;
}

type Bench = {
  readonly window: Connection;
  /** Another instructor's window. */
  readonly other: Connection;
  readonly draft: string;
  readonly file: DraftFile;
};

/** A draft of the shipped script, open in an instructor's window. */
async function drafting(stage: Stage): Promise<Bench> {
  const { window: administrator } = await stage.administrator();
  const window = await instructor(stage, administrator, '马教官');
  const other = await instructor(stage, administrator, '林教官');
  const hash = (await told(window, 'library:get', {})).scripts[0]?.hash ?? '';
  const { draft } = await told(window, 'studio:create-draft', {
    from: { kind: 'script', hash, keepsId: false },
  });
  const file = await told(window, 'studio:open-draft', { draft, force: false });
  return { window, other, draft, file };
}

const retitle = (id: string, title: string) => ({
  id,
  changes: [{ do: 'set' as const, path: ['script', 'title'], value: title }],
});

const papers = { note: '初版', basis: '城南所训练方案第 3 号', noRealPerson: true } as const;

async function submitted(stage: Stage): Promise<Bench & { readonly version: string }> {
  const bench = await drafting(stage);
  const answer = await told(bench.window, 'studio:submit', { draft: bench.draft, revision: 0, ...papers });
  if (answer.kind !== 'submitted') throw new Error('The small script was refused');
  return { ...bench, version: answer.version };
}

async function published(stage: Stage): Promise<Bench & { readonly version: string }> {
  const bench = await submitted(stage);
  await told(bench.other, 'studio:approve', { version: bench.version, note: '' });
  return bench;
}

type StudioChannel = Extract<ChannelName, `studio:${string}` | `files:${string}`>;

/** What the channels of the studio do when it goes well, and one way in which each does not. */
export const studioCases: Readonly<Record<StudioChannel, (stage: Stage) => Promise<void>>> = {
  'studio:list-drafts': async (stage) => {
    const { other, draft } = await drafting(stage);
    expect(await told(other, 'studio:list-drafts', {})).toMatchObject([
      { draft, title: '两句话的案子', holder: 'another', holderName: '马教官', revision: 0 },
    ]);
    expect(await ask(stage.stranger(), 'studio:list-drafts', {})).toMatchObject(
      refused('people/not-signed-in'),
    );
  },
  'studio:create-draft': async (stage) => {
    const { window } = await drafting(stage);
    const from = { kind: 'skeleton', fraudType: 'F07', title: '游戏皮肤' } as const;
    const { draft } = await told(window, 'studio:create-draft', { from });
    expect(await told(window, 'studio:open-draft', { draft, force: false })).toMatchObject({
      title: '游戏皮肤',
      fraudType: 'F07',
      holder: 'me',
    });
    const hash = '0'.repeat(64);
    expect(
      await ask(window, 'studio:create-draft', { from: { kind: 'script', hash, keepsId: true } }),
    ).toMatchObject(refused('library/unknown-script'));
  },
  'studio:open-draft': async (stage) => {
    const { file, other, draft } = await drafting(stage);
    expect(file).toMatchObject({ holder: 'me', subject: 'tiny-case-2', recovered: null });
    expect(await told(other, 'studio:open-draft', { draft, force: false })).toMatchObject({
      holder: 'another',
      holderName: '马教官',
    });
    expect(await told(other, 'studio:open-draft', { draft, force: true })).toMatchObject({ holder: 'me' });
  },
  'studio:save-steps': async (stage) => {
    const { window, draft } = await drafting(stage);
    const save = { draft, revision: 0, steps: [retitle('one', '三句话的案子')] };
    const saved = await told(window, 'studio:save-steps', save);
    expect(saved.revision).toBe(1);
    expect(await told(window, 'studio:save-steps', save)).toEqual(saved);
    const late = { ...save, steps: [retitle('two', '四句话的案子')] };
    expect(await ask(window, 'studio:save-steps', late)).toMatchObject(refused('studio/out-of-step'));
  },
  'studio:keep-draft': async (stage) => {
    const { window, other, draft } = await drafting(stage);
    expect(await told(window, 'studio:keep-draft', { draft })).toBe(true);
    await told(other, 'studio:open-draft', { draft, force: true });
    expect(await told(window, 'studio:keep-draft', { draft })).toBe(false);
  },
  'studio:release-draft': async (stage) => {
    const { window, other, draft } = await drafting(stage);
    expect(await told(window, 'studio:release-draft', { draft })).toBeNull();
    expect(await told(other, 'studio:open-draft', { draft, force: false })).toMatchObject({ holder: 'me' });
  },
  'studio:discard-draft': async (stage) => {
    const { window, other, draft } = await drafting(stage);
    expect(await ask(other, 'studio:discard-draft', { draft, discard: true })).toMatchObject(
      refused('studio/held-elsewhere'),
    );
    expect(await told(window, 'studio:discard-draft', { draft, discard: true })).toBeNull();
    const [thrown] = await told(window, 'studio:list-drafts', {});
    expect(thrown?.discardedAt).not.toBeNull();
  },
  'studio:list-versions': async (stage) => {
    const { other, version } = await submitted(stage);
    expect(await told(other, 'studio:list-versions', { subject: null })).toMatchObject([
      { version, number: 1, state: 'submitted', author: { name: '马教官' } },
    ]);
    expect(await told(other, 'studio:list-versions', { subject: 'no-such' })).toEqual([]);
  },
  'studio:get-version': async (stage) => {
    const { other, version } = await submitted(stage);
    expect(await told(other, 'studio:get-version', { version })).toMatchObject({
      summary: { note: papers.note, basis: papers.basis },
      body: { body: { id: 'tiny-case-2', version: 1 } },
      before: { body: { id: 'tiny-case' } },
    });
    expect(await ask(other, 'studio:get-version', { version: 'none' })).toMatchObject(
      refused('studio/unknown-version'),
    );
  },
  'studio:submit': async (stage) => {
    const { window, draft } = await submitted(stage);
    const again = { draft, revision: 0, ...papers };
    expect(await ask(window, 'studio:submit', again)).toMatchObject(refused('studio/already-submitted'));
    expect(await ask(window, 'studio:submit', { ...again, revision: 9 })).toMatchObject(
      refused('studio/out-of-step'),
    );
  },
  'studio:approve': async (stage) => {
    const { window, other, version } = await submitted(stage);
    expect(await ask(window, 'studio:approve', { version, note: '' })).toMatchObject(
      refused('studio/own-version'),
    );
    expect(await told(other, 'studio:approve', { version, note: '可以' })).toMatchObject({
      state: 'published',
      decidedBy: { name: '林教官' },
      decisionNote: '可以',
    });
    expect((await told(window, 'library:get', {})).scripts.map(({ id }) => id)).toContain('tiny-case-2');
  },
  'studio:return': async (stage) => {
    const { other, version } = await submitted(stage);
    expect(await told(other, 'studio:return', { version, note: '结局太软' })).toMatchObject({
      state: 'returned',
      decisionNote: '结局太软',
    });
    expect(await ask(other, 'studio:return', { version, note: '' })).toMatchObject(
      refused('studio/wrong-state'),
    );
  },
  'studio:withdraw': async (stage) => {
    const { window, other, version } = await submitted(stage);
    expect(await ask(other, 'studio:withdraw', { version, note: '' })).toMatchObject(
      refused('studio/not-yours'),
    );
    expect(await told(window, 'studio:withdraw', { version, note: '' })).toMatchObject({
      state: 'withdrawn',
    });
  },
  'studio:retire': async (stage) => {
    const { other, version } = await published(stage);
    expect(await told(other, 'studio:retire', { version, note: '' })).toMatchObject({ state: 'retired' });
    expect((await told(other, 'library:get', {})).scripts.map(({ id }) => id)).toEqual(['tiny-case']);
  },
  'files:begin': async (stage) => {
    const { window } = await drafting(stage);
    expect((await told(window, 'files:begin', { name: '../../教材.docx', size: 4 })).upload).toMatch(/^id-/);
    expect(await ask(window, 'files:begin', { name: 'a', size: 0 })).toMatchObject(
      refused('bridge/bad-request'),
    );
  },
  'files:append': async (stage) => {
    const { window, other } = await drafting(stage);
    const { upload } = await told(window, 'files:begin', { name: 'a.docx', size: 4 });
    const part = { upload, at: 0, base64: 'AAEC' };
    expect(await told(window, 'files:append', part)).toEqual({ size: 3 });
    expect(await ask(window, 'files:append', part)).toMatchObject(refused('files/out-of-step'));
    expect(await ask(window, 'files:append', { ...part, at: 3 })).toMatchObject(refused('files/out-of-step'));
    expect(await ask(other, 'files:append', { ...part, at: 3, base64: 'AA==' })).toMatchObject(
      refused('files/unknown-upload'),
    );
  },
  'files:drop': async (stage) => {
    const { window } = await drafting(stage);
    const { upload } = await told(window, 'files:begin', { name: 'a.docx', size: 4 });
    expect(await told(window, 'files:drop', { upload })).toBeNull();
    expect(await ask(window, 'files:append', { upload, at: 0, base64: 'AAEC' })).toMatchObject(
      refused('files/unknown-upload'),
    );
  },
};
