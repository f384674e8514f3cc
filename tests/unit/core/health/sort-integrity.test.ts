import { sortIntegrity } from '#core/health/sort-integrity';

describe('what the integrity check says', () => {
  it('is nothing where it says ok', () => {
    expect(sortIntegrity(['ok'])).toEqual({ damage: [], indexes: [] });
  });

  it('is of an index alone where rows are missing in it or too many: each index once', () => {
    const lines = [
      'row 1 missing from index a',
      'row 2 missing from index a',
      'wrong # of entries in index b',
    ];
    expect(sortIntegrity(lines)).toEqual({ damage: [], indexes: ['a', 'b'] });
  });

  it.each([
    '*** in database main ***\nPage 5: btreeInitPage() returns error code 11',
    'non-unique entry in index a',
    'NULL value in runs.title',
    'a line of a later SQLite',
  ])('is damage otherwise: %j', (line) => {
    expect(sortIntegrity(['row 1 missing from index a', line])).toEqual({ damage: [line], indexes: ['a'] });
  });
});
