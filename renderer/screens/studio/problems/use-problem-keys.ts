import { useEffect } from 'react';

import type { EditorStore } from '../../../stores/studio/create-editor-store';
import type { ProblemsStore } from '../../../stores/studio/create-problems-store';

/** F8 and Shift+F8 go from problem to problem, wherever the focus is and whether or not the panel is open. */
export function useProblemKeys(problems: ProblemsStore, editor: EditorStore): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const problem = problems.getState().step(event.shiftKey ? -1 : 1);
      if (problem === null) return;
      // What is wrong there is said in the panel, so it is opened where another tool is not in use.
      if (editor.getState().tool === null) editor.getState().openTool('problems');
      editor.getState().goToPath(problem.at.path);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [problems, editor]);
}
