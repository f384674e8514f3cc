import { ok } from '#core/lib/result';

import { connectHost } from '../../electron/services/connect-host';
import type { Host } from '../../electron/services/host';
import type { HostContext } from '../../electron/services/host-context';
import { programOver } from '../../electron/services/program-over';

/** A host over a context that the test has made, for tests that reach beneath the channels. */
export async function contextHost(context: HostContext, close: () => Promise<void>): Promise<Host> {
  const { dataFolder, log, newId } = context;
  const open = () => Promise.resolve(ok(programOver(context, close)));
  const host = await connectHost({ open, log, newId, dataFolder, release: () => undefined });
  if (!host.ok) throw new Error(host.error.code);
  return host.value;
}
