import { canonicalJson } from '#core/lib/canonical-json';
import type { RunEvent } from '#core/run/run-schema';

/**
 * What becomes of a kept decision once the log on disk is known: `done` when it is there, `send` when it is the next one,
 * `behind` when something else stands in its place because the run was played on elsewhere.
 */
export function catchUp(
  log: readonly RunEvent[],
  kept: { readonly seq: number; readonly event: RunEvent },
): 'done' | 'send' | 'behind' {
  if (log.length === kept.seq) return 'send';
  const there = log[kept.seq];
  return there !== undefined && canonicalJson(there) === canonicalJson(kept.event) ? 'done' : 'behind';
}
