import type { DraftSummary } from '#core/bridge/studio-channels';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { formatWhen } from '../../../components/format-when';
import { homeMessages as words } from './messages';
import { ShelfRow } from './shelf-row';

type DraftListProps = {
  readonly drafts: readonly DraftSummary[];
  readonly onOpen: (draft: DraftSummary) => void;
  readonly onCopy: (draft: DraftSummary) => void;
  readonly onDiscard: (draft: DraftSummary, discard: boolean) => void;
};

/** Drafts, newest change first; those thrown away can only be brought back. */
export function DraftList({ drafts, onOpen, onCopy, onDiscard }: DraftListProps) {
  const { say, language } = useWords();
  return (
    <ul className="studio-shelf">
      {drafts.map((draft) => {
        const title = draft.title === '' ? say(words.untitled) : draft.title;
        return (
          <ShelfRow
            key={draft.draft}
            mark={draft.kind === 'ruleset' ? say(words.ruleset) : (draft.fraudType ?? '')}
            title={title}
            facts={say(words.changed, {
              when: formatWhen(draft.changedAt, language),
              name: draft.author.name,
            })}
            badges={
              <>
                {draft.holder === 'another' && (
                  <Badge tone="amber">
                    {say(words.openElsewhere, { name: draft.holderName ?? draft.author.name })}
                  </Badge>
                )}
                {draft.holder === 'me' && <Badge tone="ink">{say(words.openHere)}</Badge>}
              </>
            }
            acts={
              draft.discardedAt !== null ? (
                <Button
                  size="small"
                  aria-label={say(words.restoreDraft, { title })}
                  onClick={() => onDiscard(draft, false)}
                >
                  {say(words.restore)}
                </Button>
              ) : (
                <>
                  <Button
                    size="small"
                    kind="primary"
                    aria-label={say(words.openDraft, { title })}
                    onClick={() => onOpen(draft)}
                  >
                    {say(words.open)}
                  </Button>
                  <Button
                    size="small"
                    aria-label={say(words.copyDraft, { title })}
                    onClick={() => onCopy(draft)}
                  >
                    {say(words.copy)}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={say(words.discardDraft, { title })}
                    disabled={draft.holder === 'another'}
                    onClick={() => onDiscard(draft, true)}
                  >
                    {say(words.discard)}
                  </Button>
                </>
              )
            }
          />
        );
      })}
    </ul>
  );
}
