import {
  canMend,
  findingCodes,
  gatherFindings,
  shownPlaces,
  type FoundAt,
} from '#core/health/health-finding';

describe('what was found', () => {
  it('is gathered by its code, in the order of the codes, with its count and its places', () => {
    const found: readonly FoundAt[] = [
      { code: 'results/missing', title: 'A', at: 5 },
      { code: 'file/left-behind', facts: { table: 'credentials' } },
      { code: 'results/missing', title: 'B' },
    ];
    expect(gatherFindings(found)).toEqual([
      { code: 'file/left-behind', count: 1, facts: { table: 'credentials' }, places: [] },
      {
        code: 'results/missing',
        count: 2,
        facts: {},
        places: [
          { title: 'A', at: 5 },
          { title: 'B', at: null },
        ],
      },
    ]);
  });

  it('names only the first places, and counts all', () => {
    const many = Array.from({ length: shownPlaces + 5 }, (_, at): FoundAt => ({
      code: 'runs/gap',
      title: `${at}`,
      at,
    }));
    const [finding] = gatherFindings(many);
    expect(finding?.count).toBe(shownPlaces + 5);
    expect(finding?.places).toHaveLength(shownPlaces);
  });

  it('is nothing where nothing was found', () => {
    expect(gatherFindings([])).toEqual([]);
  });
});

describe('what can be put right', () => {
  it('is what the log, the document or a copy with the same hash proves', () => {
    expect(canMend('results/missing')).toBe(true);
    expect(canMend('bodies/altered')).toBe(true);
  });

  it('is never a damaged file, a log with a gap, or a result that can be read', () => {
    for (const code of ['file/damaged', 'runs/gap', 'results/differs'] as const)
      expect(canMend(code)).toBe(false);
  });

  it('is nothing of the surroundings', () => {
    const places = Object.entries(findingCodes).filter(([code]) => /^(place|backups)\//.test(code));
    expect(places.every(([, kind]) => kind === 'place')).toBe(true);
    expect(places.length).toBeGreaterThan(0);
  });
});
