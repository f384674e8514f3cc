import { useEffect, useRef } from 'react';

import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';

const holdMs = 3000;
const pressesWithinMs = 3000;

/**
 * A discreet corner for the staff: held for three seconds, or pressed three times by keyboard. A short touch does nothing. Not by
 * Escape: a browser that fills the screen keeps that key for itself.
 */
export function StaffCorner({ onOpen }: { readonly onOpen: () => void }) {
  const { say } = useWords();
  const holding = useRef<number | null>(null);
  const presses = useRef<readonly number[]>([]);
  const release = () => {
    if (holding.current !== null) window.clearTimeout(holding.current);
    holding.current = null;
  };
  useEffect(() => release, []);

  const handlePress = (at: number) => {
    presses.current = [...presses.current.filter((earlier) => at - earlier < pressesWithinMs), at];
    if (presses.current.length < 3) return;
    presses.current = [];
    onOpen();
  };
  return (
    <button
      type="button"
      className="kiosk-staff"
      title={say(words.staffHint)}
      onPointerDown={() => {
        release();
        holding.current = window.setTimeout(onOpen, holdMs);
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onClick={(event) => {
        // A click of no pointer is one of the keyboard, or of a single switch.
        if (event.detail === 0) handlePress(event.timeStamp);
      }}
    >
      {say(words.staff)}
    </button>
  );
}
