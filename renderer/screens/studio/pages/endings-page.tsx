import { endingWords } from '#core/messages/vocabulary-messages';
import type { Ending } from '#core/script/script-schema';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { useEditor } from '../editor-context';
import { EndingForm } from '../form/ending-form';
import { Fold } from '../form/fold';
import { ItemList } from '../form/item-list';
import { pageMessages as words } from './messages';

/** All endings; each unfolds into everything about it. */
export function EndingsPage() {
  const { say } = useWords();
  const endings = useEditor((state) => state.document.script.endings);
  const edit = useEditor((state) => state.edit);
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.endingsLead)}</p>
      <ItemList
        path={['endings']}
        name={say(words.ending)}
        items={endings}
        addLabel={say(words.addEnding)}
        create={(): Ending => ({
          id: 'ending',
          kind: 'stopped',
          title: '',
          rank: 50,
          acceptable: false,
          money: 'open',
          texts: [],
          because: '',
        })}
        onAdd={() => edit('add-ending', { kind: 'stopped', title: '' })}
        onRemove={({ id }) => edit('delete-endings', { endings: [id] })}
        isCompact
      >
        {(ending, at, isNew) => (
          <Fold
            path={['endings', at]}
            title={<span lang="zh-CN">{ending.title || say(words.untitled)}</span>}
            summary={
              <span className="pages-ending">
                <span>{say(endingWords[ending.kind])}</span>
                <span>{say(words.rankOf, { n: ending.rank })}</span>
                {ending.acceptable && <Badge tone="ink">{say(words.acceptable)}</Badge>}
              </span>
            }
            isOpenAtFirst={isNew}
          >
            <EndingForm path={['endings', at]} ending={ending} />
          </Fold>
        )}
      </ItemList>
    </div>
  );
}
