import { useCallback, useEffect, useState } from 'react';

import type { LicenceList, ShippedPart } from '#core/bridge/licence-list';

import { useBridge } from '../../app/bridge-context';
import { useWords } from '../../app/words';
import { Loaded } from '../../components/loaded';
import { TextInput } from '../../components/text-input';
import { loadableOf, loading, type Loadable } from '../../loadable';
import { licencesMessages as words } from './licences-messages';
import './guide-article.css';
import './licences-article.css';

/** The licences of everything that ships: read on this computer, searchable, each in full. */
export function LicencesArticle() {
  const { language, say } = useWords();
  const bridge = useBridge();
  const [list, setList] = useState<Loadable<LicenceList>>(loading);
  const load = useCallback(
    () => bridge.ask('app:get-licences', {}).then((answer) => setList(loadableOf(answer))),
    [bridge],
  );
  useEffect(() => void load(), [load]);
  return (
    <article className="guide-article" lang={language === 'en' ? 'en' : 'zh-CN'}>
      <h2 className="guide-article-title">{say(words.title)}</h2>
      <Loaded of={list} onRetry={() => void load()}>
        {(value) => <Licences list={value} />}
      </Loaded>
    </article>
  );
}

function matches({ licence, name }: ShippedPart, sought: string): boolean {
  return `${name} ${licence}`.toLowerCase().includes(sought.trim().toLowerCase());
}

function Licences({ list: { own, parts, runtimes } }: { readonly list: LicenceList }) {
  const { say } = useWords();
  const [sought, setSought] = useState('');
  const shown = parts.filter((part) => matches(part, sought));
  const named = runtimes.map(({ name, version }) => `${name} ${version}`).join(say({ zh: '、', en: ', ' }));
  return (
    <>
      <p>{say(words.lead)}</p>
      <Licence title={say(words.own)} text={own} />
      <h3>{say(words.runtimes)}</h3>
      <p>{say(words.runtimesText, { list: named })}</p>
      <h3>{say(words.parts)}</h3>
      <TextInput label={say(words.find)} type="search" value={sought} onChange={setSought} />
      <p role="status">
        {shown.length === 0 ? say(words.none) : say(words.count, { all: parts.length, shown: shown.length })}
      </p>
      <ul className="licences-list">
        {shown.map(({ licence, name, text, version }, index) => (
          <li key={`${name} ${version} ${index}`}>
            <Licence title={`${name} ${version}`} licence={licence} text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

type LicenceProps = { readonly title: string; readonly licence?: string; readonly text: string };

/** Opened and closed by the browser itself, so by keyboard too. */
function Licence({ licence, text, title }: LicenceProps) {
  return (
    <details className="licences-entry">
      <summary>
        <span lang={licence === undefined ? undefined : 'en'}>{title}</span>
        {licence !== undefined && <span className="licences-kind">{licence}</span>}
      </summary>
      <pre className="licences-text" lang="en">
        {text}
      </pre>
    </details>
  );
}
