import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';

import { seasonsOf } from '#core/daily/calendar-schema';
import { cardText } from '#core/daily/card-text';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { EmptyState } from '../../components/empty-state';
import { monthDays, type DailySource, type DailyStore } from '../../stores/daily/create-daily-store';
import { cardSize, drawCard } from './draw-card';
import { dailyMessages as words } from './messages';
import { savePicture, saveTexts, type DatedCard } from './save-card';

type CardPanelProps = { readonly source: DailySource; readonly store: DailyStore };

/** The card of the day in hand as picture and text, and the ways to take them along. */
export function CardPanel({ source, store }: CardPanelProps) {
  const { say } = useWords();
  const { choice, day, exchange, kind, setOff } = useStore(store);
  const month = monthDays(source, choice, day.slice(0, 7));
  const [told, setTold] = useState('');
  const [saving, setSaving] = useState<{ readonly at: number; readonly of: number } | null>(null);
  const isStopped = useRef(false);
  const text = useRef<HTMLTextAreaElement>(null);

  const dated = (cards: (typeof month)[number]): DatedCard | null => {
    const card = cards[kind];
    if (card === null) return null;
    const typeName = source.types.find(({ id }) => id === card.fraudType)?.short ?? card.fraudType;
    return { card, setting: { typeName, unit: choice.unit, day: cards.day } };
  };
  const today = month.find((one) => one.day === day);
  const shown = today === undefined ? null : dated(today);
  const wholeMonth = month.filter(({ isIn, isOff }) => isIn && !isOff).flatMap((one) => dated(one) ?? []);
  const seasons = seasonsOf(source.calendar, day.slice(5)).map(({ name }) => name);

  if (shown === null) return <EmptyState title={say(words.none)}>{say(words.noneText)}</EmptyState>;
  const message = cardText(shown.card, shown.setting);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message);
      setTold(say(words.copied));
    } catch {
      text.current?.select();
      setTold(say(words.notCopied));
    }
  };
  const savePictures = async () => {
    isStopped.current = false;
    for (const [at, one] of wholeMonth.entries()) {
      // Read anew each time: the button sets it while a picture is drawn.
      if (isStopped.current as boolean) break;
      setSaving({ at: at + 1, of: wholeMonth.length });
      await savePicture(one);
      // A browser that is handed thirty files at once keeps the first ten.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    setSaving(null);
  };

  return (
    <section className="daily-card">
      <Picture shown={shown} label={say(words.pictureOf, { day, title: shown.card.title })} />
      <div className="daily-card-side">
        {seasons.length > 0 && (
          <p className="daily-season">{say(words.season, { names: seasons.join('、') })}</p>
        )}
        <textarea
          ref={text}
          className="field-control daily-text"
          lang="zh-CN"
          aria-label={say(words.text)}
          readOnly
          rows={9}
          value={message}
        />
        <div className="daily-acts">
          <Button kind="primary" icon="copy" onClick={() => void copy()}>
            {say(words.copy)}
          </Button>
          <Button icon="save" onClick={() => saveTexts(`${say(words[kind])}_${day}`, [shown])}>
            {say(words.saveText)}
          </Button>
          <Button icon="save" onClick={() => void savePicture(shown)}>
            {say(words.savePicture)}
          </Button>
          <Button icon="again" onClick={exchange}>
            {say(words.exchange)}
          </Button>
        </div>
        <p role="status">{told}</p>
        <CheckBox label={say(words.off)} isChecked={today?.isOff === true} onChange={setOff} />
        <div className="daily-acts">
          <Button
            size="small"
            onClick={() => saveTexts(`${say(words[kind])}_${day.slice(0, 7)}`, wholeMonth)}
          >
            {say(words.saveMonth)}
          </Button>
          {saving === null ? (
            <Button size="small" onClick={() => void savePictures()}>
              {say(words.savePictures)}
            </Button>
          ) : (
            <>
              <span role="status">{say(words.saving, saving)}</span>
              <Button
                size="small"
                onClick={() => {
                  isStopped.current = true;
                }}
              >
                {say(words.stop)}
              </Button>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Picture({ label, shown }: { readonly shown: DatedCard; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { card, setting } = shown;
  const { day, typeName, unit } = setting;
  useEffect(() => {
    if (canvas.current !== null) drawCard(canvas.current, card, { day, typeName, unit });
  }, [card, day, typeName, unit]);
  return (
    <canvas
      ref={canvas}
      className="daily-picture"
      role="img"
      aria-label={label}
      width={cardSize.width}
      height={cardSize.height}
    />
  );
}
