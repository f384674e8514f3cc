import { memo } from 'react';

import type { Scene } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { editorPages, type Focus } from '../../../stores/studio/editor-focus';
import { useEditor } from '../editor-context';
import { editorMessages as words } from './messages';

/** The table of contents: the pages of the script, and its nodes by scene where no graph shows them. */
export function EditorContents() {
  const { say } = useWords();
  const view = useEditor((state) => state.view);
  const focus = useEditor((state) => state.focus);
  const scenes = useEditor((state) => state.document.script.scenes);
  const goTo = useEditor((state) => state.goTo);
  const node = focus?.kind === 'node' ? focus.id : focus?.kind === 'move' ? focus.node : null;
  return (
    <nav className="editor-contents" aria-label={say(words.contents)}>
      <ul className="editor-contents-pages">
        {editorPages.map((page) => (
          <li key={page}>
            <button
              type="button"
              className="editor-contents-entry"
              aria-current={focus?.kind === 'page' && focus.page === page ? 'true' : undefined}
              onClick={() => goTo({ kind: 'page', page })}
            >
              {say(words[page])}
            </button>
          </li>
        ))}
      </ul>
      {view !== 'graph' &&
        scenes.map((scene) => <SceneContents key={scene.id} scene={scene} node={node} onGo={goTo} />)}
    </nav>
  );
}

type SceneContentsProps = {
  readonly scene: Scene;
  readonly node: string | null;
  readonly onGo: (focus: Focus) => void;
};

const SceneContents = memo(function SceneContents({ scene, node, onGo }: SceneContentsProps) {
  return (
    <section className="editor-contents-scene">
      <h3 lang="zh-CN">{scene.title === '' ? scene.id : scene.title}</h3>
      <ul className="editor-contents-nodes">
        {scene.nodes.map(({ id, title }) => (
          <NodeEntry key={id} id={id} title={title} isCurrent={id === node} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
});

type NodeEntryProps = {
  readonly id: string;
  readonly title: string;
  readonly isCurrent: boolean;
  readonly onGo: (focus: Focus) => void;
};

/** Drawn anew only where the title changes: at a keystroke in one node thousands of others stay as they are. */
const NodeEntry = memo(function NodeEntry({ id, title, isCurrent, onGo }: NodeEntryProps) {
  return (
    <li>
      <button
        type="button"
        className="editor-contents-entry"
        lang="zh-CN"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onGo({ kind: 'node', id })}
      >
        {title === '' ? id : title}
      </button>
    </li>
  );
});
