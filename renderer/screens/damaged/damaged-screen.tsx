import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import type { AppError } from '#core/bridge/app-error';
import type { RecoveryCause } from '#core/bridge/recovery-channels';
import { say, type Language, type Message } from '#core/messages/message';

import { useBridge } from '../../app/bridge-context';
import { Entrance } from '../../components/entrance';
import { LanguageContext, useLanguage } from '../../components/language-context';
import { LanguageSwitch } from '../../components/language-switch';
import { Loaded } from '../../components/loaded';
import { createRecoveryStore } from '../../stores/recovery-store';
import { damagedMessages as words } from './messages';
import { RecoveryForm } from './recovery-form';
import './damaged-screen.css';

type DamagedScreenProps = { readonly error: AppError; readonly onRetry: () => void };

const said: Readonly<Record<RecoveryCause, { readonly title: Message; readonly lead: Message }>> = {
  damaged: { title: words.titleDamaged, lead: words.leadDamaged },
  empty: { title: words.titleEmpty, lead: words.leadEmpty },
  missing: { title: words.titleMissing, lead: words.leadMissing },
};

/**
 * In place of the program where the database in the data folder cannot be opened: what happened, what each backup would lose, and how to go
 * on. Settings lie in the database too, so the language is chosen here for here.
 */
export function DamagedScreen({ onRetry }: DamagedScreenProps) {
  const bridge = useBridge();
  const usual = useLanguage();
  const [picked, setPicked] = useState<Language | null>(null);
  const [store] = useState(() => createRecoveryStore({ bridge }));
  const { load, look } = useStore(store);
  const language = picked ?? usual;
  useEffect(() => void load(), [load]);
  const handleChanged = () => {
    // Where it could not be opened after all, this screen stays, with what there is now.
    void load();
    onRetry();
  };
  const { lead, title } = said[look.kind === 'ready' ? look.value.cause : 'damaged'];
  return (
    <LanguageContext value={language}>
      <Entrance
        product={say(words.product, language)}
        promise={say(words.promise, language)}
        title={say(title, language)}
        lead={say(lead, language)}
        story={<p className="damaged-note">{say(words.note, language)}</p>}
        foot={<LanguageSwitch language={language} onChange={setPicked} />}
      >
        <Loaded of={look} onRetry={handleChanged}>
          {(value) => <RecoveryForm look={value} store={store} onChanged={handleChanged} />}
        </Loaded>
      </Entrance>
    </LanguageContext>
  );
}
