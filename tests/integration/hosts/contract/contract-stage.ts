import type { Bridge } from '#core/bridge/bridge';
import type { ChannelName } from '#core/bridge/channels';

import type { Connection } from '../../../../electron/services/host';
import { told } from '../../../support/test-host';
import { testPin } from '../../../support/test-people';

/** What a case works with: windows, and the first person, who may do everything. */
export type Stage = {
  /** A window in which nobody is signed in. */
  readonly stranger: () => Connection;
  /** A window in which the first administrator is signed in. */
  readonly administrator: () => Promise<Signed>;
};

/** A window in which somebody is signed in. */
export type Signed = { readonly window: Connection; readonly person: string; readonly recoveryCode: string };

/** A bridge with the shape that the helpers of the other suites ask through. */
export function asConnection(bridge: Bridge): Connection {
  return {
    id: '',
    ask: (channel, request) => bridge.ask(channel as ChannelName, request as never),
    close: () => undefined,
  };
}

/** The first administrator. */
export const details = { name: '管理员', unit: '城南所', duty: 'police' } as const;
/** Adds the first administrator and signs in. */
export async function signedIn(window: Connection): Promise<Signed> {
  const { person, recoveryCode } = await told(window, 'people:add', {
    details,
    role: 'administrator',
    pin: testPin,
  });
  await told(window, 'people:sign-in', { person: person.id, pin: testPin });
  return { window, person: person.id, recoveryCode: recoveryCode ?? '' };
}

/** What a refusal with a code looks like. */
export const refused = (code: string) => ({ ok: false, error: { code } });
