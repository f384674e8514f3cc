import { channels, type ChannelName } from '#core/bridge/channels';
import { isGranted, roles, type Role } from '#core/people/person';

import type { Connection } from '../../../electron/services/host';
import { testHost } from '../../support/test-host';
import { firstAdministrator, someone } from '../../support/test-people';

describe('permissions', () => {
  it('let every role through exactly the channels that are granted to it', async () => {
    const host = await testHost();
    const { connection: administrator } = await firstAdministrator(host);
    const seats = new Map<Role | null, Connection>([[null, host.connect()]]);
    for (const role of roles) seats.set(role, (await someone(host, administrator, role)).connection);

    const seen: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [role, connection] of seats) {
      for (const channel of Object.keys(channels) as ChannelName[]) {
        // No request is ever a text, so whoever is let through is refused one step later.
        const answer = await connection.ask(channel, 'let me in');
        const name = `${role ?? 'nobody'} ${channel}`;
        seen[name] = answer.ok ? 'ok' : answer.error.code;
        expected[name] = isGranted(role, channels[channel].permission)
          ? 'bridge/bad-request'
          : role === null
            ? 'people/not-signed-in'
            : 'people/not-allowed';
      }
    }
    expect(seen).toEqual(expected);
  });

  it('give the studio to instructors, its decisions to reviewers too, files to whoever exchanges packs, and nothing else', () => {
    const studio = (Object.keys(channels) as ChannelName[]).filter((name) => /^(studio|files):/.test(name));
    const open = (role: Role) => studio.filter((name) => isGranted(role, channels[name].permission)).sort();
    expect(Object.fromEntries(roles.map((role) => [role, open(role)]))).toEqual({
      trainee: [],
      supervisor: [],
      administrator: ['files:append', 'files:begin', 'files:drop'],
      instructor: [...studio].sort(),
      reviewer: [
        'studio:approve',
        'studio:get-version',
        'studio:list-versions',
        'studio:retire',
        'studio:return',
      ],
    });
  });
});
