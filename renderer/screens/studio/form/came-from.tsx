import { useDeferredValue, useMemo } from 'react';

import { contentOfNode } from '#core/editing/graph-model/node-content';
import type { Script } from '#core/script/script-schema';

import { useWords } from '../../../app/words';
import type { Focus } from '../../../stores/studio/editor-focus';
import { useEditor } from '../editor-context';
import { formMessages as words } from './messages';

type Source = { readonly key: string; readonly text: string; readonly focus: Focus };

/** More than these say nothing more. */
const mostShown = 5;

/** Everything that leads to an id: moves, time limits, fallbacks, transitions, interrupts. */
function sourcesOf(
  scenes: Script['scenes'],
  transitions: Script['transitions'],
  always: Script['always'],
  id: string,
) {
  const sources: Source[] = [];
  for (const { nodes } of scenes)
    for (const node of nodes) {
      const { leads, title } = contentOfNode(node);
      const moves = new Set(leads.filter(({ to }) => to === id).map(({ move }) => move));
      const [move] = moves;
      if (move === undefined) continue;
      // A node that leads here by several moves is one way back: to the node.
      const focus: Focus =
        move === null || moves.size > 1
          ? { kind: 'node', id: node.id }
          : { kind: 'move', node: node.id, id: move };
      sources.push({ key: node.id, text: title, focus });
    }
  for (const { to, narration, id: from } of transitions)
    if (to === id)
      sources.push({
        key: from,
        text: narration.slice(0, 12) || from,
        focus: { kind: 'page', page: 'transitions' },
      });
  for (const { to, title, id: from } of always)
    if (to === id)
      sources.push({ key: from, text: title || from, focus: { kind: 'page', page: 'interrupts' } });
  return sources;
}

/** Where one comes from to this place, each with a way there. */
export function CameFrom({ id }: { readonly id: string }) {
  const { say } = useWords();
  // The whole script is looked through: that may come a moment after the key.
  const scenes = useDeferredValue(useEditor((state) => state.document.script.scenes));
  const transitions = useEditor((state) => state.document.script.transitions);
  const always = useEditor((state) => state.document.script.always);
  const goTo = useEditor((state) => state.goTo);
  const sources = useMemo(
    () => sourcesOf(scenes, transitions, always, id),
    [scenes, transitions, always, id],
  );
  if (scenes.find(({ nodes }) => nodes.length > 0)?.nodes[0]?.id === id && sources.length === 0)
    return <p className="form-hint">{say(words.beginning)}</p>;
  return (
    <p className="form-sources">
      <span>{sources.length === 0 ? say(words.cameFromNone) : say(words.cameFrom)}</span>
      {sources.slice(0, mostShown).map(({ key, text, focus }) => (
        <button key={key} type="button" className="form-link" lang="zh-CN" onClick={() => goTo(focus)}>
          {text}
        </button>
      ))}
      {sources.length > mostShown && <span>{say(words.moreSources, { n: sources.length })}</span>}
    </p>
  );
}
