import type { ImportReport } from '#core/manual/import-report';
import { leftoverWords, personalDataWords, reportMessages } from '#core/manual/report-messages';
import { formText, partText, placeText } from '#core/manual/report-text';

import { useWords } from '../../../app/words';
import { Notice } from '../../../components/notice';
import { manualMessages as words } from './messages';

/** More leftovers than this are in the saved report only: a list of thousands helps nobody. */
const shown = 100;

/** What was understood of a document and what was not. */
export function ImportReportView({ report }: { readonly report: ImportReport }) {
  const { language, say } = useWords();
  const { form, leftovers, parts, personalData } = report;
  return (
    <div className="manual-report">
      <p>{formText(form, language)}</p>
      <ul className="manual-parts">
        {parts.map((part, at) => (
          <li key={at}>
            {partText(part, language)
              .split('\n')
              .map((line, index) => (
                <p key={line} className={index === 0 ? 'manual-part-title' : undefined}>
                  {line}
                </p>
              ))}
          </li>
        ))}
      </ul>
      {form === 'manual' && <p className="manual-hint">{say(reportMessages.endWay)}</p>}
      {personalData.length > 0 && (
        <Notice tone="warning" title={say(reportMessages.personalData, { count: personalData.length })}>
          <p>{say(reportMessages.personalDataHint)}</p>
          <ul className="manual-list" lang="zh-CN">
            {personalData.slice(0, shown).map(({ kind, text }, at) => (
              <li key={at}>
                <span className="manual-place">{say(personalDataWords[kind])}</span> {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {leftovers.length === 0 ? (
        <Notice tone="success">
          <p>{say(reportMessages.nothingLeft)}</p>
        </Notice>
      ) : (
        <div>
          <h3 id="manual-leftovers">{say(reportMessages.leftovers, { count: leftovers.length })}</h3>
          {/* Focusable, so that the keyboard can scroll it. */}
          <div className="manual-leftovers" role="region" aria-labelledby="manual-leftovers" tabIndex={0}>
            <ul className="manual-list">
              {leftovers.slice(0, shown).map((leftover, at) => (
                <li key={at}>
                  <span className="manual-place">{placeText(leftover, language)}</span>
                  <span className="manual-reason">{say(leftoverWords[leftover.reason])}</span>
                  <span className="manual-text" lang="zh-CN">
                    {leftover.text}
                  </span>
                </li>
              ))}
            </ul>
            {leftovers.length > shown && <p>{say(words.more, { count: leftovers.length - shown })}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
