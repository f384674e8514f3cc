import type { Script } from '#core/script/script-schema';

import type { Words } from '../../../app/words';
import type { ComboOption } from '../../../components/combo-box';
import { outlineMessages as words } from './messages';

/** Everything that a line can lead to: what follows in its own scene first, then the other scenes, transitions, endings. */
export function targetOptions(script: Script, node: string, say: Words['say']): readonly ComboOption[] {
  const { endings, scenes, transitions } = script;
  const here = scenes.find(({ nodes }) => nodes.some(({ id }) => id === node));
  const ordered = [...scenes].sort((a, b) => Number(b === here) - Number(a === here));
  const nodes = ordered.flatMap(({ id: scene, nodes: own, title }) => {
    const at = own.findIndex(({ id }) => id === node);
    return [...own.slice(at + 1), ...own.slice(0, Math.max(at, 0))].map(({ id, title: text }) => ({
      id,
      text: text === '' ? id : text,
      note: title === '' ? scene : title,
    }));
  });
  return [
    ...nodes,
    ...transitions.map(({ id, narration }) => ({
      id,
      text: narration === '' ? id : narration.slice(0, 16),
      note: say(words.transition),
    })),
    ...endings.map(({ id, title }) => ({ id, text: title === '' ? id : title, note: say(words.ending) })),
  ];
}
