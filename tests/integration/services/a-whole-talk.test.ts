import { begin, play } from '../../support/test-talk';
import { firstAdministrator } from '../../support/test-people';
import { startOfTests } from '../../support/test-clock';
import { tryHost, testHost, told } from '../../support/test-host';
import { contentFolder } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';

describe('a talk from the first start to the result', () => {
  it('is scored when it ends, and the result is there after a restart', async () => {
    const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
    const first = await tryHost(folders);
    if (!first.ok) throw new Error(JSON.stringify(first.error));
    const { connection, person } = await firstAdministrator(first.value);
    const run = await begin(connection);
    const ended = await play(connection, run, ['ask', 'check']);
    expect(ended?.result).toEqual({
      run: run.head.id,
      person: person.id,
      kind: 'talk',
      subject: 'tiny-case',
      subjectHash: run.script?.hash,
      rulesetHash: run.ruleset.hash,
      engine: 1,
      fraudType: 'F04',
      title: '两句话的案子',
      disposition: 'scared',
      duty: 'police',
      mode: 'practice',
      pace: 1,
      startedAt: startOfTests,
      endedAt: startOfTests,
      counted: true,
      process: 100,
      passed: true,
      ending: { id: 'ending-stopped', kind: 'stopped', acceptable: true },
      money: { atRisk: 0, lost: 0, secured: 50_000 },
      vetoes: [],
      dimensions: { D2: 1, D7: 1 },
    });
    await first.value.close();

    const second = await testHost(folders);
    const again = second.connect();
    await told(again, 'people:sign-in', { person: person.id, pin: '2468' });
    expect(await told(again, 'runs:list-results', { person: null, before: null, limit: 10 })).toEqual([
      ended?.result,
    ]);
    expect(await told(again, 'runs:list-open', {})).toEqual([]);
    const progress = await told(again, 'progress:get', { person: null });
    expect(progress).toMatchObject({
      streakDays: 1,
      countedRuns: 1,
      passes: 1,
      dissuasionRate: 1,
      moneySecured: 50_000,
    });
  });
});
