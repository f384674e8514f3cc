import { useMemo } from 'react';

import { useWords } from '../../app/words';

/** Moments and lengths of time in the language of the screens. */
export type Moments = {
  readonly dateOf: (at: number) => string;
  readonly lengthOf: (milliseconds: number) => string;
};

/** How this screen writes dates and lengths of time. */
export function useMoments(): Moments {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return {
      dateOf: (at) => format.format(at),
      lengthOf: (milliseconds) => {
        const seconds = Math.round(milliseconds / 1000);
        const minutes = Math.floor(seconds / 60);
        if (language === 'zh') return minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`;
        return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
      },
    };
  }, [language]);
}
