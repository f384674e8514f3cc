import { useEffect, useRef } from 'react';

import type { TranscriptEntry } from '#core/talk-view/talk-transcript';

import { useWords } from '../../app/words';
import { talkMessages } from './messages';
import { TranscriptLine } from './transcript-line';
import './transcript.css';

type TranscriptProps = { readonly name: string; readonly entries: readonly TranscriptEntry[] };

/** What has been said and done. It scrolls by itself to the newest; older lines are a scroll away. */
export function Transcript({ name, entries }: TranscriptProps) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const newest = entries.at(-1)?.key;

  useEffect(() => {
    const element = list.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
  }, [newest]);

  return (
    // Scrolled by keyboard too, so it can hold the focus.
    <div
      className="transcript"
      ref={list}
      role="region"
      aria-label={say(talkMessages.transcript)}
      tabIndex={0}
    >
      <ol className="transcript-lines" lang="zh-CN">
        {entries.map((entry) => (
          <TranscriptLine key={entry.key} name={name} entry={entry} />
        ))}
      </ol>
    </div>
  );
}
