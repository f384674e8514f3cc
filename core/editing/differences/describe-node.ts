import type { Message } from '../../messages/message';
import { qualityWords } from '../../messages/vocabulary-messages';
import type { Condition } from '../../script/condition-schema';
import type { ConditionalEffects, Effects } from '../../script/effects-schema';
import type { Move, Outcome } from '../../script/move-schema';
import type { Node, Reply } from '../../script/node-schema';
import {
  asWritten,
  filled,
  items,
  nothing,
  record,
  sequence,
  text,
  value,
  within,
  type Describe,
} from './describe-parts';
import { differenceWords as words } from './difference-words';
import { creditWords, plainWords as plain, type ValueWords } from './value-words';

/** Values of the earlier and of the later script. */
export type BothWords = { readonly before: ValueWords; readonly after: ValueWords };

/** A few words by which a move or a reply is known. */
export function shortly(line: string | undefined): Message {
  if (line === undefined || line.trim() === '') return words.missing;
  const characters = [...line.trim()];
  return asWritten(characters.length > 16 ? `${characters.slice(0, 15).join('')}…` : characters.join(''));
}

/** Conditional effects, said as a whole. */
export function conditionalEffects(word: Message, said: BothWords): Describe<readonly ConditionalEffects[]> {
  return value(word, (parts, side) => said[side].conditional(parts));
}

type PlainOutcome = Omit<Outcome, 'when' | 'retry'>;

function plainFields(said: BothWords): {
  readonly [Key in keyof Required<PlainOutcome>]: Describe<Exclude<PlainOutcome[Key], undefined>>;
} {
  return {
    quality: value(words.quality, (quality) => qualityWords[quality]),
    answer: text(words.answer),
    tells: text(words.tells),
    to: value(words.to, (id, side) => said[side].target(id)),
    effects: value<Effects>(words.effects, (effects, side) => said[side].effects(effects)),
    also: conditionalEffects(words.also, said),
    credit: value(words.credit, creditWords),
    why: text(words.why),
    better: text(words.better),
    hint: text(words.hint),
    shows: value(words.shows, plain.texts),
    basis: value(words.basis, plain.texts),
    overreach: value(words.overreach, plain.yesNo),
  };
}

/** A record inside another, named in the subject. */
function inside<T>(name: Message, describe: Describe<T>): Describe<T> {
  return (before, after, scope) => describe(before, after, within(scope, name));
}

/** How two nodes differ: words first, then what they do. */
export function describeNode(said: BothWords): Describe<Node> {
  const when = value<Condition>(words.when, (condition, side) => said[side].condition(condition));
  const plainOutcome = record<PlainOutcome>(plainFields(said));
  const outcome = record<Outcome>({
    when,
    ...plainFields(said),
    retry: value(words.retry, plain.yesNo),
  });
  const reply = record<Reply>({ id: nothing, when, line: text(words.saidBy), tells: text(words.tells) });
  const lines: Describe<Move['lines']> = (before = {}, after = {}, scope) =>
    [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) =>
      text(filled(words.line, { id }))(before[id], after[id], scope),
    );
  const move = record<Move>({
    id: nothing,
    kind: value(words.kind, plain.moveKind),
    lines,
    when: value<Condition>(words.moveWhen, (condition, side) => said[side].condition(condition)),
    forbidden: value(words.forbidden, plain.texts),
    outcomes: (before = [], after = [], scope) => {
      // A move open to one outcome is spoken of as a whole.
      if (before.length <= 1 && after.length <= 1) return outcome(before[0], after[0], scope);
      return outcomes(before, after, scope);
    },
  });
  const outcomes = sequence<Outcome>({
    name: (_outcome, at) => filled(words.outcome, { n: at + 1 }),
    describe: outcome,
  });
  return record<Node>({
    id: nothing,
    title: text(words.title),
    tells: text(words.tells),
    replies: items<Reply>(({ id }) => id, {
      name: ({ line, tells }) => filled(words.reply, { line: shortly(line ?? tells) }),
      describe: reply,
    }),
    enter: conditionalEffects(words.enter, said),
    within: inside(
      words.timeout,
      record<NonNullable<Node['within']>>({
        seconds: value(words.seconds, plain.seconds),
        else: plainOutcome,
      }),
    ),
    moves: items<Move>(({ id }) => id, {
      name: ({ lines: said_ }) => filled(words.move, { line: shortly(Object.values(said_)[0]) }),
      describe: move,
    }),
    fallback: inside(words.fallback, plainOutcome),
  });
}
