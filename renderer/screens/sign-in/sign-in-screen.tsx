import { useEffect, useState } from 'react';

import type { Person } from '#core/people/person';

import { usePeople, useSession, useSettings } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Entrance } from '../../components/entrance';
import { LanguageSwitch } from '../../components/language-switch';
import { Loaded } from '../../components/loaded';
import { AddMyself } from './add-myself';
import { ChoosePerson } from './choose-person';
import { EnterPin } from './enter-pin';
import { signInMessages as words } from './messages';
import { RecoverPin } from './recover-pin';
import './sign-in-screen.css';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'pin'; readonly person: Person }
  | { readonly kind: 'recover'; readonly person: Person }
  | { readonly kind: 'add' };

/** Who is at the computer now. After a lock whoever was here is asked for their PIN at once. */
export function SignInScreen() {
  const { language, say } = useWords();
  const lockedPerson = useSession((session) => session.lockedPerson);
  const lastPerson = useSession((session) => session.lastPerson);
  const people = usePeople((state) => state.people);
  const load = usePeople((state) => state.load);
  const change = useSettings((state) => state.change);
  const [chosen, setChosen] = useState<Step | null>(null);
  useEffect(() => void load(), [load]);

  const locked = people.kind === 'ready' ? people.value.find(({ id }) => id === lockedPerson) : undefined;
  const step: Step =
    chosen ?? (locked?.hasPin === true ? { kind: 'pin', person: locked } : { kind: 'choose' });
  const toList = () => setChosen({ kind: 'choose' });

  const titles: Readonly<Record<Step['kind'], string>> = {
    choose: say(words.title),
    pin: step.kind === 'pin' ? say(words.pinTitle, { name: step.person.name }) : '',
    recover: step.kind === 'recover' ? say(words.recoverTitle, { name: step.person.name }) : '',
    add: say(words.addTitle),
  };
  const leads: Readonly<Partial<Record<Step['kind'], string>>> = {
    add: say(words.addLead),
    ...(chosen === null && { pin: say(words.locked) }),
    recover: say(
      step.kind === 'recover' && step.person.role !== 'administrator' ? words.recoverAsk : words.recoverLead,
    ),
  };

  return (
    <Entrance
      product={say(words.product)}
      promise={say(words.promise)}
      title={titles[step.kind]}
      lead={leads[step.kind]}
      story={<p className="sign-in-note">{say(words.note)}</p>}
      foot={<LanguageSwitch language={language} onChange={(picked) => void change({ language: picked })} />}
    >
      {step.kind === 'choose' && (
        <Loaded of={people} onRetry={() => void load()}>
          {(everyone) => (
            <ChoosePerson
              people={everyone}
              lastPerson={lastPerson}
              onChoose={(person) => setChosen({ kind: 'pin', person })}
              onAdd={() => setChosen({ kind: 'add' })}
            />
          )}
        </Loaded>
      )}
      {step.kind === 'pin' && (
        <EnterPin
          key={step.person.id}
          person={step.person}
          onOther={toList}
          onForgot={() => setChosen({ kind: 'recover', person: step.person })}
        />
      )}
      {step.kind === 'recover' && (
        <RecoverPin person={step.person} canRecover={step.person.role === 'administrator'} onBack={toList} />
      )}
      {step.kind === 'add' && <AddMyself onBack={toList} />}
    </Entrance>
  );
}
