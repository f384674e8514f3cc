import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { paperMessages as words } from './key-messages';
import { QrCode } from './qr-code';
import './packs.css';

/** Paper lasts longer than a year: the whole date. */
const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** The own key as it goes to paper. */
export type Paper = {
  readonly unit: string;
  readonly fingerprint: string;
  readonly lines: readonly string[];
  readonly printedAt: number;
};

/** The backup of a key as it is printed: what it is, how it comes back, a square for machines and lines for hands. */
export function PaperSheet({ paper, onBack }: { readonly paper: Paper; readonly onBack: () => void }) {
  const { say, language } = useWords();
  const { fingerprint, lines, printedAt, unit } = paper;
  return (
    <Page
      title={say(words.title)}
      width="narrow"
      before={
        <div className="packs-paper-acts">
          <Button kind="quiet" size="small" icon="back" onClick={onBack}>
            {say(words.back)}
          </Button>
          <Button kind="primary" size="small" icon="print" onClick={() => window.print()}>
            {say(words.print)}
          </Button>
        </div>
      }
    >
      <div className="packs-paper">
        <div className="packs-paper-head">
          <div className="packs-paper-facts">
            <p className="packs-paper-unit">{say(words.unit, { unit })}</p>
            <p>{say(words.fingerprint, { fingerprint })}</p>
            <p>{say(words.made, { when: new Date(printedAt).toLocaleDateString(locales[language]) })}</p>
            <p>{say(words.text)}</p>
          </div>
          <QrCode text={lines.join('').replace(/ /g, '')} label={say(words.code)} />
        </div>
        <ol className="packs-paper-lines">
          {lines.map((line, at) => (
            <li key={line}>
              <span className="packs-facts">{say(words.line, { line: at + 1 })}</span>
              <code>{line}</code>
            </li>
          ))}
        </ol>
        <p className="packs-facts">{say(words.how)}</p>
      </div>
    </Page>
  );
}
