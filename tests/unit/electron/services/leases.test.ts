import { createLeases, leaseLastsMs } from '../../../../electron/services/leases';
import { testClock } from '../../../support/test-clock';

describe('the lease of a run', () => {
  const clock = testClock();
  const fresh = () => createLeases(clock.read);

  it('is held by one connection at a time', () => {
    const leases = fresh();
    expect([leases.take('run', 'one', false), leases.take('run', 'two', false)]).toEqual([true, false]);
    expect([leases.holder('run', 'one'), leases.holder('run', 'two')]).toEqual(['me', 'another']);
  });

  it('is taken over by force, and the former holder sees it', () => {
    const leases = fresh();
    leases.take('run', 'one', false);
    expect(leases.take('run', 'two', true)).toBe(true);
    expect(leases.holder('run', 'one')).toBe('another');
    expect(leases.take('run', 'one', false)).toBe(false);
  });

  it('is free for others once its holder has been silent for long, and still its holder’s until then', () => {
    const leases = fresh();
    leases.take('run', 'one', false);
    clock.pass(leaseLastsMs);
    expect(leases.holder('run', 'two')).toBe('another');
    clock.pass(1);
    expect([leases.holder('run', 'two'), leases.holder('run', 'one')]).toEqual(['nobody', 'me']);
    expect(leases.take('run', 'two', false)).toBe(true);
    expect(leases.holder('run', 'one')).toBe('another');
  });

  it('lasts on with every word of its holder', () => {
    const leases = fresh();
    leases.take('run', 'one', false);
    clock.pass(leaseLastsMs);
    leases.take('run', 'one', false);
    clock.pass(leaseLastsMs);
    expect(leases.holder('run', 'two')).toBe('another');
  });

  it('is let go by its holder only', () => {
    const leases = fresh();
    leases.take('run', 'one', false);
    leases.release('run', 'two');
    expect(leases.holder('run', 'two')).toBe('another');
    leases.release('run', 'one');
    expect(leases.holder('run', 'two')).toBe('nobody');
  });

  it('goes with its connection', () => {
    const leases = fresh();
    leases.take('first', 'one', false);
    leases.take('second', 'one', false);
    leases.take('third', 'two', false);
    leases.releaseAll('one');
    expect(['first', 'second', 'third'].map((run) => leases.holder(run, 'three'))).toEqual([
      'nobody',
      'nobody',
      'another',
    ]);
  });
});
