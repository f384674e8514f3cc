import { useMemo } from 'react';

import type { ScriptProblem } from '#core/check/script-problem';
import type { Script } from '#core/script/script-schema';

import { useEditorStore } from '../editor-context';
import { useProblems } from './use-problems';

/** Id of the node or ending that a problem stands at, or null. */
function cardOf({ scenes, endings }: Script, { at: { path } }: ScriptProblem): string | null {
  const [list, at, nodes, nodeAt] = path;
  if (list === 'endings') return endings[Number(at)]?.id ?? null;
  return list === 'scenes' && nodes === 'nodes'
    ? (scenes[Number(at)]?.nodes[Number(nodeAt)]?.id ?? null)
    : null;
}

/** How many problems stand at each node and ending. Made anew when problems are found, not at every keystroke. */
export function useProblemCounts(): ReadonlyMap<string, number> {
  const editor = useEditorStore();
  const problems = useProblems((state) => state.problems);
  return useMemo(() => {
    const { script } = editor.getState().document;
    const counts = new Map<string, number>();
    for (const problem of problems) {
      const card = cardOf(script, problem);
      if (card !== null) counts.set(card, (counts.get(card) ?? 0) + 1);
    }
    return counts;
  }, [editor, problems]);
}
