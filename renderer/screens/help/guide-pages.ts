import type { Language } from '#core/messages/message';

import type { GuidePage } from './guide-block';
import { guideTexts } from './guide-texts';
import { parseGuide } from './parse-guide';

export type NamedPage = GuidePage & { readonly name: string };

const pages: readonly NamedPage[] = Object.entries(guideTexts).map(([name, text]) => ({
  name,
  ...parseGuide(text),
}));

/** The pages in reading order. English begins with its own short page; Chinese does not need it. */
export function guidePages(language: Language): readonly NamedPage[] {
  const english = pages.filter(({ name }) => name === 'english');
  const chinese = pages.filter(({ name }) => name !== 'english');
  return language === 'en' ? [...english, ...chinese] : chinese;
}
