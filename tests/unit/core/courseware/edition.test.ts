import { editions, type Edition } from '#core/courseware/course-scope';
import {
  boundsOf,
  doctrineFor,
  editionName,
  holdsChain,
  inItsPlace,
  mayHold,
  openingFor,
} from '#core/courseware/edition';
import { actions } from '#core/script/vocabulary';

const civil: readonly Edition[] = ['grid', 'patrol', 'volunteer'];

describe('what an edition may hold', () => {
  it('is everything for instructors and police', () => {
    for (const edition of ['instructor', 'police'] as const) {
      expect(actions.filter((action) => !mayHold(edition, action))).toEqual([]);
    }
  });

  it.each([...civil, 'auxiliary'] as const)('leaves stop-payment to the police: %s', (edition) => {
    expect(mayHold(edition, 'A04')).toBe(false);
    expect(inItsPlace(edition, 'A04')).toMatch(/民警/);
  });

  it.each(civil)('keeps hands off phone, accounts, cash and people: %s', (edition) => {
    const left = actions.filter((action) => !mayHold(edition, action));
    expect(left).toEqual(
      expect.arrayContaining(['A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10', 'A13', 'A14']),
    );
  });

  it.each(editions)('holds what keeps a person alive: %s', (edition) => {
    expect(mayHold(edition, 'A15')).toBe(true);
  });

  it.each(editions)(
    'says what stands in the place of what it leaves out, and nothing else: %s',
    (edition) => {
      for (const action of actions)
        expect(inItsPlace(edition, action) === null).toBe(mayHold(edition, action));
    },
  );
});

describe('the words of an edition', () => {
  it.each(editions)('open with a way to verify them, and know their bounds: %s', (edition) => {
    expect(openingFor(edition)).toMatch(/110/);
    expect(boundsOf(edition).length).toBeGreaterThanOrEqual(3);
    expect(editionName(edition)).toMatch(/版$/);
  });

  it.each([...civil, 'bank', 'auxiliary'] as const)('never claim to be police: %s', (edition) => {
    expect(openingFor(edition)).not.toMatch(/我是[^，。]*民警/);
    expect(doctrineFor(edition, '亮-1', '报警号')).not.toMatch(/警号/);
  });

  it('tell the limits of the chain to those who work in it', () => {
    expect(editions.filter(holdsChain)).toEqual(['instructor', 'police', 'auxiliary']);
  });

  it('leave a doctrine item as it is where nothing stands against it', () => {
    expect(doctrineFor('police', '亮-1', '报清所名')).toBe('报清所名');
  });
});
