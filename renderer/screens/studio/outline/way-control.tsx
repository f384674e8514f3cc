import { useEffect, useRef } from 'react';

import type { ChangePath } from '#core/editing/change';
import { freeId } from '#core/editing/free-id';
import { targetIds } from '#core/editing/locate-node';
import { targetTitle } from '#core/editing/outline/target-title';
import type { OutlineWay } from '#core/editing/outline/outline-rows';
import { qualityWords } from '#core/messages/vocabulary-messages';
import { qualities } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { classNames } from '../../../components/class-names';
import { ComboBox } from '../../../components/combo-box';
import { useEditor, useEditorStore } from '../editor-context';
import { newGesture } from '../form/use-gesture';
import { outlineMessages as words } from './messages';
import { targetOptions } from './target-options';

type WayControlProps = {
  readonly way: OutlineWay;
  readonly node: string;
  readonly nodePath: ChangePath;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  /** Chosen, or given up by the keyboard: back to the line. */
  readonly onDone: () => void;
};

/** How good a line is and where it leads: a word each, a list when it is to be changed. */
export function WayControl({ isChoosing, node, nodePath, onChoosing, onDone, way }: WayControlProps) {
  const { language, say } = useWords();
  const store = useEditorStore();
  const box = useRef<HTMLDivElement>(null);
  const isReadOnly = useEditor((state) => state.isReadOnly);
  const title = useEditor((state) => targetTitle(state.document.script, way.to));
  const path = [...nodePath, ...way.path];
  const { edit } = store.getState();
  const isLost = title === null;
  const shown = title ?? (way.to === '' ? say(words.nowhere) : say(words.gone, { id: way.to }));

  useEffect(() => {
    if (!isChoosing) return;
    const input = box.current?.querySelector('input');
    input?.focus();
    input?.click();
  }, [isChoosing]);

  const create = (text: string) => {
    const { script } = store.getState().document;
    const scene = script.scenes.find(({ nodes }) => nodes.some(({ id }) => id === node));
    if (scene === undefined) return;
    const id = freeId('node', targetIds(script));
    const gesture = newGesture('outline-new-node');
    if (edit('add-node', { scene: scene.id, node: { id, title: text }, after: node }, gesture) === null)
      edit('connect', { outcome: path, to: id }, gesture);
    onDone();
  };

  return (
    <div className="outline-way" ref={box}>
      <select
        className={classNames('outline-quality', `outline-quality-${way.quality}`)}
        aria-label={say(words.quality)}
        value={way.quality}
        disabled={isReadOnly}
        onChange={(event) =>
          edit('set-field', {
            path: [...path, 'quality'],
            value: event.target.value,
            field: say(words.quality),
          })
        }
      >
        {qualities.map((quality) => (
          <option key={quality} value={quality}>
            {qualityWords[quality][language]}
          </option>
        ))}
      </select>
      {isChoosing ? (
        <ComboBox
          aria-label={say(words.chooseTarget)}
          lang="zh-CN"
          chosen={title ?? ''}
          options={() => targetOptions(store.getState().document.script, node, say)}
          onChoose={(to) => {
            edit('connect', { outcome: path, to });
            onDone();
          }}
          onCreate={create}
          createLabel={(text) => (text === '' ? '' : say(words.newNode, { text }))}
          onBlur={() => onChoosing(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
        />
      ) : (
        <button
          type="button"
          className={classNames('outline-target', isLost && 'outline-target-lost')}
          aria-label={say(words.leadsTo, { title: shown })}
          disabled={isReadOnly}
          onClick={() => onChoosing(true)}
        >
          <span aria-hidden="true">→ </span>
          <span lang="zh-CN">{shown}</span>
        </button>
      )}
    </div>
  );
}
