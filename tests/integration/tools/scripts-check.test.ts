import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { temporaryFolder } from '../../support/temporary-folder';

// A process of its own that bundles itself first: seconds, and nothing here is about time.
jest.setTimeout(120_000);

const repository = resolve(__dirname, '../../..');
const sound = join(repository, 'tests/fixtures/sound-case/script.yaml');

function check(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['build/run-tool.mjs', 'build/tools/scripts-check.ts', '--', '--plays', '2000', ...flags],
    { cwd: repository, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The sound case with some words replaced, as a file. */
function changedCase(from: string, to: string): string {
  const file = join(temporaryFolder(), 'sound-case.yaml');
  writeFileSync(file, readFileSync(sound, 'utf8').replace(from, to));
  return file;
}

describe('scripts:check', () => {
  it('prints one JSON object with what the contract names, and nothing else', () => {
    const { status, stdout } = check('--json', sound);
    const report = JSON.parse(stdout) as { scripts: Record<string, unknown>[]; totals: unknown };
    expect(status).toBe(0);
    expect(report.totals).toMatchObject({ scripts: 1, errors: 0, warnings: 0, bounded: 0 });
    expect(report.scripts[0]).toMatchObject({
      id: 'sound-case',
      file: 'tests/fixtures/sound-case/script.yaml',
      fraudType: 'F04',
      scenes: ['phone', 'visit'],
      dispositions: ['scared', 'stiff', 'polite'],
      duties: ['police', 'grid'],
      nodes: 5,
      endings: 6,
      problems: [],
      expertScore: 100,
      bounded: false,
      bots: { random: { plays: 2000 } },
    });
  });

  it('fails with code, line and field where something is broken', () => {
    const { status, stdout } = check(changedCase('to: e-hung-up\n', 'to: nowhere\n'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/error shape\/unknown-target .*sound-case\.yaml:\d+ scenes\[0\]\.nodes\[1\]/);
  });

  it('refuses an option that it does not know', () => {
    expect(check('--prove')).toMatchObject({ status: 2, stdout: '' });
  });

  it('writes a page in which the words of a script are only words', () => {
    const page = join(temporaryFolder(), 'page.html');
    const { status } = check(
      '--html',
      page,
      changedCase('title: 接通', 'title: "<script>alert(1)</script>"'),
    );
    const html = readFileSync(page, 'utf8');
    expect(status).toBe(0);
    expect(html).not.toMatch(/<script/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/https?:\/\//);
  });
});
