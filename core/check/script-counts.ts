import type { Script } from '../script/script-schema';
import { placedNodes, placedOutcomes } from './script-parts';

/** How large a script is; `chars` counts what is spoken or shown to the trainee in the talk, in characters. */
export type ScriptCounts = {
  readonly nodes: number;
  readonly moves: number;
  readonly endings: number;
  readonly chars: number;
};

/** Counts a script for lists and reports. */
export function countScript(script: Script): ScriptCounts {
  const nodes = placedNodes(script).map(({ node }) => node);
  const spoken = [
    ...nodes.flatMap((node) => [
      node.tells ?? '',
      ...node.replies.flatMap(({ line = '', tells = '' }) => [line, tells]),
      ...node.moves.flatMap(({ lines }) => Object.values(lines)),
    ]),
    ...placedOutcomes(script).flatMap(({ outcome }) => [
      outcome.answer ?? '',
      outcome.tells ?? '',
      outcome.why,
    ]),
    ...script.endings.flatMap(({ texts, because }) => [...texts.map(({ text }) => text), because]),
  ];
  return {
    nodes: nodes.length,
    moves: nodes.reduce((sum, { moves }) => sum + moves.length, 0),
    endings: script.endings.length,
    chars: spoken.join('').length,
  };
}
