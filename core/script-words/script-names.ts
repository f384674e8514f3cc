import type { Script } from '../script/script-schema';

/** How ids in conditions and effects are called. What has no name here is called by its id. */
export type ScriptNames = {
  readonly fact: (id: string) => string;
  readonly flag: (id: string) => string;
  readonly disposition: (id: string) => string;
  readonly scene: (id: string) => string;
  /** Loss-stopping actions A01…A16, from the ruleset. */
  readonly action: (id: string) => string;
};

const asItIs = (id: string): string => id;

/** Every id by itself. */
export const plainNames: ScriptNames = {
  fact: asItIs,
  flag: asItIs,
  disposition: asItIs,
  scene: asItIs,
  action: asItIs,
};

function looker(items: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) || id;
}

/** The names that a script, and where it is at hand the ruleset, gives. */
export function scriptNames(
  script: Pick<Script, 'facts' | 'flags' | 'dispositions' | 'scenes'>,
  actions: readonly { readonly id: string; readonly text: string }[] = [],
): ScriptNames {
  return {
    fact: looker(script.facts.map(({ id, text }) => ({ id, name: text }))),
    flag: looker(script.flags.map(({ id, text }) => ({ id, name: text }))),
    disposition: looker(script.dispositions),
    scene: looker(script.scenes.map(({ id, title }) => ({ id, name: title }))),
    action: looker(actions.map(({ id, text }) => ({ id, name: text }))),
  };
}
