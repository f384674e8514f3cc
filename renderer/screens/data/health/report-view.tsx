import { findingCodes, type HealthFinding } from '#core/health/health-finding';
import type { HealthReport } from '#core/health/health-report';
import type { Message } from '#core/messages/message';

import { useWords } from '../../../app/words';
import { formatWhen } from '../../../components/format-when';
import { Notice } from '../../../components/notice';
import { Panel } from '../../../components/panel';
import { FindingItem } from './finding-item';
import { findingMessages } from './finding-messages';
import { healthMessages as words } from './messages';
import { sizeText } from './size-text';

const groups = [
  ['mend', words.canMend],
  ['no', words.cannotMend],
  ['place', words.places],
] as const satisfies readonly (readonly [kind: string, title: Message])[];

/** A health report: what was repaired, what was found, by what can be done about it, and how much was looked at. */
export function ReportView({ report }: { readonly report: HealthReport }) {
  const { say, language } = useWords();
  const { at, counts, findings, repair } = report;
  const isSound = findings.length === 0;
  const notReplayed = counts.runs - counts.replayed;
  const ofKind = (kind: string): readonly HealthFinding[] =>
    findings.filter(({ code }) => findingCodes[code] === kind);
  return (
    <>
      {repair !== null && (
        <Notice tone="success" title={say(repair.backup === null ? words.mendedNothing : words.mended)}>
          {repair.backup !== null && (
            <>
              <ul className="health-mended">
                {repair.mended.map(({ code, count }) => (
                  <li key={code}>
                    {say(findingMessages[code].title)} × {count}
                  </li>
                ))}
              </ul>
              <p>{say(words.mendedText, { backup: repair.backup })}</p>
            </>
          )}
        </Notice>
      )}
      <Notice
        tone={isSound ? 'success' : 'warning'}
        title={isSound ? say(words.sound) : say(words.found, { count: findings.length })}
      >
        <p>
          {say(words.when, { when: formatWhen(at, language) })} ·{' '}
          {say(words.counts, { ...counts, size: sizeText(counts.bytes) })}
        </p>
        {notReplayed > 0 && <p>{say(words.notReplayed, { count: notReplayed })}</p>}
      </Notice>
      {groups.map(([kind, title]) => {
        const mine = ofKind(kind);
        if (mine.length === 0) return null;
        return (
          <Panel key={kind} title={say(title)}>
            <ul className="health-findings">
              {mine.map((finding) => (
                <FindingItem key={finding.code} finding={finding} />
              ))}
            </ul>
          </Panel>
        );
      })}
    </>
  );
}
