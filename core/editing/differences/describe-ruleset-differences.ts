import type { Message } from '../../messages/message';
import { alertLevelWords, chainStepWords } from '../../messages/vocabulary-messages';
import type { DoctrineGroup, Ruleset } from '../../ruleset/ruleset-schema';
import type { Difference } from './difference';
import { shortly } from './describe-node';
import {
  asWritten,
  filled,
  groupAt,
  items,
  nothing,
  record,
  text,
  value,
  type Describe,
  type Scope,
} from './describe-parts';
import { differenceWords as words } from './difference-words';
import { rulesetDifferenceWords as own } from './ruleset-difference-words';
import { plainWords as plain } from './value-words';

type Entry = DoctrineGroup['entries'][number];
type Item = Entry['items'][number];
type Limit = Ruleset['chainLimits'][number];

const item = record<Item>({
  id: nothing,
  text: text(words.text),
  shownIn: value(
    own.shownIn,
    (where) => ({ talk: own.inTalk, exercise: own.inExercise, nowhere: own.inNothing })[where],
  ),
});

const entry = record<Entry>({
  id: nothing,
  name: text(own.name),
  sentence: text(own.sentence),
  items: items<Item>(({ id }) => id, { name: ({ id }) => filled(own.item, { id }), describe: item }),
});

const doctrine = items<DoctrineGroup>(({ id }) => id, {
  name: ({ name }) => asWritten(name),
  group: ({ id, name }, at) => groupAt(`doctrine/${id}`, asWritten(name || id), ['doctrine', at]),
  describe: record<DoctrineGroup>({
    id: nothing,
    name: text(own.name),
    status: value(words.status, plain.status),
    entries: items<Entry>(({ id }) => id, {
      name: ({ id, name }) => filled(own.entry, { name: name || id }),
      describe: entry,
    }),
  }),
});

const dimensions = items<Ruleset['dimensions'][number]>(({ id }) => id, {
  name: ({ id, name }) => asWritten(`${id} ${name}`.trim()),
  describe: record<Ruleset['dimensions'][number]>({
    id: nothing,
    name: text(own.name),
    weight: value(own.weight, plain.number),
    full: text(own.full),
    lost: text(own.lost),
  }),
});

const forbidden = items<Ruleset['forbidden'][number]>(({ id }) => id, {
  name: ({ id, text: said }) => filled(own.line, { id, text: shortly(said) }),
  describe: record<Ruleset['forbidden'][number]>({
    id: nothing,
    text: text(words.text),
    why: text(own.why),
    effect: value(own.effect, (effect) => own[effect]),
    points: value(own.points, plain.number),
    dimensions: value(own.touches, plain.texts),
  }),
});

const actions = items<Ruleset['actions'][number]>(({ id }) => id, {
  name: ({ id }) => asWritten(id),
  describe: record<Ruleset['actions'][number]>({ id: nothing, text: text(words.text) }),
});

const limit = (word: Message): Describe<number | null> =>
  value<number | null>(word, (minutes) => (minutes === null ? own.unset : plain.minutes(minutes)));

const chainLimits = items<Limit>(({ level }) => level, {
  name: ({ level }) => alertLevelWords[level],
  describe: record<Limit>({
    level: nothing,
    acknowledge: limit(chainStepWords.acknowledge),
    firstCall: limit(chainStepWords.firstCall),
    meet: limit(chainStepWords.meet),
    record: limit(chainStepWords.record),
    returnVisit: limit(chainStepWords.returnVisit),
  }),
});

const about = record<
  Pick<Ruleset, 'title' | 'status' | 'basis' | 'mark' | 'hintCost' | 'id' | 'version' | 'format'>
>({
  title: text(words.title),
  status: value(words.status, plain.status),
  basis: value(words.basis, plain.texts),
  mark: value(own.mark, plain.number),
  hintCost: value(own.hintCost, plain.number),
  id: value(words.id, plain.text),
  version: value(words.version, plain.number),
  format: value(words.format, plain.number),
});

/** How two rulesets differ, in words; see `describeDifferences`. */
export function describeRulesetDifferences(before: Ruleset, after: Ruleset): readonly Difference[] {
  const page = (id: 'dimensions' | 'forbidden' | 'actions' | 'chainLimits'): Scope => ({
    group: groupAt(id, own[`${id}Title`], [id]),
    subject: [],
  });
  const head: Scope = { group: groupAt('about', own.aboutTitle, []), subject: [] };
  return [
    ...about(before, after, head),
    ...dimensions(before.dimensions, after.dimensions, page('dimensions')),
    ...doctrine(before.doctrine, after.doctrine, head),
    ...forbidden(before.forbidden, after.forbidden, page('forbidden')),
    ...actions(before.actions, after.actions, page('actions')),
    ...chainLimits(before.chainLimits, after.chainLimits, page('chainLimits')),
  ];
}
