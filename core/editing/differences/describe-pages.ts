import type { Message } from '../../messages/message';
import { alertLevelWords, endingWords, sceneWords, variableWords } from '../../messages/vocabulary-messages';
import type { Condition } from '../../script/condition-schema';
import type { Scene } from '../../script/node-schema';
import type {
  Disposition,
  Ending,
  Interrupt,
  Script,
  Transition,
  Walkthrough,
} from '../../script/script-schema';
import { victimVariables, type VictimVariable } from '../../script/vocabulary';
import { conditionalEffects, shortly, type BothWords } from './describe-node';
import {
  asWritten,
  filled,
  groupAt,
  items,
  nothing,
  record,
  sentences,
  sequence,
  text,
  value,
  type Describe,
} from './describe-parts';
import { differenceWords as words } from './difference-words';
import { plainWords as plain, titled } from './value-words';

/** How the facts on a script itself differ; its lists are described on their own. */
export const describeAbout = record<
  Omit<
    Script,
    | 'alert'
    | 'money'
    | 'persona'
    | 'facts'
    | 'flags'
    | 'dispositions'
    | 'scenes'
    | 'transitions'
    | 'always'
    | 'endings'
    | 'walkthroughs'
  >
>({
  title: text(words.title),
  summary: text(words.summary),
  fraudType: value(words.fraudType, plain.text),
  looksLike: value(words.looksLike, plain.text),
  situation: value(words.situation, plain.situation),
  status: value(words.status, plain.status),
  duties: value(words.duties, plain.duties),
  retries: value(words.retries, plain.number),
  minutes: value(words.playTime, plain.minutes),
  sources: value(words.sources, plain.texts),
  claims: value(words.claims, plain.texts),
  id: value(words.id, plain.text),
  version: value(words.version, plain.number),
  format: value(words.format, plain.number),
});

/** The alert slip. */
export const describeAlert = record<Script['alert']>({
  level: value(words.level, (level) => alertLevelWords[level]),
  received: text(words.received),
  text: text(words.alertText),
  known: sentences(words.known),
});

/** The money at stake. */
export const describeMoney = record<Script['money']>({
  atRisk: value(words.atRisk, plain.yuan),
  lost: value(words.lost, plain.yuan),
});

/** The victim. */
export const describePersona = record<Script['persona']>({
  name: text(words.name),
  age: value(words.age, plain.years),
  work: text(words.work),
  home: text(words.home),
  moneyFor: text(words.moneyFor),
  fear: text(words.fear),
  speech: text(words.speech),
  voice: text(words.voice),
});

/** Facts or flags: ids with a text. */
export function describeDeclared(word: Message): Describe<Script['facts']> {
  return items(({ id }) => id, {
    name: (item) => filled(word, { text: shortly(item.text === '' ? item.id : item.text) }),
    describe: record({ id: nothing, text: text(words.text) }),
  });
}

const start = record(
  Object.fromEntries(
    victimVariables.map((variable) => [
      variable,
      value(filled(words.start, { variable: variableWords[variable] }), plain.number),
    ]),
  ) as Record<VictimVariable, Describe<number>>,
);

/** Dispositions, each a group. */
export const describeDispositions: Describe<Script['dispositions']> = items<Disposition>(({ id }) => id, {
  name: ({ id, name }) => titled(name, id),
  group: ({ id, name }, at) =>
    groupAt(`disposition/${id}`, filled(words.disposition, { title: titled(name, id) }), [
      'dispositions',
      at,
    ]),
  describe: record<Disposition>({ id: nothing, name: text(words.name), note: text(words.note), start }),
});

/** Scenes without their nodes, each a group. */
export const describeScenes: Describe<Script['scenes']> = items<Scene>(({ id }) => id, {
  name: ({ id, title }) => titled(title, id),
  group: ({ id, title }, at) =>
    groupAt(`scene/${id}`, filled(words.scene, { title: titled(title, id) }), ['scenes', at]),
  describe: record<Scene>({
    id: nothing,
    kind: value(words.kind, (kind) => sceneWords[kind]),
    title: text(words.title),
    setting: text(words.setting),
    deadline: value(words.deadline, ({ label, minutes }) => filled(words.deadlineOf, { label, n: minutes })),
    nodes: nothing,
  }),
});

/** Transitions, each a group. */
export function describeTransitions(said: BothWords): Describe<Script['transitions']> {
  return items<Transition>(({ id }) => id, {
    name: ({ id }) => asWritten(id),
    group: ({ id, narration }, at) =>
      groupAt(`transition/${id}`, filled(words.transition, { title: shortly(narration || id) }), [
        'transitions',
        at,
      ]),
    describe: record<Transition>({
      id: nothing,
      to: value(words.to, (id, side) => said[side].target(id)),
      hours: value(words.hours, plain.hours),
      narration: text(words.narration),
      duty: value(words.duty, plain.duty),
      drift: conditionalEffects(words.drift, said),
    }),
  });
}

/** Interrupts, each a group. */
export function describeInterrupts(said: BothWords): Describe<Script['always']> {
  return items<Interrupt>(({ id }) => id, {
    name: ({ id, title }) => titled(title, id),
    group: ({ id, title }, at) =>
      groupAt(`interrupt/${id}`, filled(words.interrupt, { title: titled(title, id) }), ['always', at]),
    describe: record<Interrupt>({
      id: nothing,
      when: value(words.when, (condition, side) => said[side].condition(condition)),
      to: value(words.to, (id, side) => said[side].target(id)),
      title: text(words.title),
      tells: text(words.tells),
    }),
  });
}

/** Endings, each a group. */
export function describeEndings(said: BothWords): Describe<Script['endings']> {
  return items<Ending>(({ id }) => id, {
    name: ({ id, title }) => titled(title, id),
    group: ({ id, title }, at) =>
      groupAt(`ending/${id}`, filled(words.ending, { title: titled(title, id) }), ['endings', at]),
    describe: record<Ending>({
      id: nothing,
      kind: value(words.kind, (kind) => endingWords[kind]),
      title: text(words.title),
      rank: value(words.rank, plain.number),
      acceptable: value(words.acceptable, plain.yesNo),
      money: value(words.endMoney, plain.endMoney),
      texts: sequence<Ending['texts'][number]>({
        name: (_text, at) => filled(words.endingText, { n: at + 1 }),
        describe: record<Ending['texts'][number]>({
          when: value<Condition>(words.when, (condition, side) => said[side].condition(condition)),
          text: text(words.text),
        }),
      }),
      because: text(words.because),
    }),
  });
}

/** Walkthroughs, each a group. */
export function describeWalkthroughs(said: BothWords): Describe<Script['walkthroughs']> {
  return items<Walkthrough>(({ id }) => id, {
    name: ({ id }) => asWritten(id),
    group: ({ id }, at) =>
      groupAt(`walkthrough/${id}`, filled(words.walkthrough, { title: id }), ['walkthroughs', at]),
    describe: record<Walkthrough>({
      id: nothing,
      kind: value(words.kind, plain.walkthroughKind),
      disposition: value(words.ofDisposition, (id, side) => said[side].disposition(id)),
      duty: value(words.duty, plain.duty),
      forbidden: value(words.forbidden, plain.text),
      steps: value(words.steps, (steps) => (steps.length === 0 ? words.none : asWritten(steps.join(' → ')))),
      ending: value(words.endsIn, (id, side) => said[side].target(id)),
    }),
  });
}
