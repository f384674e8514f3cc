import type { FraudTypeEntry } from '#core/library/library-view';
import type { Language } from '#core/messages/message';

/** The short name of a fraud type in the language of the screens. */
export function fraudTypeName(type: FraudTypeEntry, language: Language): string {
  return language === 'zh' ? type.short : type.english;
}
