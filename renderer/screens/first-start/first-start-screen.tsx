import { useState } from 'react';

import type { AnswerOf } from '#core/bridge/channels';

import { useSession, useSettings } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { Entrance } from '../../components/entrance';
import { LanguageSwitch } from '../../components/language-switch';
import { FirstPersonForm } from './first-person-form';
import { FirstRecoveryCode } from './first-recovery-code';
import { firstStartMessages as words } from './messages';
import './first-start-screen.css';

/** The first minute on a computer: who are you, a PIN, and the code for the day when it is forgotten. */
export function FirstStartScreen() {
  const { language, say } = useWords();
  const change = useSettings((state) => state.change);
  const addPerson = useSession((session) => session.addPerson);
  const [added, setAdded] = useState<(AnswerOf<'people:add'> & { readonly pin: string }) | null>(null);

  return (
    <Entrance
      product={say(words.product)}
      promise={say(words.promise)}
      title={say(added === null ? words.title : words.codeTitle)}
      lead={say(added === null ? words.lead : words.codeLead)}
      story={
        <div className="first-start-story">
          <h2>{say(words.stepsTitle)}</h2>
          <ol className="first-start-steps">
            <li>{say(words.stepBriefing)}</li>
            <li>{say(words.stepTalk)}</li>
            <li>{say(words.stepDebrief)}</li>
          </ol>
          <p className="first-start-offline">{say(words.offline)}</p>
        </div>
      }
      foot={<LanguageSwitch language={language} onChange={(chosen) => void change({ language: chosen })} />}
    >
      {added === null ? (
        <FirstPersonForm
          onSubmit={async (details, pin) => {
            const answer = await addPerson({ details, role: 'administrator', pin });
            if (answer.ok) setAdded({ ...answer.value, pin });
            return answer;
          }}
        />
      ) : (
        <FirstRecoveryCode added={added} />
      )}
    </Entrance>
  );
}
