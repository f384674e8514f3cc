import type { Scene } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { formMessages as words } from './messages';

/** Titles of scenes as one text, so that a key in a node does not draw them again. */
function titlesOf(scenes: readonly Scene[]): string {
  return JSON.stringify(scenes.map(({ id, title }) => [id, title || id]));
}

/** The scene that a node stands in, and the way into another one. */
export function NodeScene({ node, scene }: { readonly node: string; readonly scene: string }) {
  const { say } = useWords();
  const edit = useEditor((state) => state.edit);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const titles = useEditor((state) => titlesOf(state.document.script.scenes));
  const scenes = JSON.parse(titles) as readonly (readonly [id: string, title: string])[];
  return (
    <label className="form-crumbs">
      <span>{say(words.inScene)}</span>
      <select
        className="form-crumb-select"
        lang="zh-CN"
        value={scene}
        disabled={isReadOnly || scenes.length < 2}
        onChange={(event) => edit('move-nodes-to-scene', { nodes: [node], scene: event.target.value })}
      >
        {scenes.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
