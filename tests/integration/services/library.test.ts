import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildScript } from '../../support/build-script';
import { contentFolder, writeContent } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, testPin } from '../../support/test-people';
import { begin } from '../../support/test-talk';

async function libraryOf(content: string, dataFolder = temporaryFolder()) {
  const host = await testHost({ contentFolder: content, dataFolder });
  const connection = host.connect();
  const [person] = await told(connection, 'people:list', {});
  const by = person === undefined ? (await firstAdministrator(host)).connection : connection;
  if (person !== undefined) await told(by, 'people:sign-in', { person: person.id, pin: testPin });
  const library = await told(by, 'library:get', {});
  const { contentHash } = await told(by, 'app:get-status', {});
  return { connection: by, contentHash, host, library };
}

describe('the library', () => {
  it('lists fraud types and scripts, and hands out their bodies by hash', async () => {
    const { connection, contentHash, library } = await libraryOf(contentFolder());
    expect(library.broken).toEqual([]);
    expect(library.fraudTypes).toHaveLength(17);
    expect(library.scripts).toEqual([
      {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        id: 'tiny-case',
        version: 1,
        fraudType: 'F04',
        listedUnder: 'F04',
        title: '两句话的案子',
        summary: '电话那头有人不肯挂。',
        status: 'teaching-draft',
        minutes: 5,
        alertLevel: 'high',
        persona: { name: '卢阿姨', age: 63 },
        scenes: ['phone'],
        duties: ['police'],
        dispositions: [
          { id: 'scared', name: 'scared' },
          { id: 'stiff', name: 'stiff' },
          { id: 'polite', name: 'polite' },
        ],
      },
    ]);
    expect(contentHash).toMatch(/^[0-9a-f]{12}$/);
    const hash = library.scripts[0]?.hash ?? '';
    expect(await told(connection, 'library:get-script', { hash })).toEqual({ hash, body: buildScript() });
    expect(await told(connection, 'library:get-ruleset', { hash: library.ruleset })).toMatchObject({
      hash: library.ruleset,
      body: { id: 'small' },
    });
    for (const channel of ['library:get-script', 'library:get-ruleset'] as const) {
      expect(await ask(connection, channel, { hash: '0'.repeat(64) })).toMatchObject({ ok: false });
    }
  });

  it('names file, line and field of what is broken, and loads the rest', async () => {
    const content = contentFolder({
      'scripts/broken.yaml': 'format: 1\nid: broken\nversion: none\n',
      'scripts/unclosed.yaml': 'format: "1\n',
      'scripts/other.yaml': buildScript({ id: 'other-case' }),
      'scripts/notes.txt': 'not a script',
    });
    mkdirSync(join(content, 'scripts/folder.yaml'));
    const { library } = await libraryOf(content);
    expect(library.scripts.map(({ id }) => id).sort()).toEqual(['other-case', 'tiny-case']);
    expect(library.broken.map(({ file }) => file)).toEqual([
      'scripts/broken.yaml',
      'scripts/folder.yaml',
      'scripts/unclosed.yaml',
    ]);
    expect(library.broken[0]?.problems).toContainEqual(
      expect.objectContaining({
        code: 'shape/field',
        at: expect.objectContaining({ path: ['version'], line: 3 }),
        facts: expect.objectContaining({ field: 'version' }),
      }),
    );
  });

  it('takes a script id once', async () => {
    const content = contentFolder({ 'scripts/zz-same.yaml': buildScript({ version: 2 }) });
    const { library } = await libraryOf(content);
    expect(library.scripts.map(({ version }) => version)).toEqual([1]);
    expect(library.broken).toEqual([
      {
        file: 'scripts/zz-same.yaml',
        problems: [
          {
            code: 'shape/duplicate-id',
            severity: 'error',
            at: { path: ['id'] },
            facts: { id: 'tiny-case', first: 'scripts/tiny-case.yaml' },
          },
        ],
      },
    ]);
  });

  it('without its ruleset still shows, and says so when a run is begun', async () => {
    const content = contentFolder({ 'ruleset.yaml': 'format: 1\n' });
    const { connection, library } = await libraryOf(content);
    expect(library.broken.map(({ file }) => file)).toEqual(['ruleset.yaml']);
    const start = { disposition: 'scared', duty: 'police', mode: 'practice', pace: 1, branch: null } as const;
    expect(
      await ask(connection, 'runs:start', { ...start, script: library.scripts[0]?.hash ?? '' }),
    ).toMatchObject({ error: { code: 'library/unknown-ruleset' } });
  });

  it('of an empty folder is empty', async () => {
    expect((await libraryOf(temporaryFolder())).library).toEqual({
      fraudTypes: [],
      scripts: [],
      exercises: [],
      lessons: [],
      broken: [],
      ruleset: '',
    });
  });
});

describe('starting again', () => {
  it('gives the same library, without reading unchanged files anew', async () => {
    const [content, data] = [contentFolder(), temporaryFolder()];
    const first = await libraryOf(content, data);
    await first.host.close();
    const second = await libraryOf(content, data);
    expect([second.library, second.contentHash]).toEqual([first.library, first.contentHash]);
  });

  it('sees files that were changed, added, mended and taken away', async () => {
    const [content, data] = [contentFolder({ 'scripts/mended.yaml': 'format: 1\n' }), temporaryFolder()];
    const first = await libraryOf(content, data);
    await first.host.close();
    writeContent(content, {
      'scripts/added.yaml': buildScript({ id: 'added-case' }),
      'scripts/mended.yaml': buildScript({ id: 'mended-case' }),
    });
    rmSync(join(content, 'scripts/tiny-case.yaml'));
    const second = await libraryOf(content, data);
    expect(second.library.scripts.map(({ id }) => id)).toEqual(['added-case', 'mended-case']);
    expect(second.library.broken).toEqual([]);
    expect(second.contentHash).not.toBe(first.contentHash);
    await second.host.close();
    // The changed ruleset may judge the same files otherwise: they are read against it again.
    writeContent(content, { 'ruleset.yaml': 'format: 1\n' });
    expect((await libraryOf(content, data)).library.broken.map(({ file }) => file)).toEqual(['ruleset.yaml']);
  });
});

describe('a false alarm', () => {
  it('stands in every list under the type that it looks like', async () => {
    const content = contentFolder({
      'scripts/tiny-case.yaml': { ...buildScript(), fraudType: 'F00', looksLike: 'F07' },
    });
    const { library, connection } = await libraryOf(content);
    expect(library.scripts).toMatchObject([{ fraudType: 'F00', listedUnder: 'F07' }]);
    await begin(connection);
    expect(await told(connection, 'runs:list-open', {})).toMatchObject([{ fraudType: 'F07' }]);
  });
});
