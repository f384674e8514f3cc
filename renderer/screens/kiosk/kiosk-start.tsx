import type { ReactNode } from 'react';

import type { KioskAct, KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { kioskMessages as words } from './messages';

type KioskStartProps = {
  readonly topics: readonly KioskTopic[];
  readonly act: (act: KioskAct) => void;
};

/** Where everyone begins: one large card for each fraud, and one for whoever cannot say. */
export function KioskStart({ act, topics }: KioskStartProps) {
  const { say } = useWords();
  return (
    <>
      <h1>{say(words.question)}</h1>
      <TopicCards topics={topics} act={act}>
        <li>
          <button
            type="button"
            className="kiosk-card kiosk-card-unsure"
            onClick={() => act({ act: 'unsure' })}
          >
            <span className="kiosk-card-title">{say(words.unsure)}</span>
            <span className="kiosk-card-type">{say(words.unsureText)}</span>
          </button>
        </li>
      </TopicCards>
    </>
  );
}

/** Frauds to choose from, by what a citizen would call them. */
export function TopicCards({ act, children, topics }: KioskStartProps & { readonly children?: ReactNode }) {
  return (
    <ul className="kiosk-cards" lang="zh-CN">
      {topics.map(({ fraudType, name, outreach }) => (
        <li key={fraudType}>
          <button type="button" className="kiosk-card" onClick={() => act({ act: 'begin', fraudType })}>
            <span className="kiosk-card-title">{outreach.title}</span>
            <span className="kiosk-card-type">{name}</span>
          </button>
        </li>
      ))}
      {children}
    </ul>
  );
}
