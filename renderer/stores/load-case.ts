import { appError, type AppError } from '#core/bridge/app-error';
import type { Bridge } from '#core/bridge/bridge';
import { fail, ok, type Result } from '#core/lib/result';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptDocument } from '#core/script/read-script';
import type { Script } from '#core/script/script-schema';

/** A case of the library with the rules that it is judged by, and the hashes that name both. */
export type LoadedCase = {
  readonly script: Script;
  readonly scriptHash: string;
  readonly ruleset: Ruleset;
  readonly rulesetHash: string;
};

/** Reads a case by content hash or by id. */
export async function loadCase(bridge: Bridge, wanted: string): Promise<Result<LoadedCase, AppError>> {
  const library = await bridge.ask('library:get', {});
  if (!library.ok) return library;
  const found = library.value.scripts.find(({ hash, id }) => hash === wanted || id === wanted);
  if (found === undefined) return fail(appError('library/unknown-script', { hash: wanted }));
  const [body, ruleset] = await Promise.all([
    bridge.ask('library:get-script', { hash: found.hash }),
    bridge.ask('library:get-ruleset', { hash: library.value.ruleset }),
  ]);
  if (!body.ok) return body;
  if (!ruleset.ok) return ruleset;
  const script = readScriptDocument(body.value.body);
  if (!script.ok) return fail(appError('runs/not-playable', { reason: script.error[0]?.code ?? 'script' }));
  return ok({
    script: script.value,
    scriptHash: found.hash,
    ruleset: ruleset.value.body,
    rulesetHash: library.value.ruleset,
  });
}
