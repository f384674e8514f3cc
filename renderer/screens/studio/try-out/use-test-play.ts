import { useState } from 'react';

import {
  beginTestPlay,
  patchState,
  playAgain,
  stepBack,
  takeDecision,
  takeSteps,
  type StatePatch,
  type TestChoice,
  type TestPlay,
  type TestRefusal,
} from '#core/editing/test-play/test-play';
import type { Decision } from '#core/dialogue/step';
import type { Script } from '#core/script/script-schema';
import type { Duty } from '#core/script/vocabulary';

import type { TryFrom } from '../../../stores/studio/create-editor-store';
import { useEditor } from '../editor-context';

/** Something to know about where the play stands: a way that did not go, or steps that a change of the script took away. */
export type TestNote =
  | { readonly kind: 'stuck-at'; readonly at: number; readonly step: string }
  | { readonly kind: 'lost'; readonly count: number };

type Stand = {
  readonly script: Script;
  /** What was asked for from elsewhere, to tell a new wish from the one that was followed. */
  readonly from: TryFrom | null;
  readonly play: TestPlay | null;
  readonly refusal: TestRefusal | 'no-duty' | null;
  readonly note: TestNote | null;
};

type Wish = { readonly node: string; readonly disposition: string | null; readonly duty: Duty | null };

function begin(script: Script, wish: Wish, steps: readonly string[] = []): Omit<Stand, 'from'> {
  const disposition =
    script.dispositions.find(({ id }) => id === wish.disposition)?.id ?? script.dispositions[0]?.id ?? '';
  const duty = script.duties.find((one) => one === wish.duty) ?? script.duties[0];
  if (duty === undefined) return { script, play: null, refusal: 'no-duty', note: null };
  const begun = beginTestPlay(script, { node: wish.node, disposition, duty });
  if (!begun.ok) return { script, play: null, refusal: begun.error, note: null };
  const { play, stuckAt } = takeSteps(begun.value, steps);
  const note: TestNote | null =
    stuckAt === null ? null : { kind: 'stuck-at', at: stuckAt + 1, step: steps[stuckAt] ?? '' };
  return { script, play, refusal: null, note };
}

function firstNode(script: Script): string {
  return script.scenes.find(({ nodes }) => nodes.length > 0)?.nodes[0]?.id ?? '';
}

function wishOf(script: Script, from: TryFrom | null, before: TestPlay | null): Wish {
  const choice: Partial<TestChoice> = before?.choice ?? {};
  return {
    node: from?.node ?? firstNode(script),
    disposition: from?.choice?.disposition ?? choice.disposition ?? null,
    duty: from?.choice?.duty ?? choice.duty ?? null,
  };
}

/** The stand after the script has changed, or another place was asked for. */
function caughtUp(stand: Stand, script: Script, from: TryFrom | null): Stand {
  if (from !== stand.from) {
    return { ...begin(script, wishOf(script, from, stand.play), from?.steps), from };
  }
  if (stand.play === null) return { ...begin(script, wishOf(script, from, null)), from };
  const again = playAgain(script, stand.play);
  if (!again.ok) return { ...begin(script, wishOf(script, null, stand.play)), from };
  const { play, lost } = again.value;
  return {
    ...stand,
    script,
    play,
    refusal: null,
    note: lost === 0 ? stand.note : { kind: 'lost', count: lost },
  };
}

/** A test play of the draft at hand. It follows the draft: what still goes after a change is played anew. */
export function useTestPlay() {
  const script = useEditor((state) => state.document.script);
  const from = useEditor((state) => state.tryFrom);
  const [stand, setStand] = useState<Stand>(() => ({
    ...begin(script, wishOf(script, from, null), from?.steps),
    from,
  }));
  // While drawing, as React advises for a state that follows a value: no picture of the old draft comes in between.
  if (stand.script !== script || stand.from !== from) setStand(caughtUp(stand, script, from));

  const change = (by: (play: TestPlay) => TestPlay | null) =>
    setStand((now) => {
      const next = now.play === null ? null : by(now.play);
      return next === null ? now : { ...now, play: next, note: null };
    });

  return {
    play: stand.play,
    refusal: stand.refusal,
    note: stand.note,
    decide: (decision: Decision) => change((play) => takeDecision(play, decision)),
    back: () => change(stepBack),
    restart: (touches: Partial<Wish> = {}) =>
      setStand((now) => {
        const wish = { ...wishOf(script, now.from, now.play), ...(now.play?.choice ?? {}), ...touches };
        return { ...begin(script, wish), from: now.from };
      }),
    patch: (patch: StatePatch) =>
      change((play) => {
        // Several changes in a row are one: stepping back takes back what was set by hand, not each key.
        const last = play.entries.at(-1);
        return last?.kind === 'patch'
          ? patchState(stepBack(play), { ...last.patch, ...patch })
          : patchState(play, patch);
      }),
  };
}

export type TestPlayer = ReturnType<typeof useTestPlay>;
