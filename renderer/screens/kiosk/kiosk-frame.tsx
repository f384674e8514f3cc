import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';

import type { Language } from '#core/messages/message';
import type { KioskAct, KioskPlace, KioskTopic } from '#core/outreach/kiosk-flow';

import { useWords } from '../../app/words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Seal } from '../../components/seal';
import type { KioskStore } from '../../stores/kiosk/create-kiosk-store';
import { IdleQuestion } from './idle-question';
import { KioskCheck } from './kiosk-check';
import { KioskNow } from './kiosk-now';
import { KioskSentences } from './kiosk-sentences';
import { KioskStart } from './kiosk-start';
import { KioskTurn } from './kiosk-turn';
import { KioskUnsure } from './kiosk-unsure';
import { LeaveKiosk } from './leave-kiosk';
import { kioskMessages as words } from './messages';
import { StaffCorner } from './staff-corner';
import './kiosk.css';

type KioskFrameProps = {
  readonly store: KioskStore;
  readonly other: Language;
  readonly onLanguage: () => void;
};

const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** The frame of the kiosk: what it is at the top, the ways back at the bottom, one thing in the middle. */
export function KioskFrame({ onLanguage, other, store }: KioskFrameProps) {
  const { language, say } = useWords();
  const { act, leaving, load, place, topics, touch } = useStore(store);
  const [isStaff, setStaff] = useState(false);
  const main = useRef<HTMLElement>(null);
  const name = placeName(place);
  // A new step is read from its top.
  useEffect(() => {
    main.current?.scrollTo?.(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [name]);

  return (
    <div className="kiosk" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <title>{`${say(words.title)} · 劝得住`}</title>
      <header className="kiosk-head">
        <Seal />
        <p className="kiosk-name">{say(words.title)}</p>
        <button type="button" className="kiosk-small" lang={other} onClick={onLanguage}>
          {languageNames[other]}
        </button>
      </header>
      <main className="kiosk-main" ref={main} tabIndex={-1}>
        <Loaded of={topics} onRetry={() => void load()}>
          {(value) =>
            value.length === 0 ? (
              <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>
            ) : (
              <Place place={place} topics={value} act={act} />
            )
          }
        </Loaded>
      </main>
      <footer className="kiosk-foot">
        {place.at === 'start' ? (
          <p className="kiosk-note">{say(words.content)}</p>
        ) : (
          <>
            {place.at !== 'now' && (
              <button type="button" className="kiosk-small" onClick={() => act({ act: 'back' })}>
                {say(words.back)}
              </button>
            )}
            <button type="button" className="kiosk-small" onClick={() => act({ act: 'start-over' })}>
              {say(words.startOver)}
            </button>
          </>
        )}
        <StaffCorner onOpen={() => setStaff(true)} />
      </footer>
      {leaving !== null && <IdleQuestion seconds={leaving} onHere={touch} />}
      {isStaff && <LeaveKiosk onStay={() => setStaff(false)} />}
    </div>
  );
}

function placeName(place: KioskPlace): string {
  const step = 'turn' in place ? place.turn : 'answers' in place ? place.answers.length : 0;
  return `${place.at} ${step} ${'isAnswered' in place && place.isAnswered !== null ? 'answered' : ''}`;
}

type PlaceProps = {
  readonly place: KioskPlace;
  readonly topics: readonly KioskTopic[];
  readonly act: (act: KioskAct) => void;
};

function Place({ act, place, topics }: PlaceProps) {
  const topic =
    'fraudType' in place ? topics.find(({ fraudType }) => fraudType === place.fraudType) : undefined;
  if (place.at === 'unsure') return <KioskUnsure answers={place.answers} topics={topics} act={act} />;
  if (place.at === 'start' || topic === undefined) return <KioskStart topics={topics} act={act} />;
  switch (place.at) {
    case 'turn':
      return <KioskTurn topic={topic} turn={place.turn} answer={place.isAnswered} act={act} />;
    case 'sentences':
      return <KioskSentences topic={topic} act={act} />;
    case 'check':
      return <KioskCheck topic={topic} at={place.answers.length} act={act} />;
    case 'now':
      return <KioskNow topic={topic} yes={place.yes} act={act} />;
  }
}
