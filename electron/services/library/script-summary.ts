import type { ScriptSummary } from '#core/library/library-view';
import type { Script } from '#core/script/script-schema';

/** What the library says of a script. */
export function scriptSummary(script: Script, hash: string): ScriptSummary {
  return {
    hash,
    id: script.id,
    version: script.version,
    fraudType: script.fraudType,
    listedUnder: script.looksLike ?? script.fraudType,
    title: script.title,
    summary: script.summary,
    status: script.status,
    minutes: script.minutes,
    alertLevel: script.alert.level,
    persona: { name: script.persona.name, age: script.persona.age },
    scenes: script.scenes.map(({ kind }) => kind),
    duties: script.duties,
    dispositions: script.dispositions.map(({ id, name }) => ({ id, name })),
  };
}
