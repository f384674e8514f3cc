import type { AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import type { ChannelName, RequestOf } from '#core/bridge/channels';
import { ok, type Result } from '#core/lib/result';
import { talkRuleset } from './talk-ruleset';
import { talkScript, talkScriptDocument } from './talk-script';

const hash = 'a'.repeat(64);
const ruleset = 'b'.repeat(64);

/** A host that has the short case on its shelf and begins runs; `answerStart` makes beginning fail. */
export function briefingBridge() {
  const started: RequestOf<'runs:start'>[] = [];
  let refusal: Result<never, AppError> | null = null;

  function answer(channel: ChannelName, request: unknown): unknown {
    const {
      id,
      version,
      fraudType,
      title,
      summary,
      status,
      minutes,
      alert,
      persona,
      scenes,
      duties,
      dispositions,
    } = talkScript;
    switch (channel) {
      case 'library:get':
        return ok({
          fraudTypes: [],
          broken: [],
          ruleset,
          scripts: [
            {
              ...{ hash, id, version, fraudType, title, summary, status, minutes },
              alertLevel: alert.level,
              persona: { name: persona.name, age: persona.age },
              scenes: scenes.map(({ kind }) => kind),
              duties,
              dispositions: dispositions.map(({ id: one, name }) => ({ id: one, name })),
            },
          ],
        });
      case 'library:get-script':
        return ok({ hash, body: talkScriptDocument });
      case 'library:get-ruleset':
        return ok({ hash: ruleset, body: talkRuleset });
      case 'runs:start':
        if (refusal !== null) return refusal;
        started.push(request as RequestOf<'runs:start'>);
        return ok({ head: { id: `run-${started.length}` } });
      default:
        throw new Error(`The briefing bridge does not know ${channel}`);
    }
  }

  return {
    bridge: {
      ask: async (channel: ChannelName, request: unknown) => answer(channel, request),
    } as unknown as Bridge,
    started: (): readonly RequestOf<'runs:start'>[] => started,
    answerStart: (refused: Result<never, AppError> | null) => {
      refusal = refused;
    },
  };
}
