import { memo } from 'react';

import type { ChangePath } from '#core/editing/change';
import { endingWords } from '#core/messages/vocabulary-messages';
import type { Ending } from '#core/script/script-schema';
import { endingKinds } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ChoiceField } from './choice-field';
import { ConditionField } from './condition/condition-field';
import { IdField } from './id-field';
import { ItemList } from './item-list';
import { formMessages as words } from './messages';
import { NumberField } from './number-field';
import { OwnProblems } from './own-problems';
import { samePlace } from './same-place';
import { TextField } from './text-field';
import { TickField } from './tick-field';

type EndingFormProps = { readonly path: ChangePath; readonly ending: Ending };

/** Everything about one ending. */
export const EndingForm = memo(function EndingForm({ path, ending }: EndingFormProps) {
  const { say } = useWords();
  const goTo = useEditor((state) => state.goTo);
  const isFocus = useEditor((state) => state.focus?.kind === 'ending');
  return (
    <div className="form-stack">
      <IdField
        path={[...path, 'id']}
        kind="ending"
        id={ending.id}
        onRenamed={(id) => {
          if (isFocus) goTo({ kind: 'ending', id });
        }}
      />
      <OwnProblems path={path} />
      <TextField path={[...path, 'title']} label={say(words.title)} value={ending.title} isSingle />
      <ChoiceField
        path={[...path, 'kind']}
        label={say(words.endingKind)}
        value={ending.kind}
        options={endingKinds.map((value) => ({ value, label: say(endingWords[value]) }))}
      />
      <NumberField
        path={[...path, 'rank']}
        label={say(words.rank)}
        value={ending.rank}
        step={5}
        min={0}
        max={100}
        hint={say(words.rankHint)}
      />
      <ChoiceField
        path={[...path, 'money']}
        label={say(words.moneyThen)}
        value={ending.money}
        options={(['kept', 'lost', 'open'] as const).map((value) => ({ value, label: say(words[value]) }))}
      />
      <TickField
        path={[...path, 'acceptable']}
        label={say(words.acceptable)}
        isTicked={ending.acceptable}
        unticked={false}
      />
      <h3 className="form-subhead">{say(words.texts)}</h3>
      <ItemList
        path={[...path, 'texts']}
        name={say(words.endingText)}
        items={ending.texts}
        addLabel={say(words.addText)}
        create={(): Ending['texts'][number] => ({ text: '' })}
        head={(_item, at) => <span className="form-label">{`${say(words.endingText)} ${at + 1}`}</span>}
      >
        {(item, at) => (
          <>
            <TextField
              path={[...path, 'texts', at, 'text']}
              label={say(words.endingText)}
              value={item.text}
              layout="hidden"
              rows={2}
            />
            <ConditionField
              path={[...path, 'texts', at, 'when']}
              label={say(words.whenHeld)}
              value={item.when}
              none={ending.texts.length === 1 ? say(words.always) : say(words.otherwise)}
            />
          </>
        )}
      </ItemList>
      <TextField
        path={[...path, 'because']}
        label={say(words.because)}
        value={ending.because}
        hint={say(words.becauseHint)}
        layout="above"
        rows={2}
      />
    </div>
  );
}, samePlace);
