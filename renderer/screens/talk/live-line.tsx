import { useTalk, useTalkInSight } from './use-talk';

/** Tells a screen reader what has just been said and seen: everything of the turn at hand, once. */
export function LiveLine() {
  const { talk, view } = useTalkInSight();
  const gate = useTalk((state) => state.gate);
  const { turn } = talk.replay.state;
  const { past, now } = view.transcript;
  const fresh = [...past, ...now].filter((entry) => entry.turn === turn);
  const words = fresh.flatMap((entry) => {
    if (entry.kind === 'victim') return [entry.line];
    return entry.kind === 'tells' ? [entry.text] : [];
  });
  const ending = view.ending === null ? [] : [view.ending.text];
  return (
    <p className="only-read" lang="zh-CN" role="status" aria-live="polite">
      {gate === 'scene' ? '' : [...words, ...ending].join(' ')}
    </p>
  );
}
