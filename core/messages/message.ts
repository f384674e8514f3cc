/** The languages of the screens. Script content is Chinese in both. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One sentence in both languages: a pair, so that no language can lack it. `{name}` marks a fact to fill in. */
export type Message = { readonly zh: string; readonly en: string };

/** Facts that a sentence names. */
export type Facts = Readonly<Record<string, string | number>>;

/** The sentence in one language with its facts filled in; an unknown mark stays as it is, so that a mistake shows. */
export function say(message: Message, language: Language, facts: Facts = {}): string {
  return message[language].replace(/\{(\w+)\}/g, (mark, name: string) => {
    const fact = facts[name];
    return fact === undefined ? mark : String(fact);
  });
}

/** Declares the sentences of one screen or subject; only there so that keys and pairs are checked by the compiler. */
export function messages<const T extends Readonly<Record<string, Message>>>(pairs: T): T {
  return pairs;
}
