import { prepareScript, type PreparedScript } from '#core/dialogue/prepare-script';
import { exerciseSchema, type Exercise } from '#core/exercise/exercise-schema';
import { rulesetSchema, type Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptDocument } from '#core/script/read-script';

import type { BodyRepository } from '../../storage/repositories/bodies/body-repository';

/** Stored bodies, read and made ready. Null where a body is not here or this program cannot read it. */
export type BodyShelf = {
  readonly script: (hash: string) => PreparedScript | null;
  readonly ruleset: (hash: string) => Ruleset | null;
  readonly exercise: (hash: string) => Exercise | null;
  /** Reads everything anew from now on; for the one case in which bodies do change, when a repair puts the right ones back. */
  readonly forgetAll: () => void;
};

/** Scripts kept ready at the same time; more than a class plays at once. */
const longest = 64;

type Remembering<T> = { readonly get: (hash: string) => T | null; readonly forget: () => void };

function remembering<T>(read: (hash: string) => T | null): Remembering<T> {
  const ready = new Map<string, T>();
  const get = (hash: string): T | null => {
    const present = ready.get(hash) ?? read(hash);
    if (present === null) return null;
    // Put at the end again: the one unused for longest stands first and goes first.
    ready.delete(hash);
    ready.set(hash, present);
    const oldest = ready.keys().next().value;
    if (ready.size > longest && oldest !== undefined) ready.delete(oldest);
    return present;
  };
  return { get, forget: () => ready.clear() };
}

/** See {@link BodyShelf}. Bodies never change, so what was read once stays right. */
export function bodyShelf(bodies: BodyRepository): BodyShelf {
  const scripts = remembering((hash) => {
    const document = bodies.find(hash, 'script');
    if (document === undefined) return null;
    const script = readScriptDocument(document);
    return script.ok ? prepareScript(script.value) : null;
  });
  const rulesets = remembering((hash) => rulesetSchema.safeParse(bodies.find(hash, 'ruleset')).data ?? null);
  const exercises = remembering(
    (hash) => exerciseSchema.safeParse(bodies.find(hash, 'exercise')).data ?? null,
  );
  return {
    script: scripts.get,
    ruleset: rulesets.get,
    exercise: exercises.get,
    forgetAll: () => {
      for (const one of [scripts, rulesets, exercises]) one.forget();
    },
  };
}
