import { useEffect, useState } from 'react';

import { paletteOf, type PaletteEntry } from '#core/editing/palette';
import type { FraudType } from '#core/script/vocabulary';

import { useBridge } from '../../../app/bridge-context';
import { useWords } from '../../../app/words';
import { paletteDragType } from './graph-canvas';
import { graphMessages as words } from './messages';

type GraphPaletteProps = {
  readonly fraudType: FraudType;
  readonly onUse: (entry: PaletteEntry) => void;
};

/** Objections and breaking points of the fraud type at hand, to drag onto the graph or to add by a press. */
export function GraphPalette({ fraudType, onUse }: GraphPaletteProps) {
  const { say } = useWords();
  const bridge = useBridge();
  const [entries, setEntries] = useState<readonly PaletteEntry[] | null>(null);
  useEffect(() => {
    let isHere = true;
    void bridge.ask('library:get-lesson', { fraudType }).then((lesson) => {
      if (isHere) setEntries(paletteOf(lesson.ok ? lesson.value : null));
    });
    return () => {
      isHere = false;
    };
  }, [bridge, fraudType]);
  if (entries === null) return null;
  const groups = [
    { kind: 'objection', title: words.objections },
    { kind: 'breaking-point', title: words.breakingPoints },
  ] as const;
  return (
    <aside className="graph-palette" aria-label={say(words.palette)}>
      <p className="graph-palette-hint">
        {say(entries.length === 0 ? words.paletteNone : words.paletteHint)}
      </p>
      {groups.map(({ kind, title }) => (
        <section key={kind}>
          {entries.some((entry) => entry.kind === kind) && <h3>{say(title)}</h3>}
          <ul className="graph-palette-list">
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={entry.id}>
                  <button
                    type="button"
                    className="graph-palette-entry"
                    lang="zh-CN"
                    draggable
                    aria-label={say(words.useEntry, { text: entry.text })}
                    title={entry.note}
                    onClick={() => onUse(entry)}
                    onDragStart={(event) => {
                      event.dataTransfer.setData(paletteDragType, JSON.stringify(entry));
                      event.dataTransfer.effectAllowed = 'copy';
                    }}
                  >
                    {entry.text}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
