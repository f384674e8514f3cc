import { appError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { ChannelName } from '#core/bridge/channels';
import { largestUpload, uploadPart } from '#core/bridge/file-channels';
import { fail, ok } from '#core/lib/result';

import { createPackImportStore } from '../../../../../renderer/stores/packs/create-pack-import-store';
import { fakeBridge } from '../../../../support/fake-bridge';
import { packPreview, previewEntry } from '../../../../support/pack-preview';

/** A file in the browser's shape, of so many bytes. */
function handed(size: number, name = 'north.qzpack') {
  const slice = (from = 0, to = size) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
    return { arrayBuffer: () => Promise.resolve(bytes.buffer) } as unknown as Blob;
  };
  return { name, size, slice };
}

const older = previewEntry('旧的', { standing: 'changed', version: 1, presentVersion: 3 });
const entries = [
  previewEntry('新的'),
  previewEntry('改过的', { standing: 'changed', version: 2, presentVersion: 1 }),
  older,
  previewEntry('有冲突的', { standing: 'clashing', clash: { kind: 'draft', name: '马教官' } }),
  previewEntry('一样的', { standing: 'same' }),
  previewEntry('规则', { kind: 'ruleset' }),
];

function bench(answers: Parameters<typeof fakeBridge>[1] = {}) {
  let size = 0;
  const { bridge: host } = fakeBridge(
    {},
    {
      'files:begin': () => ok({ upload: 'up-1' }),
      'files:append': ({ base64 }) => ok({ size: (size += atob(base64).length) }),
      'files:drop': () => ok(null),
      'packs:preview': () => ok(packPreview(entries)),
      'packs:import': ({ hashes }) => ok({ taken: hashes.length }),
      ...answers,
    },
  );
  const asked: { readonly channel: ChannelName; readonly request: unknown }[] = [];
  const bridge: Bridge = {
    ask: (channel, request) => {
      asked.push({ channel, request });
      return host.ask(channel, request);
    },
  };
  const store = createPackImportStore({ bridge });
  return { asked, names: () => asked.map(({ channel }) => channel), store };
}

test('a file goes to the host in parts and comes back as a preview; what is new or newer is proposed', async () => {
  const { names, store } = bench();
  await store.getState().take(handed(uploadPart + 10));
  expect(names()).toEqual(['files:begin', 'files:append', 'files:append', 'packs:preview']);
  const { chosen, stage } = store.getState();
  expect(stage).toMatchObject({ kind: 'previewed', upload: 'up-1' });
  expect([...chosen]).toEqual(entries.slice(0, 2).map(({ hash }) => hash));
});

test('what is taken in is what was chosen, and afterwards nothing of the file is left', async () => {
  const { asked, store } = bench();
  await store.getState().take(handed(10));
  const { choose, importChosen } = store.getState();
  choose([...store.getState().chosen], false);
  choose([older.hash], true);
  expect(await importChosen()).toBe(true);
  expect(asked.at(-1)).toEqual({
    channel: 'packs:import',
    request: { upload: 'up-1', hashes: [older.hash] },
  });
  expect(store.getState()).toMatchObject({ stage: { kind: 'taken', count: 1, unit: '城北所' } });
  expect(store.getState().chosen.size).toBe(0);
});

test('a refused import keeps the choice and says why', async () => {
  const { store } = bench({
    'packs:import': () => fail(appError('packs/unsound', { title: '新的', count: 2 })),
  });
  await store.getState().take(handed(10));
  const { chosen } = store.getState();
  expect(await store.getState().importChosen()).toBe(false);
  expect(store.getState()).toMatchObject({ error: { code: 'packs/unsound' }, isBusy: false });
  expect(store.getState().chosen).toEqual(chosen);
});

test('a file that is refused is dropped; one of an unknown signer is kept, to be looked at again once they are trusted', async () => {
  let trusted = false;
  const unknown = appError('packs/unknown-signer', { unit: '城北所', fingerprint: 'X', publicKey: 'Y' });
  const { names, store } = bench({
    'packs:preview': () => (trusted ? ok(packPreview(entries)) : fail(unknown)),
  });
  await store.getState().take(handed(10));
  expect(store.getState().stage).toMatchObject({ kind: 'refused', upload: 'up-1' });
  expect(names()).not.toContain('files:drop');
  trusted = true;
  await store.getState().lookAgain();
  expect(store.getState().stage.kind).toBe('previewed');

  const broken = bench({ 'packs:preview': () => fail(appError('packs/altered', { entry: 'x' })) });
  await broken.store.getState().take(handed(10));
  expect(broken.store.getState().stage).toMatchObject({ kind: 'refused', upload: null });
  expect(broken.names().at(-1)).toBe('files:drop');
});

test('an empty file and one beyond all sizes are not sent at all', async () => {
  const { names, store } = bench();
  await store.getState().take(handed(0));
  expect(store.getState().stage).toMatchObject({ error: { code: 'packs/not-a-pack' } });
  await store.getState().take(handed(largestUpload + 1));
  expect(store.getState().stage).toMatchObject({ error: { code: 'packs/too-large' } });
  expect(names()).toEqual([]);
});

test('leaving while a file is on its way stops it and drops what is there', async () => {
  const { names, store } = bench({
    'files:append': () => {
      void store.getState().leave();
      return ok({ size: 1 });
    },
  });
  await store.getState().take(handed(3 * uploadPart));
  expect(names()).toEqual(['files:begin', 'files:append', 'files:drop']);
  expect(store.getState().stage).toEqual({ kind: 'nothing' });
});

test('a body is compared while it is wanted; a late answer about another one is forgotten', async () => {
  const body = { hash: 'a', body: {} };
  const { store } = bench({ 'packs:get-entry': () => ok({ body, present: null }) });
  await store.getState().take(handed(10));
  await store.getState().compare(older);
  expect(store.getState().compared).toMatchObject({ entry: older, file: { kind: 'ready' } });
  const late = store.getState().compare(older);
  await store.getState().compare(null);
  await late;
  expect(store.getState().compared).toBeNull();
});
