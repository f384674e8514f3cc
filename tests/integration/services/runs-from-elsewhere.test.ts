import { openDatabase } from '../../../electron/storage/open-database';
import { contentFolder } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, testHost, told } from '../../support/test-host';
import { firstAdministrator, testPin } from '../../support/test-people';
import { begin, chose, play } from '../../support/test-talk';
import { writeContent } from '../../support/content-folder';
import { buildScript } from '../../support/build-script';

/** Plays one run to its end and another to its first turn, changes the database by hand, and opens the folder again. */
async function afterwards(change: string) {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
  const host = await testHost(folders);
  const { connection, person } = await firstAdministrator(host);
  const ended = await begin(connection);
  await play(connection, ended, ['ask', 'check']);
  const open = await begin(connection);
  await play(connection, open, ['ask']);
  await host.close();
  if (change !== '') {
    const opened = await openDatabase(folders.dataFolder, 0);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.database.execute(`PRAGMA foreign_keys = OFF; ${change}`);
    await opened.value.close();
  }
  return {
    folders,
    ended: ended.head.id,
    open: open.head.id,
    reopen: async () => {
      const again = (await testHost(folders)).connect();
      await told(again, 'people:sign-in', { person: person.id, pin: testPin });
      return again;
    },
  };
}

describe('a run that this program cannot replay', () => {
  it('of another engine cannot go on, and shows its recorded result only', async () => {
    const { ended, open, reopen } = await afterwards('UPDATE runs SET engine = 7');
    const connection = await reopen();
    expect(await ask(connection, 'runs:open', { run: open, force: false })).toEqual({
      ok: false,
      error: { code: 'runs/not-playable', facts: { reason: 'engine 7, 1' } },
    });
    expect(await ask(connection, 'runs:append', { run: open, seq: 1, event: chose('check') })).toMatchObject({
      error: { code: 'runs/not-playable' },
    });
    expect(await told(connection, 'runs:get', { run: ended })).toMatchObject({
      script: null,
      result: { process: 100 },
    });
  });

  it('whose script is gone is told, and its result stays', async () => {
    const { ended, folders, open, reopen } = await afterwards(
      "DELETE FROM bodies WHERE kind = 'script'; DELETE FROM read_files",
    );
    writeContent(folders.contentFolder, { 'scripts/tiny-case.yaml': buildScript({ version: 2 }) });
    const connection = await reopen();
    expect(await ask(connection, 'runs:open', { run: open, force: false })).toMatchObject({
      error: { code: 'runs/not-playable', facts: { reason: 'script' } },
    });
    expect(await told(connection, 'runs:get', { run: ended })).toMatchObject({
      script: null,
      result: { process: 100 },
    });
  });

  it('whose log does not replay any more is not guessed at', async () => {
    const { open, reopen } = await afterwards(`UPDATE run_events SET event = '{"type":"continued"}'`);
    expect(await ask(await reopen(), 'runs:open', { run: open, force: false })).toMatchObject({
      error: { code: 'runs/not-playable', facts: { reason: 'log 0' } },
    });
  });
});

describe('a run of a script that was changed or taken out since', () => {
  it('goes on with the very script that it was begun with', async () => {
    const { folders, open, reopen } = await afterwards('');
    writeContent(folders.contentFolder, {
      'scripts/tiny-case.yaml': buildScript({ version: 2, title: '改过的案子' }),
    });
    const connection = await reopen();
    const { scripts } = await told(connection, 'library:get', {});
    expect(scripts.map(({ title }) => title)).toEqual(['改过的案子']);
    const run = await told(connection, 'runs:open', { run: open, force: false });
    expect(run.script?.body).toMatchObject({ version: 1 });
    const answer = await told(connection, 'runs:append', { run: open, seq: 1, event: chose('check') });
    expect(answer.result).toMatchObject({ title: '两句话的案子', passed: true });
    expect(await told(connection, 'library:get-script', { hash: run.script?.hash ?? '' })).toEqual(
      run.script,
    );
  });
});
