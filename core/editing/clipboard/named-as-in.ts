import type { Script } from '../../script/script-schema';
import { applyChanges, type Change } from '../change';
import { freeId } from '../free-id';
import { rewriteNames } from '../operations/references';
import { scriptOf, type NodeFragment } from './node-fragment';

type Named = { readonly id: string };

/** What each id of a fragment is called in another script, and what that script has yet to declare. */
type Naming<T> = { readonly ids: ReadonlyMap<string, string>; readonly missing: readonly T[] };

/**
 * A thing is known again by what it says; in the script that it comes from its id is enough, because there its words may have
 * been bettered since. Whatever is not known is declared, under an id that nothing else has.
 */
function naming<T extends Named>(
  items: readonly T[],
  known: readonly T[],
  says: (item: T) => string,
  isAtHome: boolean,
  taken: Set<string>,
): Naming<T> {
  const ids = new Map<string, string>();
  const missing: T[] = [];
  for (const item of items) {
    const words = says(item).trim();
    const twin = known.find(({ id }) => id === item.id);
    const isTwin = twin !== undefined && (isAtHome || says(twin).trim() === words);
    const match = isTwin ? twin : known.find((each) => words !== '' && says(each).trim() === words);
    const id = match?.id ?? freeId(item.id, taken);
    ids.set(item.id, id);
    if (match !== undefined) continue;
    taken.add(id);
    missing.push(id === item.id ? item : { ...item, id });
  }
  return { ids, missing };
}

/** A fragment that names facts, flags and dispositions as a script does, and changes that declare there what it did not know. */
export function namedAsIn(
  script: Script,
  fragment: NodeFragment,
): { readonly fragment: NodeFragment; readonly changes: readonly Change[] } {
  const isAtHome = fragment.from === script.id;
  const shared = new Set([...script.facts, ...script.flags].map(({ id }) => id));
  const text = (item: { readonly text: string }): string => item.text;
  const facts = naming(fragment.facts, script.facts, text, isAtHome, shared);
  const flags = naming(fragment.flags, script.flags, text, isAtHome, shared);
  const dispositions = naming(
    fragment.dispositions,
    script.dispositions,
    ({ name }) => name,
    isAtHome,
    new Set(script.dispositions.map(({ id }) => id)),
  );
  const declared = (list: 'facts' | 'flags' | 'dispositions', items: readonly unknown[]): readonly Change[] =>
    items.map((value, at) => ({ do: 'insert', path: ['script', list], at: script[list].length + at, value }));

  let renamed = { script: scriptOf(script, fragment.nodes, fragment.endings) };
  const kinds = [
    ['fact', facts.ids],
    ['flag', flags.ids],
    ['disposition', dispositions.ids],
  ] as const;
  for (const [kind, ids] of kinds) {
    const done = applyChanges(
      renamed,
      rewriteNames(renamed.script, kind, (id) => ids.get(id) ?? id),
    );
    if (done.ok) renamed = done.value.document;
  }
  return {
    fragment: { ...fragment, nodes: renamed.script.scenes[0]?.nodes ?? [], endings: renamed.script.endings },
    changes: [
      ...declared('facts', facts.missing),
      ...declared('flags', flags.missing),
      ...declared('dispositions', dispositions.missing),
    ],
  };
}
