import { backupsToDelete } from '../../../../../electron/storage/backup/backups-to-delete';

const on = (day: string, ...times: readonly string[]) => times.map((time) => `${day}-${time}`);

describe('thinning backups', () => {
  it('keeps the newest three of today', () => {
    const today = on('20250314', '080000', '090000', '100000', '110000');
    expect(backupsToDelete(today, '20250314-110000')).toEqual(['20250314-080000']);
  });

  it('keeps the newest of each day before', () => {
    const stamps = [
      ...on('20250312', '080000', '170000'),
      ...on('20250313', '090000'),
      ...on('20250314', '080000'),
    ];
    expect(backupsToDelete(stamps, '20250314-080000')).toEqual(['20250312-080000']);
  });

  it('keeps ten in all, the oldest going first', () => {
    const days = Array.from(
      { length: 14 },
      (_, index) => `202503${String(index + 1).padStart(2, '0')}-080000`,
    );
    expect(backupsToDelete(days, '20250314-080000')).toEqual(days.slice(0, 4));
  });

  it('keeps what was just made, although files dated in the future are newer', () => {
    const future = Array.from({ length: 10 }, (_, index) => `203501${String(index + 10)}-080000`);
    const gone = backupsToDelete([...future, '20250314-080000'], '20250314-080000');
    expect(gone).toEqual(['20350110-080000']);
  });

  it('leaves a short list alone', () => {
    expect(backupsToDelete(['20250314-080000'], '20250314-080000')).toEqual([]);
  });
});
