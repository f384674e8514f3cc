import type { PreparedScript } from '#core/dialogue/prepare-script';
import type { Message } from '#core/messages/message';
import type { RunEvent } from '#core/run/run-schema';

import { talkMessages } from './messages';

const words: Readonly<Record<Exclude<RunEvent['type'], 'chose' | 'answered'>, Message>> = {
  'timed-out': talkMessages.keptTimeOut,
  continued: talkMessages.keptContinue,
  hinted: talkMessages.keptHint,
  paused: talkMessages.keptPause,
  resumed: talkMessages.keptResume,
  abandoned: talkMessages.keptAbandon,
};

/** What a kept event says: the line of the script that was chosen, or a word of the screen; null for what a talk never sends. */
export function keptText(prepared: PreparedScript, node: string, event: RunEvent): string | Message | null {
  if (event.type === 'answered') return null;
  if (event.type !== 'chose') return words[event.type];
  const target = prepared.targets.get(node);
  if (target?.kind !== 'node') return null;
  return target.node.moves.find(({ id }) => id === event.move)?.lines[event.line] ?? null;
}
