import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { languages } from '#core/messages/message';

import { useBridge } from '../../app/bridge-context';
import { windowTimers } from '../../app/window-timers';
import { LanguageContext, useLanguage } from '../../components/language-context';
import { createKioskStore } from '../../stores/kiosk/create-kiosk-store';
import { KioskFrame } from './kiosk-frame';

/** 宣讲: what a citizen touches through at the counter. Nobody is signed in, nothing of a visitor is kept. */
export function KioskScreen() {
  const bridge = useBridge();
  const usual = useLanguage();
  const [store] = useState(() => createKioskStore({ bridge, timers: windowTimers }));
  const { end, language: picked, load, speak, touch } = useStore(store);
  useEffect(() => {
    void load();
    return end;
  }, [load, end]);

  useEffect(() => {
    const events = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, touch, { passive: true });
    const refuse = (event: Event) => event.preventDefault();
    const refused = ['contextmenu', 'dragstart'] as const;
    for (const event of refused) window.addEventListener(event, refuse);
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
      for (const event of refused) window.removeEventListener(event, refuse);
    };
  }, [touch]);

  const language = picked ?? usual;
  const other = languages.find((one) => one !== language) ?? language;
  return (
    <LanguageContext value={language}>
      <KioskFrame store={store} other={other} onLanguage={() => speak(other)} />
    </LanguageContext>
  );
}
