import type { StateChange, VariableChange } from '#core/debrief/state-change';
import { goodDirection } from '#core/debrief/state-change';
import { variableWords } from '#core/messages/vocabulary-messages';

import type { Words } from '../../app/words';
import { signed } from '../../components/charts/difference-bars';

/** `信任 +10`. */
export function changeText({ variable, from, to }: VariableChange, say: Words['say']): string {
  return `${say(variableWords[variable])} ${signed(to - from)}`;
}

/** Whether a change is good for the victim. */
export function isGood({ variable, from, to }: VariableChange): boolean {
  return (to - from) * goodDirection[variable] > 0;
}

/** The largest changes in a few words: `信任 +10 · 情绪强度 −15`. */
export function changesText({ variables }: StateChange, say: Words['say'], most = 3): string {
  return [...variables]
    .sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
    .slice(0, most)
    .map((change) => changeText(change, say))
    .join(' · ');
}
