import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { Result } from '#core/lib/result';
import { takeUpTalk, type TalkInHand } from '#core/talk-view/talk-in-hand';

/** Opens a run for playing and reads it. `force` takes it over from another window. */
export async function openRun(
  bridge: Bridge,
  run: string,
  force: boolean,
): Promise<Result<TalkInHand, AppError>> {
  const file = await bridge.ask('runs:open', { run, force });
  return file.ok ? takeUpTalk(file.value) : file;
}

/** Reads a run as it stands on disk whoever holds it, also when it has ended. */
export async function readRun(bridge: Bridge, run: string): Promise<Result<TalkInHand, AppError>> {
  const file = await bridge.ask('runs:get', { run });
  return file.ok ? takeUpTalk(file.value) : file;
}
