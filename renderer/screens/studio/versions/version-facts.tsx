import type { VersionSummary } from '#core/bridge/studio-channels';

import { useWords } from '../../../app/words';
import { formatWhen } from '../../../components/format-when';
import { Panel } from '../../../components/panel';
import { homeMessages } from '../home/messages';
import { versionMessages as words } from './messages';
import './versions.css';

/** Everything that a version carries beside its body: note, basis, both names, hash. */
export function VersionFacts({ summary }: { readonly summary: VersionSummary }) {
  const { say, language } = useWords();
  const { author, basis, decidedAt, decidedBy, decisionNote, hash, note, signer, state, submittedAt } =
    summary;
  const facts: readonly (readonly [string, string | null])[] = [
    [say(words.state), say(homeMessages[state])],
    [say(words.note), note],
    [say(words.basis), basis],
    [say(words.author), say(words.when, { name: author.name, when: formatWhen(submittedAt, language) })],
    [
      say(words.decidedBy),
      decidedBy === null || decidedAt === null
        ? null
        : say(words.when, { name: decidedBy.name, when: formatWhen(decidedAt, language) }),
    ],
    [say(words.decisionNote), decisionNote],
    [say(words.signer), signer],
    [say(words.hash), hash],
  ];
  return (
    <Panel title={say(words.facts)}>
      <dl className="version-facts">
        {facts
          .filter(([, fact]) => fact !== null && fact !== '')
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
