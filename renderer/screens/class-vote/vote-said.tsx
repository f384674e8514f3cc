import { assertNever } from '#core/lib/assert-never';
import type { TranscriptEntry } from '#core/talk-view/talk-transcript';

import { useWords } from '../../app/words';
import { boardMessages as words } from './messages';

/** What can be seen or heard, and what the victim says, in the largest type of the board. */
export function VoteNow({
  name,
  entries,
}: {
  readonly name: string;
  readonly entries: readonly TranscriptEntry[];
}) {
  const { say } = useWords();
  const tells = entries.flatMap((entry) => (entry.kind === 'tells' ? [entry.text] : []));
  const lines = entries.flatMap((entry) => (entry.kind === 'victim' ? [entry.line] : []));
  return (
    <section className="vote-now" aria-label={say(words.now)}>
      {tells.length > 0 && (
        <p className="vote-tells" lang="zh-CN">
          {tells.join('')}
        </p>
      )}
      <blockquote className="vote-line">
        <span className="vote-speaker" lang="zh-CN">
          {say(words.says, { name })}
        </span>
        {lines.length === 0 ? (
          <span className="vote-silence">{say(words.silence)}</span>
        ) : (
          <span lang="zh-CN">{lines.join('')}</span>
        )}
      </blockquote>
    </section>
  );
}

type VoteReactionProps = {
  readonly name: string;
  readonly letter: string | null;
  readonly entries: readonly TranscriptEntry[];
};

/** What the room decided and all that came back at once. */
export function VoteReaction({ name, letter, entries }: VoteReactionProps) {
  const { say } = useWords();
  return (
    <ol className="vote-reaction" aria-label={say(words.reaction)}>
      {entries.map((entry) => (
        <ReactionLine key={entry.key} entry={entry} name={name} letter={letter} />
      ))}
    </ol>
  );
}

function ReactionLine({
  entry,
  letter,
  name,
}: {
  readonly entry: TranscriptEntry;
  readonly letter: string | null;
  readonly name: string;
}) {
  const { say } = useWords();
  switch (entry.kind) {
    case 'officer':
      return (
        <li className="vote-officer">
          {letter !== null && <span className="vote-letter">{letter}</span>}
          <span className="vote-officer-text">
            <span className="vote-officer-head">{say(entry.isAct ? words.weDid : words.weSaid)}</span>
            <span lang="zh-CN">{entry.text}</span>
          </span>
        </li>
      );
    case 'silence':
      return <li className="vote-officer vote-silent">{say(words.weWereSilent)}</li>;
    case 'tells':
      return (
        <li className="vote-tells" lang="zh-CN">
          {entry.text}
        </li>
      );
    case 'victim':
      return (
        <li className="vote-line">
          <span className="vote-speaker" lang="zh-CN">
            {say(words.says, { name })}
          </span>
          <span lang="zh-CN">{entry.line}</span>
        </li>
      );
    case 'transition':
      return (
        <li className="vote-passed" lang="zh-CN">
          {entry.narration}
        </li>
      );
    case 'scene':
      return (
        <li className="vote-passed" lang="zh-CN">
          <strong>{entry.title}</strong> {entry.setting}
        </li>
      );
    default:
      return assertNever(entry, 'transcript entry');
  }
}
