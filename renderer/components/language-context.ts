import { createContext, useContext } from 'react';

import type { Language } from '#core/messages/message';

/** The language of the screens. A context, so that a component with two words of its own needs no prop for them. */
export const LanguageContext = createContext<Language>('zh');

/** The language of the screens. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
