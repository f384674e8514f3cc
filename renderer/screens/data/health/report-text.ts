import { canMend, findingCodes, type HealthFinding } from '#core/health/health-finding';
import type { HealthReport } from '#core/health/health-report';
import { say, type Facts, type Language, type Message } from '#core/messages/message';

import { findingMessages } from './finding-messages';
import { healthMessages as words } from './messages';
import { sizeText } from './size-text';

/** Local date and time, spelt so that it can be read anywhere. */
function moment(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A health report as a text to be kept or handed in, in one language. It names scripts and moments, and no people. */
export function reportText(report: HealthReport, language: Language): string {
  const told = (message: Message, facts: Facts = {}) => say(message, language, facts);
  const { at, counts, findings, repair, schema, version } = report;
  const findingLines = ({ code, count, facts, places }: HealthFinding): readonly string[] => {
    const { text, title } = findingMessages[code];
    const kind = canMend(code)
      ? words.canMend
      : findingCodes[code] === 'place'
        ? words.places
        : words.cannotMend;
    const named = places.map(
      (place) => `    - ${place.title}${place.at === null ? '' : ` (${moment(place.at)})`}`,
    );
    const unnamed =
      places.length > 0 && count > places.length
        ? [`    - ${told(words.more, { count: count - places.length })}`]
        : [];
    return [
      `[${told(kind)}] ${told(title)} × ${count}  (${code})`,
      `    ${told(text, facts)}`,
      ...named,
      ...unnamed,
      '',
    ];
  };
  const notReplayed = counts.runs - counts.replayed;
  return [
    told(words.reportTitle),
    told(words.reportHead, { when: moment(at), version, schema }),
    '',
    told(words.counts, { ...counts, size: sizeText(counts.bytes) }),
    ...(notReplayed > 0 ? [told(words.notReplayed, { count: notReplayed })] : []),
    '',
    ...(repair === null || repair.backup === null
      ? []
      : [
          `${told(words.mended)}:`,
          ...repair.mended.map(
            ({ code, count }) => `    ${told(findingMessages[code].title)} × ${count}  (${code})`,
          ),
          told(words.mendedText, { backup: repair.backup }),
          '',
        ]),
    findings.length === 0 ? told(words.sound) : told(words.found, { count: findings.length }),
    '',
    ...findings.flatMap(findingLines),
    told(words.reportNames),
    '',
  ].join('\r\n');
}
