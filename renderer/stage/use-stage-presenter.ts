import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { signActivity } from '../app/activity';
import { windowTimers } from '../app/window-timers';
import type { StageLook, StagePress, StageView } from './stage-message';
import { openStagePort } from './stage-port';
import { createStagePresenter, type StagePresence } from './stage-presenter';

type Presenting = {
  readonly view: StageView;
  readonly look: StageLook;
  readonly onPress: (press: StagePress) => void;
};

let windows = 0;

/** Unlike that of any other window of this computer, and of an earlier life of this one. */
function newPresenterId(): string {
  windows += 1;
  return `${Date.now().toString(36)}-${performance.now().toString(36)}-${windows}`;
}

/**
 * Presents a view on the projector's window as long as the screen that calls this is open; the view must keep its identity while it
 * means the same. Tells whether that window is there and whether it follows.
 */
export function useStagePresenter({
  view,
  look,
  onPress,
}: Presenting): StagePresence & { readonly takeOver: () => void } {
  const [presenter] = useState(() =>
    createStagePresenter({
      openPort: openStagePort,
      id: newPresenterId(),
      now: () => Date.now(),
      timers: windowTimers,
      onTeaching: signActivity,
    }),
  );
  useEffect(() => {
    presenter.begin();
    return () => presenter.end();
  }, [presenter]);
  useEffect(() => presenter.hearPresses(onPress), [presenter, onPress]);
  const { isBlack, language, scale, theme } = look;
  useEffect(() => {
    presenter.show(view, { isBlack, language, scale, theme });
  }, [presenter, view, isBlack, language, scale, theme]);
  const presence = useStore(presenter.presence);
  return { ...presence, takeOver: presenter.takeOver };
}
