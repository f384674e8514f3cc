import { channels } from '#core/bridge/channels';

import { allHandlers } from '../../../../electron/services/all-handlers';
import type { HostContext } from '../../../../electron/services/host-context';
import { mergeHandlers } from '../../../../electron/services/merge-handlers';

describe('the handlers of the program', () => {
  it('are one for each channel of the table, and no more', () => {
    // Making the table asks nothing of the context but where the data lies; only answering does.
    const context = { repositories: {}, leases: {}, dataFolder: '/data' } as HostContext;
    expect(Object.keys(allHandlers(context)).sort()).toEqual(Object.keys(channels).sort());
  });

  it('cannot be two for one channel', () => {
    const one = { 'people:list': () => ({ ok: true, value: [] }) as const };
    expect(() => mergeHandlers(one, one)).toThrow('Two handlers answer people:list');
  });
});
