import { contentFolder } from '../../support/content-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { told, testHost } from '../../support/test-host';
import { startOfTests } from '../../support/test-clock';
import { firstAdministrator } from '../../support/test-people';

const visit = { fraudType: 'F04', kind: 'begun' } as const;

test('visits are numbers by day, kept over a restart, and nothing else', async () => {
  const folders = { dataFolder: temporaryFolder(), contentFolder: contentFolder() };
  let now = startOfTests;
  const first = await testHost({ ...folders, clock: () => now });
  await told(first.connect(), 'outreach:count', visit);
  now += 86_400_000;
  await told(first.connect(), 'outreach:count', visit);
  await told(first.connect(), 'outreach:count', visit);
  await first.close();
  const second = await testHost({ ...folders, clock: () => now });
  const { connection } = await firstAdministrator(second);
  const counts = await told(second.connect(), 'outreach:get-topics', {}).then(() =>
    told(connection, 'outreach:get-counts', {}),
  );
  expect(counts.map(({ count }) => count)).toEqual([2, 1]);
  expect(Object.keys(counts[0] ?? {}).sort()).toEqual(['count', 'day', 'fraudType', 'kind']);
});

test('a flood of visits is let through for a minute only so far', async () => {
  const host = await testHost();
  const pages = [host.connect(), host.connect()];
  const counted = [];
  for (let at = 0; at < 200; at += 1)
    counted.push(await told(pages[at % 2] ?? host.connect(), 'outreach:count', visit));
  expect(counted.filter(Boolean)).toHaveLength(60);
});

test('a calendar that cannot be read is as none, and the log says so', async () => {
  const host = await testHost({
    contentFolder: contentFolder({ 'calendar.yaml': 'format: 1\nseasons: x\n' }),
  });
  const { connection } = await firstAdministrator(host);
  expect((await told(connection, 'outreach:get-daily', {})).calendar.seasons).toEqual([]);
  const { base64 } = await told(connection, 'app:get-diagnostics', {});
  expect(Buffer.from(base64, 'base64').toString('utf8')).toContain('library/broken-file: 1');
});
