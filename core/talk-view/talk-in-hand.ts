import { appError, type AppError } from '../bridge/app-error';
import type { RunFile } from '../bridge/channels';
import { prepareScript, type PreparedScript } from '../dialogue/prepare-script';
import { fail, ok, type Result } from '../lib/result';
import type { Ruleset } from '../ruleset/ruleset-schema';
import { followEvent, replayRun, type Replay } from '../run/replay-run';
import type { RunEvent, RunHead, Subject } from '../run/run-schema';
import { readScriptDocument } from '../script/read-script';

/** A run of a talk as it is being played: everything that was acknowledged, and what follows from it. */
export type TalkInHand = {
  readonly head: RunHead;
  readonly subject: Extract<Subject, { kind: 'talk' }>;
  readonly prepared: PreparedScript;
  readonly ruleset: Ruleset;
  readonly events: readonly RunEvent[];
  readonly replay: Replay;
};

function notPlayable(reason: string): { readonly ok: false; readonly error: AppError } {
  return fail(appError('runs/not-playable', { reason }));
}

/** Takes a run up from its file. Fails where its content is not here or its log does not replay. */
export function takeUpTalk(file: RunFile): Result<TalkInHand, AppError> {
  const { head } = file;
  const { subject } = head;
  if (subject.kind !== 'talk') return notPlayable(subject.kind);
  if (file.script === null) return notPlayable('script');
  const script = readScriptDocument(file.script.body);
  if (!script.ok) return notPlayable(script.error[0]?.code ?? 'script');
  const prepared = prepareScript(script.value);
  if (!script.value.dispositions.some(({ id }) => id === subject.disposition)) {
    return notPlayable(subject.disposition);
  }
  const events = file.events.map(({ event }) => event);
  const replay = replayRun(prepared, subject, events);
  if (!replay.ok) return notPlayable(`${replay.error.problem.code} ${replay.error.at}`);
  return ok({ head, subject, prepared, ruleset: file.ruleset.body, events, replay: replay.value });
}

/** The talk after one more acknowledged event. Fails for an event that cannot follow; the talk given is unchanged. */
export function talkAfter(talk: TalkInHand, event: RunEvent): Result<TalkInHand, AppError> {
  const replay = followEvent(talk.prepared, talk.replay, event);
  return replay.ok
    ? ok({ ...talk, events: [...talk.events, event], replay: replay.value })
    : fail(appError('runs/event-refused', { reason: replay.error.code }));
}
