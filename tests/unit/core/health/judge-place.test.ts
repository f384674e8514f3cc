import { judgePlace, type HealthPlace } from '#core/health/judge-place';

const day = 86_400_000;
const now = Date.UTC(2026, 2, 2);
const good: HealthPlace = {
  now,
  databaseBytes: 10_000_000,
  freeBytes: 5_000_000_000,
  isWritable: true,
  newestAt: now - day,
  newestBackup: { name: 'quandezhu-20260301-080000.db', madeAt: now - day / 2, isWhole: true },
  backupsFail: false,
};
const codes = (touches: Partial<HealthPlace>) => judgePlace({ ...good, ...touches }).map(({ code }) => code);

describe('the surroundings of the database', () => {
  it('are not spoken of where all is well', () => {
    expect(codes({})).toEqual([]);
  });

  it('lack room below 300 MB, or below four times the database', () => {
    expect(codes({ freeBytes: 299_000_000 })).toEqual(['place/disk']);
    expect(codes({ freeBytes: 300_000_000 })).toEqual([]);
    expect(codes({ freeBytes: 799_000_000, databaseBytes: 200_000_000 })).toEqual(['place/disk']);
    expect(codes({ freeBytes: null })).toEqual([]);
  });

  it('say so where nothing can be written', () => {
    expect(codes({ isWritable: false })).toEqual(['place/read-only']);
  });

  it('show a clock that stands before what is written, with an hour for summer time', () => {
    expect(
      codes({ newestAt: now + 3_600_000, newestBackup: { ...good.newestBackup!, madeAt: now + day } }),
    ).toEqual([]);
    expect(
      judgePlace({
        ...good,
        newestAt: now + 2 * day,
        newestBackup: { ...good.newestBackup!, madeAt: now + 2 * day },
      }),
    ).toEqual([{ code: 'place/clock', facts: { hours: 48 } }]);
  });
});

describe('the backups', () => {
  it('are missed only where there is something to back up', () => {
    expect(codes({ newestBackup: null })).toEqual(['backups/none']);
    expect(codes({ newestBackup: null, newestAt: null })).toEqual([]);
  });

  it('are old after seven days of which something is newer', () => {
    const madeAt = now - 7 * day;
    const newestBackup = { ...good.newestBackup!, madeAt };
    expect(judgePlace({ ...good, newestBackup })).toEqual([{ code: 'backups/old', facts: { days: 7 } }]);
    expect(codes({ newestBackup: { ...newestBackup, madeAt: madeAt + 1 } })).toEqual([]);
    expect(codes({ newestBackup, newestAt: madeAt - 1 })).toEqual([]);
  });

  it('are told where the newest is not whole, or they no longer succeed', () => {
    expect(codes({ newestBackup: { ...good.newestBackup!, isWhole: false } })).toEqual(['backups/damaged']);
    expect(codes({ backupsFail: true })).toEqual(['backups/failing']);
  });
});
