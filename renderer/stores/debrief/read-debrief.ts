import type { RunFile } from '#core/bridge/channels';
import { buildDebrief, type DebriefProblem } from '#core/debrief/build-debrief';
import type { Debrief } from '#core/debrief/debrief';
import type { RunResult } from '#core/run/run-result';
import { readScriptDocument } from '#core/script/read-script';

/** Why only the recorded result can be shown. */
export type RecordedReason = DebriefProblem['code'] | 'debrief/body-missing' | 'debrief/body-unreadable';

/** What a run gives afterwards: its debrief, a note that it still goes on, or at least the result that was recorded. */
export type DebriefReading =
  | { readonly kind: 'debrief'; readonly debrief: Debrief; readonly person: string }
  | { readonly kind: 'still-open' }
  | {
      readonly kind: 'recorded-only';
      readonly reason: RecordedReason;
      readonly result: RunResult | null;
    };

/** Reads a run file. A run that still goes on has no debrief: it would give the answers away. */
export function readDebrief(file: RunFile): DebriefReading {
  const { script, head, events, ruleset, result } = file;
  const recordedOnly = (reason: RecordedReason): DebriefReading => ({
    kind: 'recorded-only',
    reason,
    result,
  });
  if (head.subject.kind !== 'talk') return recordedOnly('debrief/not-a-talk');
  if (script === null) return recordedOnly('debrief/body-missing');
  const read = readScriptDocument(script.body);
  if (!read.ok) return recordedOnly('debrief/body-unreadable');
  const built = buildDebrief({ script: read.value, ruleset: ruleset.body, head, events });
  if (!built.ok) return recordedOnly(built.error.code);
  if (built.value.state === 'open') return { kind: 'still-open' };
  return { kind: 'debrief', debrief: built.value, person: head.person };
}
