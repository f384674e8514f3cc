import { useCallback } from 'react';

import { say as sayIn, type Facts, type Language, type Message } from '#core/messages/message';

import { useLanguage } from '../components/language-context';

export type Words = {
  readonly language: Language;
  readonly say: (message: Message, facts?: Facts) => string;
};

/** The language of the screens and how to say something in it: `say(words.title, { count })`. */
export function useWords(): Words {
  const language = useLanguage();
  const say = useCallback((message: Message, facts?: Facts) => sayIn(message, language, facts), [language]);
  return { language, say };
}
