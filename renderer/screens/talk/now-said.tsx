import type { TranscriptEntry } from '#core/talk-view/talk-transcript';

import { useWords } from '../../app/words';
import { talkMessages } from './messages';
import './now-said.css';

type NowSaidProps = { readonly name: string; readonly entries: readonly TranscriptEntry[] };

/**
 * What the victim says and shows now, right above the choices that answer it. Its height does not follow the length of a
 * line, so that nothing jumps. Read aloud by `LiveLine`, together with what came just before.
 */
export function NowSaid({ name, entries }: NowSaidProps) {
  const { say } = useWords();
  const tells = entries.flatMap((entry) => (entry.kind === 'tells' ? [entry.text] : []));
  const lines = entries.flatMap((entry) => (entry.kind === 'victim' ? [entry.line] : []));
  return (
    <section className="now-said" aria-label={say(talkMessages.now)}>
      <p className="now-said-tells" lang="zh-CN">
        {tells.join('')}
      </p>
      <blockquote className="now-said-line" lang="zh-CN">
        <span className="only-read">{name}：</span>
        {lines.length === 0 ? (
          <span className="now-said-silence">{say(talkMessages.saysNothing)}</span>
        ) : (
          lines.join('')
        )}
      </blockquote>
    </section>
  );
}
