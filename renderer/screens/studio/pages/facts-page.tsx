import { useDeferredValue, useMemo } from 'react';

import type { ChangePath } from '#core/editing/change';
import { freeId } from '#core/editing/free-id';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { IdField } from '../form/id-field';
import { ItemList } from '../form/item-list';
import { Section } from '../form/section';
import { TextField } from '../form/text-field';
import { pageMessages as words } from './messages';
import { usesOf, type Uses } from './uses-of';

/** What can be found out, and what is kept in mind, each with where it is used. */
export function FactsPage() {
  const { say } = useWords();
  const script = useEditor((state) => state.document.script);
  // Counting looks through the whole script: it may come a moment after the key.
  const settled = useDeferredValue(script);
  const uses = useMemo(() => usesOf(settled), [settled]);
  const taken = () => new Set([...script.facts, ...script.flags].map(({ id }) => id));
  return (
    <>
      <Section title={say(words.factList)} lead={say(words.factsLead)}>
        <Declared
          list="facts"
          items={script.facts}
          name={say(words.fact)}
          addLabel={say(words.addFact)}
          uses={uses}
          create={() => ({ id: freeId('fact', taken()), text: '' })}
        />
      </Section>
      <Section title={say(words.flagList)} lead={say(words.flagsLead)}>
        <Declared
          list="flags"
          items={script.flags}
          name={say(words.flag)}
          addLabel={say(words.addFlag)}
          uses={uses}
          create={() => ({ id: freeId('flag', taken()), text: '' })}
        />
      </Section>
    </>
  );
}

type DeclaredItem = { readonly id: string; readonly text: string };
type DeclaredProps = {
  readonly list: 'facts' | 'flags';
  readonly items: readonly DeclaredItem[];
  readonly name: string;
  readonly addLabel: string;
  readonly uses: Uses;
  readonly create: () => DeclaredItem;
};

function Declared({ list, items, name, addLabel, uses, create }: DeclaredProps) {
  return (
    <ItemList path={[list]} name={name} items={items} addLabel={addLabel} create={create} isCompact>
      {({ id, text }, at) => (
        <div className="pages-declared">
          <TextField
            path={[list, at, 'text']}
            label={`${name} ${at + 1}`}
            value={text}
            isSingle
            layout="hidden"
          />
          <div className="pages-declared-foot">
            <IdField path={[list, at, 'id']} kind={list === 'facts' ? 'fact' : 'flag'} id={id} />
            <UseCount paths={uses.get(id) ?? []} />
          </div>
        </div>
      )}
    </ItemList>
  );
}

/** How often something is used; a press goes to the first place. */
function UseCount({ paths }: { readonly paths: readonly ChangePath[] }) {
  const { say } = useWords();
  const goToPath = useEditor((state) => state.goToPath);
  const [first] = paths;
  if (first === undefined) return <span className="form-hint">{say(words.unused)}</span>;
  return (
    <button type="button" className="form-link" onClick={() => goToPath(first)}>
      {say(words.usedAt, { n: paths.length })}
    </button>
  );
}
