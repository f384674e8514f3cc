import { useEffect } from 'react';

import type { Settings } from '#core/bridge/settings';

/** Below this width, at normal text size, the navigation is a bar along the top instead of a rail at the side. */
const railNeedsPx = 900;

/** Calls back now and whenever the answer to a media query changes; answers how to stop. */
function follow(query: string, onAnswer: (matches: boolean) => void): () => void {
  const list = window.matchMedia(query);
  const handleChange = () => onAnswer(list.matches);
  handleChange();
  list.addEventListener('change', handleChange);
  return () => list.removeEventListener('change', handleChange);
}

/** Puts language, theme, text size and the layout that follows from it on the root element, where the style sheets read them. */
export function useDocumentSettings({ language, theme, textSize }: Settings): void {
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme !== 'system') {
      dataset.theme = theme;
      return undefined;
    }
    return follow('(prefers-color-scheme: dark)', (isDark) => {
      dataset.theme = isDark ? 'dark' : 'light';
    });
  }, [theme]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.textSize = String(textSize);
    return follow(`(max-width: ${(railNeedsPx * textSize) / 100}px)`, (isNarrow) => {
      dataset.layout = isNarrow ? 'bar' : 'rail';
    });
  }, [textSize]);
}
