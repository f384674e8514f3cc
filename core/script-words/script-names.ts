import type { Script } from '../script/script-schema';

/** How ids in a condition or in effects are said. An id without a name is said as it is. */
export type ScriptNames = {
  readonly fact: (id: string) => string;
  readonly flag: (id: string) => string;
  readonly disposition: (id: string) => string;
  readonly scene: (id: string) => string;
};

function lookUp(pairs: readonly (readonly [id: string, name: string])[]): (id: string) => string {
  const names = new Map(pairs.filter(([, name]) => name.trim() !== ''));
  return (id) => names.get(id) ?? id;
}

/** The names that a script itself gives: texts of facts and flags, names of dispositions, titles of scenes. */
export function scriptNames({
  facts,
  flags,
  dispositions,
  scenes,
}: Pick<Script, 'facts' | 'flags' | 'dispositions' | 'scenes'>): ScriptNames {
  return {
    fact: lookUp(facts.map(({ id, text }) => [id, text])),
    flag: lookUp(flags.map(({ id, text }) => [id, text])),
    disposition: lookUp(dispositions.map(({ id, name }) => [id, name])),
    scene: lookUp(scenes.map(({ id, title }) => [id, title])),
  };
}
