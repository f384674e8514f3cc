import { say, type Language } from '../messages/message';
import type { ImportedPart, ImportReport, Leftover } from './import-report';
import { leftoverWords, personalDataWords, reportMessages as words } from './report-messages';

/** Where a leftover stands, as a person would look for it. */
export function placeText({ column, place }: Pick<Leftover, 'column' | 'place'>, language: Language): string {
  const { block, row, sheet } = place;
  const parts = [
    ...(sheet === null ? [] : [say(words.inSheet, language, { sheet })]),
    ...(block !== null && row !== null ? [say(words.tableRow, language, { block, row })] : []),
    ...(block !== null && row === null ? [say(words.block, language, { block })] : []),
    ...(block === null && row !== null ? [say(words.row, language, { row })] : []),
    ...(column === null ? [] : [say(words.column, language, { column })]),
  ];
  return parts.length === 0 ? say(words.wholeFile, language) : parts.join(language === 'zh' ? '' : ', ');
}

/** What was understood of one part. */
export function partText({ counts, fraudType, title }: ImportedPart, language: Language): string {
  const type = fraudType === null ? say(words.noType, language) : '';
  // A manual has no endings of its own, and only a manual has questions and answers.
  const said = counts.endings === 0 ? words.counts : words.countsOfScript;
  return [`${fraudType ?? ''} ${title}`.trim(), say(said, language, counts), type].filter(Boolean).join('\n');
}

/** How a document was read. */
export function formText(form: ImportReport['form'], language: Language): string {
  return say({ tables: words.formTables, manual: words.formManual, twee: words.formTwee }[form], language);
}

/** The whole report as text, to be kept beside the document: nothing that was left out is missing from it. */
export function reportText(report: ImportReport, name: string, language: Language): string {
  const { form, leftovers, parts, personalData } = report;
  const lines = [
    say(words.title, language, { name }),
    formText(form, language),
    '',
    ...parts.map((part) => partText(part, language)),
    ...(form === 'manual' ? [say(words.endWay, language)] : []),
    '',
    leftovers.length === 0
      ? say(words.nothingLeft, language)
      : say(words.leftovers, language, { count: leftovers.length }),
    ...leftovers.flatMap((leftover) => [
      `- ${placeText(leftover, language)}（${say(leftoverWords[leftover.reason], language)}）`,
      ...leftover.text.split('\n').map((line) => `    ${line}`),
    ]),
    ...(personalData.length === 0
      ? []
      : [
          '',
          say(words.personalData, language, { count: personalData.length }),
          say(words.personalDataHint, language),
          ...personalData.map(({ kind, text }) => `- ${say(personalDataWords[kind], language)}：${text}`),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
