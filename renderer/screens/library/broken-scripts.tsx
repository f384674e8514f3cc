import { pathText, problemSentence } from '#core/check/script-problem';
import type { BrokenScript } from '#core/library/library-view';

import { useWords } from '../../app/words';
import { Icon } from '../../components/icon';
import { libraryMessages as words } from './messages';
import './broken-scripts.css';

/** Script files that could not be read: folded away, because whoever practises cannot mend them. */
export function BrokenScripts({ broken }: { readonly broken: readonly BrokenScript[] }) {
  const { language, say } = useWords();
  if (broken.length === 0) return null;
  return (
    <details className="broken-scripts">
      <summary>
        <Icon name="warning" />
        {say(words.brokenSummary, { count: broken.length })}
      </summary>
      {broken.map(({ file, problems }) => (
        <section key={file} aria-label={say(words.brokenOf, { file })}>
          <h3>{file}</h3>
          <ul className="broken-scripts-problems">
            {problems.map((problem, index) => (
              <li key={index}>
                <span className="broken-scripts-place">
                  {problem.at.line !== undefined && (
                    <span>{say(words.brokenPlace, { line: problem.at.line })}</span>
                  )}
                  {problem.at.path.length > 0 && <code>{pathText(problem.at.path)}</code>}
                </span>
                <span>{problemSentence(problem, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
