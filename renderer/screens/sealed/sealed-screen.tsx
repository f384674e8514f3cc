import { useState } from 'react';

import type { AppError } from '#core/bridge/app-error';
import { say, type Language } from '#core/messages/message';

import { Entrance } from '../../components/entrance';
import { LanguageContext, useLanguage } from '../../components/language-context';
import { LanguageSwitch } from '../../components/language-switch';
import { sealedMessages as words } from './messages';
import { RecoverForm, UnlockForm } from './unlock-form';
import './sealed-screen.css';

type SealedScreenProps = { readonly error: AppError; readonly onRetry: () => void };

/**
 * In place of the program where the data is encrypted and the passphrase has not been given since the host was started. Settings lie behind
 * the lock too, so the language is chosen here for here.
 */
export function SealedScreen({ onRetry }: SealedScreenProps) {
  const usual = useLanguage();
  const [picked, setPicked] = useState<Language | null>(null);
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const language = picked ?? usual;
  const isRecovery = way === 'recovery';
  return (
    <LanguageContext value={language}>
      <Entrance
        product={say(words.product, language)}
        promise={say(words.promise, language)}
        title={say(isRecovery ? words.recoverTitle : words.title, language)}
        lead={say(isRecovery ? words.recoverLead : words.lead, language)}
        story={<p className="sealed-note">{say(words.note, language)}</p>}
        foot={<LanguageSwitch language={language} onChange={setPicked} />}
      >
        {isRecovery ? (
          <RecoverForm onUnlocked={onRetry} onOther={() => setWay('passphrase')} />
        ) : (
          <UnlockForm onUnlocked={onRetry} onOther={() => setWay('recovery')} />
        )}
        {isRecovery && <p className="sealed-note">{say(words.lost, language)}</p>}
      </Entrance>
    </LanguageContext>
  );
}
