import { memo } from 'react';

import type { DoctrineGroup } from '#core/ruleset/ruleset-schema';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { Panel } from '../../../components/panel';
import { Select } from '../../../components/select';
import { rulesetMessages as words } from './messages';
import { useRuleset } from './ruleset-context';
import { RulesetText } from './ruleset-text';
import { SignOff } from './sign-off';

type Entry = DoctrineGroup['entries'][number];
type Item = Entry['items'][number];

/** An entry has one to four items that can be observed. */
const mostItems = 4;

/** Doctrine, a panel for each group. */
export function DoctrinePanels() {
  const groups = useRuleset((state) => state.document.ruleset.doctrine);
  return groups.map((group, at) => <GroupPanel key={group.id} group={group} at={at} />);
}

const GroupPanel = memo(function GroupPanel({
  at,
  group,
}: {
  readonly group: DoctrineGroup;
  readonly at: number;
}) {
  const { entries, name, status } = group;
  return (
    <Panel title={name} aside={<SignOff path={['doctrine', at]} name={name} status={status} />}>
      <ul className="ruleset-list">
        {entries.map((entry, place) => (
          <EntryRow key={entry.id} entry={entry} path={`doctrine.${at}.entries.${place}`} />
        ))}
      </ul>
    </Panel>
  );
});

/** Paths as text, so that a row is drawn anew only when its own entry has changed. */
function pathOf(text: string): readonly (string | number)[] {
  return text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

const EntryRow = memo(function EntryRow({
  entry,
  path: text,
}: {
  readonly entry: Entry;
  readonly path: string;
}) {
  const { say } = useWords();
  const edit = useRuleset((state) => state.edit);
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  const path = pathOf(text);
  const { id, items, name, sentence } = entry;
  const add = () => {
    const taken = new Set(items.map((item) => item.id));
    const free = [1, 2, 3, 4, 5].map((n) => `${id.slice(0, 8)}-${n}`).find((each) => !taken.has(each));
    const value = { id: free, text: say(words.newItem), shownIn: 'talk' };
    edit('insert-item', { path: [...path, 'items'], at: items.length, value });
  };
  return (
    <li className="ruleset-row">
      <span className="ruleset-id" lang="zh-CN">
        {id}
      </span>
      <div className="ruleset-fields">
        <RulesetText path={[...path, 'name']} label={`${id} ${say(words.name)}`} value={name} />
        <RulesetText path={[...path, 'sentence']} label={`${id} ${say(words.sentence)}`} value={sentence} />
        <ul className="ruleset-items">
          {items.map((item, at) => (
            <ItemRow
              key={item.id}
              item={item}
              path={`${text}.items.${at}`}
              isOnly={items.length === 1}
              at={at}
            />
          ))}
        </ul>
        {!isReadOnly && items.length < mostItems && (
          <div>
            <Button
              size="small"
              kind="quiet"
              icon="add"
              aria-label={say(words.addItemTo, { name })}
              onClick={add}
            >
              {say(words.addItem)}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
});

type ItemRowProps = {
  readonly item: Item;
  readonly path: string;
  readonly at: number;
  readonly isOnly: boolean;
};

const ItemRow = memo(function ItemRow({ at, isOnly, item, path: text }: ItemRowProps) {
  const { say } = useWords();
  const edit = useRuleset((state) => state.edit);
  const isReadOnly = useRuleset((state) => state.isReadOnly);
  const path = pathOf(text);
  const list = path.slice(0, -1);
  const { id, shownIn } = item;
  return (
    <li className="ruleset-item">
      <RulesetText path={[...path, 'text']} label={say(words.item, { id })} value={item.text} />
      <Select<Item['shownIn']>
        label={say(words.shownIn, { id })}
        value={shownIn}
        disabled={isReadOnly}
        options={(['talk', 'exercise', 'nowhere'] as const).map((value) => ({
          value,
          label: say(words[value]),
        }))}
        onChange={(value) =>
          edit('set-field', { path: [...path, 'shownIn'], value, field: say(words.shownIn, { id }) })
        }
      />
      {!isReadOnly && (
        <div className="ruleset-item-acts">
          <Button
            size="small"
            kind="quiet"
            aria-label={say(words.up, { id })}
            disabled={at === 0}
            onClick={() => edit('move-item', { path: list, from: at, to: at - 1 })}
          >
            ↑
          </Button>
          <IconButton
            icon="remove"
            label={say(words.remove, { id })}
            disabled={isOnly}
            onClick={() => edit('remove-item', { path: list, at })}
          />
        </div>
      )}
    </li>
  );
});
