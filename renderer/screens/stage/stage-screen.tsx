import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { useSettings } from '../../app/app-stores';
import { ErrorBoundary } from '../../app/error-boundary';
import { windowTimers } from '../../app/window-timers';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { toggleFullScreen } from '../../stage/full-screen';
import { createStageFollower } from '../../stage/stage-follower';
import type { StageLook } from '../../stage/stage-message';
import { openStagePort } from '../../stage/stage-port';
import { BlackCover } from './black-cover';
import { StageIdle } from './stage-idle';
import { stageMessages as words } from './stage-messages';
import { StageViewShown } from './stage-view-shown';
import { useFullScreen } from './use-full-screen';
import { useStageKeys } from './use-stage-keys';
import './stage.css';

/** The second window, for the projector: shows what the presenter shows, in very large type, and nothing else. */
export function StageScreen() {
  const { say } = useWords();
  const [follower] = useState(() =>
    createStageFollower({
      openPort: openStagePort,
      clock: () => performance.now(),
      timers: windowTimers,
    }),
  );
  useEffect(() => {
    follower.begin();
    window.addEventListener('pagehide', follower.end);
    return () => {
      window.removeEventListener('pagehide', follower.end);
      follower.end();
    };
  }, [follower]);
  const { look, view } = useStore(follower.followed);
  const isFull = useFullScreen();
  useStageKeys(follower.press);
  useLookOfPresenter(look);

  return (
    <main className="stage">
      <title>{`${say(words.title)} · 劝得住`}</title>
      <ErrorBoundary
        resetKey={JSON.stringify(view)}
        onFailure={() => undefined}
        fallback={() => <p className="stage-broken">{say(words.broken)}</p>}
      >
        {view.kind === 'idle' ? (
          <StageIdle />
        ) : (
          <StageViewShown view={view} scale={look?.scale ?? 100} onPress={follower.press} />
        )}
      </ErrorBoundary>
      {!isFull && (
        <div className="stage-tools">
          <Button icon="courseware" onClick={() => toggleFullScreen(document)}>
            {say(words.fullScreen)}
            <KeyHint keys="F" />
          </Button>
        </div>
      )}
      {look?.isBlack === true && view.kind !== 'idle' && <BlackCover label={say(words.black)} />}
    </main>
  );
}

/** Light, dark and language as the presenter has them; nobody is signed in here who could have set them. */
function useLookOfPresenter(look: StageLook | null): void {
  const adopt = useSettings((state) => state.adopt);
  const settings = useSettings((state) => state.settings);
  useEffect(() => {
    if (look === null) return;
    const { language, theme } = look;
    if (settings.language === language && settings.theme === theme && settings.textSize === 100) return;
    adopt({ ...settings, language, theme, textSize: 100 });
  }, [adopt, look, settings]);
}
