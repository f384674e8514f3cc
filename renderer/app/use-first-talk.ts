import { useEffect } from 'react';

import { useSettings } from './app-stores';
import type { ScreenName } from './route';

/** Whoever has come to a debrief has had their first talk: guidance is not proposed any more. */
export function useFirstTalk(screen: ScreenName): void {
  const isSeen = useSettings(({ settings }) => settings.firstTalkSeen);
  const change = useSettings((state) => state.change);
  useEffect(() => {
    if (screen === 'debrief' && !isSeen) void change({ firstTalkSeen: true });
  }, [screen, isSeen, change]);
}
