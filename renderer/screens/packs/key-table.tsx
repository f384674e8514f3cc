import type { KeySummary } from '#core/bridge/pack-channels';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { formatWhen } from '../../components/format-when';
import { keyMessages as words } from './key-messages';
import './packs.css';

type KeyTableProps = {
  readonly keys: readonly KeySummary[];
  readonly onRevoke: (key: KeySummary) => void;
};

/** Every key that is or was trusted here. A revoked one stays in the list, so that one can see why. */
export function KeyTable({ keys, onRevoke }: KeyTableProps) {
  const { say, language } = useWords();
  const headings = [words.unit, words.fingerprint, words.since, words.state, words.acts];
  return (
    <div className="packs-table-scroll" tabIndex={0} role="region" aria-label={say(words.list)}>
      <table className="packs-table">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading.en} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const { addedAt, addedBy, fingerprint, isOwn, publicKey, revokedAt, revokedReason, unit } = key;
            return (
              <tr key={publicKey}>
                <th scope="row">
                  {unit} {isOwn && <Badge tone="ink">{say(words.isOwn)}</Badge>}
                </th>
                <td>
                  <code>{fingerprint}</code>
                </td>
                <td>
                  {addedBy === ''
                    ? formatWhen(addedAt, language)
                    : say(words.addedBy, { when: formatWhen(addedAt, language), name: addedBy })}
                </td>
                <td>
                  {revokedAt === null
                    ? say(words.isTrusted)
                    : say(words.revokedFor, { when: formatWhen(revokedAt, language), reason: revokedReason })}
                </td>
                <td>
                  {revokedAt === null && (
                    <Button
                      size="small"
                      aria-label={say(words.revokeOf, { unit })}
                      onClick={() => onRevoke(key)}
                    >
                      {say(words.revoke)}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
