import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { formatWhen } from '../../components/format-when';
import type { PreviewEntry } from '../../stores/packs/create-pack-import-store';
import { packMessages as words } from './messages';
import './packs.css';

type EntryRowProps = {
  readonly entry: PreviewEntry;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onCompare: () => void;
};

/** One body of a pack: what it is, who wrote and approved it, and how it stands to what is here. */
export function EntryRow({ entry, isChosen, onChoose, onCompare }: EntryRowProps) {
  const { say, language } = useWords();
  const { approver, author, basis, clash, decidedAt, kind, note, presentVersion, standing, title } = entry;
  const isPublished = decidedAt > 0;
  const facts = [
    say(words.number, { number: entry.version }),
    presentVersion !== null && standing !== 'same' && say(words.against, { number: presentVersion }),
    isPublished ? say(words.byAuthor, { author, approver }) : say(words.shippedWith),
    isPublished && formatWhen(decidedAt, language),
    basis !== '' && say(words.basis, { basis }),
  ].filter((fact) => fact !== false);
  const heading = (
    <span className="packs-entry-title">
      <span lang="zh-CN">{title}</span>
      <Badge>{say(words[kind])}</Badge>
      {clash !== null && (
        <Badge tone="amber">
          {say(clash.kind === 'draft' ? words.clashDraft : words.clashVersion, { name: clash.name })}
        </Badge>
      )}
      {presentVersion !== null && entry.version < presentVersion && (
        <Badge tone="amber">{say(words.older)}</Badge>
      )}
    </span>
  );
  return (
    <li className="packs-entry">
      <div className="packs-entry-what">
        {standing === 'same' ? (
          heading
        ) : (
          <CheckBox label={heading} isChecked={isChosen} onChange={onChoose} />
        )}
        <p className="packs-facts">{facts.join(' · ')}</p>
        {note !== '' && (
          <p className="packs-note" lang="zh-CN">
            {note}
          </p>
        )}
      </div>
      {entry.present !== null && standing !== 'same' && (
        <Button size="small" aria-label={say(words.lookAt, { title })} onClick={onCompare}>
          {say(words.look)}
        </Button>
      )}
    </li>
  );
}
