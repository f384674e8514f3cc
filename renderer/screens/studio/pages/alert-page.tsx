import { alertLevelWords } from '#core/messages/vocabulary-messages';
import { alertLevels } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ItemList } from '../form/item-list';
import { NumberField } from '../form/number-field';
import { RadioField } from '../form/radio-field';
import { Section } from '../form/section';
import { TextField } from '../form/text-field';
import { pageMessages as words } from './messages';

/** The alert slip that is read before the talk, and the money it is about. */
export function AlertPage() {
  const { say } = useWords();
  const alert = useEditor((state) => state.document.script.alert);
  const money = useEditor((state) => state.document.script.money);
  return (
    <div className="form-stack">
      <RadioField
        path={['alert', 'level']}
        label={say(words.level)}
        value={alert.level}
        options={alertLevels.map((value) => ({ value, label: say(alertLevelWords[value]) }))}
      />
      <TextField
        path={['alert', 'received']}
        label={say(words.received)}
        value={alert.received}
        isSingle
        hint={say(words.receivedHint)}
      />
      <TextField
        path={['alert', 'text']}
        label={say(words.alertText)}
        value={alert.text}
        rows={2}
        hint={say(words.alertTextHint)}
      />
      <Section title={say(words.known)}>
        <ItemList
          path={['alert', 'known']}
          name={say(words.known)}
          items={alert.known}
          addLabel={say(words.addKnown)}
          create={() => ''}
          isCompact
        >
          {(text, at) => (
            <TextField
              path={['alert', 'known', at]}
              label={`${say(words.known)} ${at + 1}`}
              value={text}
              layout="hidden"
            />
          )}
        </ItemList>
      </Section>
      <Section title={say(words.money)}>
        {(['atRisk', 'lost'] as const).map((part) => (
          <NumberField
            key={part}
            path={['money', part]}
            label={say(words[part])}
            value={money[part]}
            step={1000}
            min={0}
            max={1_000_000_000}
            unit={say(words.yuan)}
          />
        ))}
      </Section>
    </div>
  );
}
