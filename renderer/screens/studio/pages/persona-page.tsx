import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { NumberField } from '../form/number-field';
import { TextField } from '../form/text-field';
import { pageMessages as words } from './messages';

const traits = ['work', 'home', 'moneyFor', 'fear'] as const;

/** Who the victim is. */
export function PersonaPage() {
  const { say } = useWords();
  const persona = useEditor((state) => state.document.script.persona);
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.personaLead)}</p>
      <TextField path={['persona', 'name']} label={say(words.name)} value={persona.name} isSingle />
      <NumberField
        path={['persona', 'age']}
        label={say(words.age)}
        value={persona.age}
        min={6}
        max={110}
        unit={say(words.years)}
      />
      {traits.map((trait) => (
        <TextField key={trait} path={['persona', trait]} label={say(words[trait])} value={persona[trait]} />
      ))}
      <TextField
        path={['persona', 'speech']}
        label={say(words.speech)}
        value={persona.speech}
        hint={say(words.speechHint)}
      />
      <TextField
        path={['persona', 'voice']}
        label={say(words.voice)}
        value={persona.voice}
        hint={say(words.voiceHint)}
      />
    </div>
  );
}
