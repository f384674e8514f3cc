import type { VersionState, VersionSummary } from '#core/bridge/studio-channels';

import { useWords } from '../../../app/words';
import { Badge, type BadgeTone } from '../../../components/badge';
import { Button } from '../../../components/button';
import { formatWhen } from '../../../components/format-when';
import { homeMessages as words } from './messages';
import { ShelfRow } from './shelf-row';

const tones: Readonly<Record<VersionState, BadgeTone>> = {
  submitted: 'amber',
  published: 'ink',
  returned: 'neutral',
  withdrawn: 'neutral',
  retired: 'neutral',
};

type VersionListProps = {
  readonly versions: readonly VersionSummary[];
  /** Whoever looks: nobody approves their own version. */
  readonly me: string;
  readonly onLook: (version: VersionSummary) => void;
};

/** Versions, newest first, with who wrote and who approved them. */
export function VersionList({ versions, me, onLook }: VersionListProps) {
  const { say, language } = useWords();
  return (
    <ul className="studio-shelf">
      {versions.map((version) => {
        const { author, decidedAt, decidedBy, number, state, submittedAt, title } = version;
        const mayDecide = state === 'submitted' && author.id !== me;
        const facts = [
          say(words.number, { number }),
          version.origin === 'pack'
            ? say(words.fromPack, { name: version.signer ?? '-' })
            : say(words.handedIn, { name: author.name, when: formatWhen(submittedAt, language) }),
          decidedBy !== null &&
            decidedAt !== null &&
            say(words.decided, { name: decidedBy.name, when: formatWhen(decidedAt, language) }),
        ].filter((fact) => fact !== false);
        return (
          <ShelfRow
            key={version.version}
            mark={version.kind === 'ruleset' ? say(words.ruleset) : (version.fraudType ?? '')}
            title={title}
            facts={facts.join(' · ')}
            note={version.note}
            badges={<Badge tone={tones[state]}>{say(words[state])}</Badge>}
            acts={
              <Button
                size="small"
                kind={mayDecide ? 'primary' : 'plain'}
                aria-label={say(mayDecide ? words.reviewVersion : words.lookVersion, { title, number })}
                onClick={() => onLook(version)}
              >
                {say(mayDecide ? words.review : words.look)}
              </Button>
            }
          />
        );
      })}
    </ul>
  );
}
