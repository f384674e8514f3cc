import fc from 'fast-check';

import { backupsToDelete } from '#core/backup/backups-to-delete';

const dayMs = 86_400_000;
const start = Date.UTC(2025, 2, 14, 8);

function stampOf(at: number): string {
  const letters = new Date(at).toISOString().replace(/[-:T]/g, '');
  return `${letters.slice(0, 8)}-${letters.slice(8, 14)}`;
}
const automatic = (at: number) => `quandezhu-${stampOf(at)}.db`;

/** Moments within three years, in any order, some of them after the one that is made now. */
const moments = fc.uniqueArray(
  fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((minute) => start + minute * 60_000),
  { minLength: 1, maxLength: 300 },
);

function left(names: readonly string[], justMade: string): readonly string[] {
  const gone = new Set(backupsToDelete(names, justMade));
  return names.filter((name) => !gone.has(name));
}

describe('thinning backups', () => {
  it('keeps everything of today and yesterday', () => {
    const hours = Array.from({ length: 40 }, (_, hour) => automatic(start - hour * 1_800_000));
    expect(backupsToDelete(hours, automatic(start))).toEqual([]);
  });

  it('keeps the newest of a day before that', () => {
    const day = [8, 9, 10].map((hour) => automatic(start - 5 * dayMs + hour * 3_600_000));
    expect(backupsToDelete([...day, automatic(start)], automatic(start))).toEqual(day.slice(0, 2));
  });

  it('never deletes what was just made, nor the newest, whatever the clock says', () => {
    fc.assert(
      fc.property(moments, fc.nat(), (all, pick) => {
        const names = all.map(automatic);
        const justMade = names[pick % names.length] ?? '';
        const kept = left(names, justMade);
        expect(kept).toContain(justMade);
        expect(kept).toContain([...names].sort().at(-1));
      }),
    );
  });

  it('deletes nothing dated after what was just made', () => {
    fc.assert(
      fc.property(moments, fc.nat(), (all, pick) => {
        const names = all.map(automatic);
        const justMade = names[pick % names.length] ?? '';
        expect(backupsToDelete(names, justMade).filter((name) => name > justMade)).toEqual([]);
      }),
    );
  });

  it('done twice deletes nothing more', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const names = all.map(automatic);
        const justMade = [...names].sort().at(-1) ?? '';
        expect(backupsToDelete(left(names, justMade), justMade)).toEqual([]);
      }),
    );
  });

  it('what it once let go would never be wanted again later', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 * 24 * 400 }), (all, minutes) => {
        const names = all.map(automatic);
        const newest = [...names].sort().at(-1) ?? '';
        const gone = backupsToDelete(names, newest);
        const later = automatic(Math.max(...all) + minutes * 60_000);
        expect(backupsToDelete([...names, later], later)).toEqual(expect.arrayContaining([...gone]));
      }),
    );
  });

  it('years of a backup every half hour of work stay few and reach back over seven months', () => {
    let present: readonly string[] = [];
    let most = 0;
    let at = start;
    for (let day = 0; day < 2 * 365; day += 1) {
      for (let half = 0; half < 16; half += 1) {
        at = start + day * dayMs + half * 1_800_000;
        present = left([...present, automatic(at)], automatic(at));
        most = Math.max(most, present.length);
      }
    }
    expect(most).toBeLessThanOrEqual(2 * 16 + 12 + 10 + 9);
    expect([...present].sort()[0]! <= automatic(at - 215 * dayMs)).toBe(true);
  });

  it('keeps three copies of each kind before upgrades, restores and repairs', () => {
    const restores = [1, 2, 3, 4].map((day) => `before-restore-${stampOf(start - day * dayMs)}.db`);
    const upgrades = [1, 2, 3, 4].map((day) => `before-upgrade-from-40-${stampOf(start - day * dayMs)}.db`);
    const repairs = [1, 2, 3, 4].map((day) => `before-repair-${stampOf(start - day * dayMs)}.db`);
    const all = [...restores, ...upgrades, ...repairs, automatic(start)];
    expect(backupsToDelete(all, automatic(start))).toEqual([restores[3], upgrades[3], repairs[3]]);
  });

  it('leaves files alone that are no backups', () => {
    const others = ['notes.txt', 'quandezhu-2025.db', '../quandezhu-20200101-000000.db', 'x.part'];
    expect(backupsToDelete([...others, automatic(start)], automatic(start))).toEqual([]);
    expect(backupsToDelete([automatic(start - 900 * dayMs)], 'not a backup')).toEqual([]);
  });
});
