import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { openLogFile } from '../../../../electron/storage/log-file';
import { temporaryFolder } from '../../../support/temporary-folder';
import { startOfTests } from '../../../support/test-clock';

describe('the log', () => {
  it('holds code, facts and cause, and writes the user’s folders as signs', () => {
    const folder = temporaryFolder();
    const log = openLogFile(folder, () => startOfTests);
    const cause = Object.assign(new Error(`cannot open ${folder}/x and ${homedir()}/y`), { errcode: 14 });
    log.write({ code: 'storage/read-only', facts: { folder, tries: 2 }, cause });
    const line = JSON.parse(readFileSync(join(folder, 'logs/quandezhu.log'), 'utf8')) as Record<
      string,
      string
    >;
    expect(line).toMatchObject({
      at: '2025-03-14T09:26:53.000Z',
      code: 'storage/read-only',
      facts: { folder: '<data>', tries: 2 },
    });
    expect(line['cause']).toMatch(/^Error: cannot open <data>\/x and ~\/y \(14\)\n\s+at /);
    expect(log.counts()).toEqual(new Map([['storage/read-only', 1]]));
  });

  it('leaves out what a syntax error quotes', () => {
    const folder = temporaryFolder();
    try {
      JSON.parse('{"name": 欧阳');
    } catch (cause) {
      openLogFile(folder, () => 0).write({ code: 'host/unexpected', cause });
    }
    expect(readFileSync(join(folder, 'logs/quandezhu.log'), 'utf8')).not.toContain('欧阳');
  });

  it('begins a new file when one is full, and keeps four', () => {
    const folder = temporaryFolder();
    const log = openLogFile(folder, () => 0);
    const long = 'x'.repeat(100_000);
    for (let count = 0; count < 20; count += 1) log.write({ code: 'test', facts: { long } });
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual([
      'quandezhu.log',
      'quandezhu.log.1',
      'quandezhu.log.2',
      'quandezhu.log.3',
    ]);
  });

  it('never fails the work at hand', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const log = openLogFile(join(file, 'inside'), () => 0);
    log.write({ code: 'storage/disk-full' });
    expect(log.counts().get('storage/disk-full')).toBe(1);
  });
});
