import { randomBytes, randomUUID } from 'node:crypto';

import type { Connection, Host } from '../../../electron/services/host';
import type { HostOptions } from '../../../electron/services/host-options';
import { openHost } from '../../../electron/services/open-host';
import { told } from '../ask-host';
import { studioPeople } from '../test-studio';
import { testPin } from '../test-people';

/** What a host in a child is opened with: the folders that the test named, the machine's own clock and chance. */
export function childOptions(
  [dataFolder = '', contentFolder = '']: readonly string[],
  touches: Partial<HostOptions> = {},
): HostOptions {
  return {
    dataFolder,
    contentFolder,
    version: '0.0.0-test',
    hostKind: 'web',
    clock: Date.now,
    newId: randomUUID,
    randomBytes,
    runCheck: () => Promise.resolve([]),
    runDocument: () => Promise.reject(new Error('No documents here')),
    runCourse: () => Promise.reject(new Error('No courseware here')),
    stop: () => {},
    ...touches,
  };
}

/** Opens a host in a child. */
export async function openChildHost(
  folders: readonly string[],
  touches: Partial<HostOptions> = {},
): Promise<Host> {
  const host = await openHost(childOptions(folders, touches));
  if (!host.ok) throw new Error(JSON.stringify(host.error));
  return host.value;
}

/** Windows of the people who work in a child; they are added where nobody is there yet. */
export async function peopleOfChild(
  host: Host,
): Promise<Readonly<Record<'administrator' | 'author' | 'reviewer', Connection>>> {
  const present = await told(host.connect(), 'people:list', {});
  if (present.length < 4) return studioPeople(host);
  const window = async (name: string) => {
    const connection = host.connect();
    const person = present.find((one) => one.name === name)?.id ?? '';
    await told(connection, 'people:sign-in', { person, pin: testPin });
    return connection;
  };
  return {
    administrator: await window('管理员'),
    author: await window('马教官'),
    reviewer: await window('审核员'),
  };
}
