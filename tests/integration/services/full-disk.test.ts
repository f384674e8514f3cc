import { randomBytes } from 'node:crypto';

import { createContext } from '../../../electron/services/create-context';
import { openLogFile } from '../../../electron/storage/log-file';
import { openDatabase } from '../../../electron/storage/open-database';
import { contentFolder } from '../../support/content-folder';
import { contextHost } from '../../support/context-host';
import { temporaryFolder } from '../../support/temporary-folder';
import { ask, told } from '../../support/test-host';
import { firstAdministrator } from '../../support/test-people';
import { startOfTests } from '../../support/test-clock';
import { begin, chose } from '../../support/test-talk';

describe('a disk that is full in the middle of a talk', () => {
  it('is told at once; nothing acknowledged is lost, and the same event is taken once there is room', async () => {
    const dataFolder = temporaryFolder();
    const clock = () => startOfTests;
    const opened = await openDatabase(dataFolder, clock());
    if (!opened.ok) throw new Error(opened.error.code);
    const { database } = opened.value;
    let given = 0;
    const newId = () => `id-${(given += 1)}`;
    const machine = {
      clock,
      newId,
      randomBytes,
      runCheck: () => Promise.resolve([]),
      runDocument: () => Promise.reject(new Error('No documents here')),
      runCourse: () => Promise.reject(new Error('No courseware here')),
      stop: () => {},
      version: '0.0.0-test',
      hostKind: 'web' as const,
    };
    const context = createContext(
      { ...machine, dataFolder, contentFolder: contentFolder() },
      opened.value,
      openLogFile(dataFolder, clock),
    );
    const host = await contextHost(context, opened.value.close);
    const { connection } = await firstAdministrator(host);
    const { head } = await begin(connection);

    // SQLite answers as on a full disk when a file may not grow. Pauses fill the last page until that happens.
    const pages = database.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    database.get(`PRAGMA max_page_count = ${pages}`);
    let seq = 0;
    let answer = await ask(connection, 'runs:append', { run: head.id, seq, event: { type: 'paused' } });
    while (answer.ok) {
      seq += 1;
      answer = await ask(connection, 'runs:append', {
        run: head.id,
        seq,
        event: { type: seq % 2 ? 'resumed' : 'paused' },
      });
    }
    expect(answer.error).toMatchObject({ code: 'storage/disk-full', facts: { folder: dataFolder } });
    expect((await told(connection, 'runs:get', { run: head.id })).events).toHaveLength(seq);

    database.get('PRAGMA max_page_count = 1000000');
    const once = { run: head.id, seq, event: chose('ask') };
    expect(await told(connection, 'runs:append', once)).toMatchObject({ logged: { seq } });
    expect(
      await told(connection, 'runs:append', { ...once, seq: seq + 1, event: chose('check') }),
    ).toMatchObject({
      result: { passed: true },
    });
    await host.close();
  });
});
