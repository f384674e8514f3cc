import type { Outreach } from '../lesson/outreach-schema';
import type { FraudType } from '../script/vocabulary';

/** One fraud as the kiosk tells it. */
export type KioskTopic = {
  readonly fraudType: FraudType;
  readonly name: string;
  readonly outreach: Outreach;
};

/** Where a visitor is. Nothing of it is kept: it dies with the next visitor. */
export type KioskPlace =
  | { readonly at: 'start' }
  | { readonly at: 'unsure'; readonly answers: readonly boolean[] }
  | {
      readonly at: 'turn';
      readonly fraudType: FraudType;
      readonly turn: number;
      readonly isAnswered: KioskAnswer | null;
    }
  | { readonly at: 'sentences'; readonly fraudType: FraudType }
  | { readonly at: 'check'; readonly fraudType: FraudType; readonly answers: readonly boolean[] }
  | { readonly at: 'now'; readonly fraudType: FraudType; readonly yes: readonly number[] };

/** What a visitor says at a turn: stop here, ask somebody first, or go on. None of them is blamed. */
export type KioskAnswer = 'stop' | 'ask' | 'go-on';

/** What a visitor does. */
export type KioskAct =
  | { readonly act: 'begin'; readonly fraudType: FraudType }
  | { readonly act: 'unsure' }
  | { readonly act: 'say'; readonly yes: boolean }
  | { readonly act: 'answer'; readonly answer: KioskAnswer }
  | { readonly act: 'next' }
  | { readonly act: 'back' }
  | { readonly act: 'start-over' };

/** What is counted, by day and fraud: nothing else of a visit is ever told to the host. */
export const kioskCounts = ['begun', 'finished', 'worried'] as const;
export type KioskCount = (typeof kioskCounts)[number];

/** Three simple questions for somebody who cannot say what it was, and the frauds that a yes points to. */
export const unsureQuestions = [
  { id: 'money-first', types: ['F01', 'F06', 'F07', 'F10', 'F15'] },
  { id: 'voice-orders', types: ['F03', 'F04', 'F05', 'F11', 'F13'] },
  { id: 'friend-online', types: ['F02', 'F08', 'F09', 'F12', 'F14', 'F16'] },
] as const satisfies readonly { readonly id: string; readonly types: readonly FraudType[] }[];

/** Frauds that the answers point to, likeliest first; all of them where every answer was no. */
export function likelyTopics(
  topics: readonly KioskTopic[],
  answers: readonly boolean[],
): readonly KioskTopic[] {
  const pointed = unsureQuestions
    .filter((_, at) => answers[at] === true)
    .flatMap(({ types }) => types as readonly FraudType[]);
  const likely = topics.filter(({ fraudType }) => pointed.includes(fraudType));
  return likely.length > 0 ? likely : topics;
}

/** What an act leads to, and what is to be counted for it. An act that does not fit the place changes nothing. */
export function kioskStep(
  place: KioskPlace,
  act: KioskAct,
  topics: readonly KioskTopic[],
): { readonly place: KioskPlace; readonly counted: readonly KioskCount[] } {
  const stay = { place, counted: [] };
  const go = (next: KioskPlace, ...counted: readonly KioskCount[]) => ({ place: next, counted });
  if (act.act === 'start-over') return go({ at: 'start' });
  const outreach =
    'fraudType' in place
      ? topics.find(({ fraudType }) => fraudType === place.fraudType)?.outreach
      : undefined;
  if ('fraudType' in place && outreach === undefined) return go({ at: 'start' });
  switch (place.at) {
    case 'start':
    case 'unsure':
      if (act.act === 'begin' && topics.some(({ fraudType }) => fraudType === act.fraudType))
        return go({ at: 'turn', fraudType: act.fraudType, turn: 0, isAnswered: null }, 'begun');
      if (place.at === 'start') return act.act === 'unsure' ? go({ at: 'unsure', answers: [] }) : stay;
      if (act.act === 'say' && place.answers.length < unsureQuestions.length)
        return go({ at: 'unsure', answers: [...place.answers, act.yes] });
      return act.act === 'back'
        ? go(place.answers.length === 0 ? { at: 'start' } : { ...place, answers: place.answers.slice(0, -1) })
        : stay;
    case 'turn':
      if (act.act === 'answer' && place.isAnswered === null) return go({ ...place, isAnswered: act.answer });
      if (act.act === 'next' && place.isAnswered !== null)
        return go(
          place.turn + 1 < (outreach?.turns.length ?? 0)
            ? { ...place, turn: place.turn + 1, isAnswered: null }
            : { at: 'sentences', fraudType: place.fraudType },
        );
      if (act.act !== 'back') return stay;
      if (place.isAnswered !== null) return go({ ...place, isAnswered: null });
      return go(place.turn === 0 ? { at: 'start' } : { ...place, turn: place.turn - 1 });
    case 'sentences':
      if (act.act === 'next') return go({ at: 'check', fraudType: place.fraudType, answers: [] });
      if (act.act !== 'back') return stay;
      return go({
        at: 'turn',
        fraudType: place.fraudType,
        turn: (outreach?.turns.length ?? 1) - 1,
        isAnswered: null,
      });
    case 'check': {
      if (act.act === 'back')
        return go(
          place.answers.length === 0
            ? { at: 'sentences', fraudType: place.fraudType }
            : { ...place, answers: place.answers.slice(0, -1) },
        );
      if (act.act !== 'say') return stay;
      const answers = [...place.answers, act.yes];
      if (answers.length < (outreach?.selfCheck.length ?? 0)) return go({ ...place, answers });
      const yes = answers.flatMap((one, at) => (one ? [at] : []));
      const now = { at: 'now', fraudType: place.fraudType, yes } as const;
      return yes.length > 0 ? go(now, 'finished', 'worried') : go(now, 'finished');
    }
    case 'now':
      return stay;
  }
}
