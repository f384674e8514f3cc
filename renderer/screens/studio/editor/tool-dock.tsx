import { useWords } from '../../../app/words';
import { IconButton } from '../../../components/icon-button';
import type { EditorTool } from '../../../stores/studio/create-editor-store';
import { BotRun } from '../bots/bot-run';
import { useEditor } from '../editor-context';
import { FindPanel } from '../find/find-panel';
import { ProblemsPanel } from '../problems/problems-panel';
import { TryOut } from '../try-out/try-out';
import { editorMessages as words } from './messages';

const panels: Readonly<Record<EditorTool, () => React.ReactNode>> = {
  problems: () => <ProblemsPanel />,
  'try-out': () => <TryOut />,
  bots: () => <BotRun />,
  find: () => <FindPanel />,
};

/** The tool that is open, below the view, so that both stay in sight. */
export function ToolDock() {
  const { say } = useWords();
  const tool = useEditor((state) => state.tool);
  const openTool = useEditor((state) => state.openTool);
  if (tool === null) return null;
  return (
    <section className={`tool-dock tool-dock-${tool}`} aria-label={say(words[tool])}>
      <header className="tool-dock-head">
        <h2>{say(words[tool])}</h2>
        <IconButton
          icon="close"
          label={say(words.closeTool, { tool: say(words[tool]) })}
          onClick={() => openTool(null)}
        />
      </header>
      <div className="tool-dock-body">{panels[tool]()}</div>
    </section>
  );
}
