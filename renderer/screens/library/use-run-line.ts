import { useCallback } from 'react';

import type { OpenRun } from '#core/bridge/channels';
import type { Mode } from '#core/run/run-schema';
import { modeWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { formatWhen } from '../../components/format-when';
import { libraryMessages as words } from './messages';

/** How an unfinished run is named in one line: mode, turn, when. */
export function useRunLine(): (run: OpenRun) => string {
  const { language, say } = useWords();
  return useCallback(
    (run) =>
      say(words.openAt, {
        mode: run.mode in modeWords ? say(modeWords[run.mode as Mode]) : run.mode,
        turns: run.turns + 1,
        when: formatWhen(run.lastEventAt, language),
      }),
    [language, say],
  );
}
