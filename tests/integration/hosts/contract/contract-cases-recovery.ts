import type { ChannelName } from '#core/bridge/channels';

import { ask } from '../../../support/test-host';
import { refused, type Stage } from './contract-stage';

type RecoveryChannel = Extract<ChannelName, `recovery:${string}`>;

/** While the database is open there is nothing to recover; what they do to a damaged one is in recovery.test.ts. */
export const recoveryCases: Readonly<Record<RecoveryChannel, (stage: Stage) => Promise<void>>> = {
  'recovery:look': async ({ stranger }) => {
    expect(await ask(stranger(), 'recovery:look', {})).toMatchObject(refused('recovery/not-needed'));
  },
  'recovery:restore': async ({ stranger }) => {
    const request = { name: 'quandezhu-20250313-080000.db' };
    expect(await ask(stranger(), 'recovery:restore', request)).toMatchObject(refused('recovery/not-needed'));
  },
  'recovery:open-again': async ({ stranger }) => {
    expect(await ask(stranger(), 'recovery:open-again', {})).toMatchObject(refused('recovery/not-needed'));
  },
  'recovery:start-empty': async ({ stranger }) => {
    expect(await ask(stranger(), 'recovery:start-empty', {})).toMatchObject(refused('recovery/not-needed'));
  },
};
