import type { Lesson } from '../../lesson/lesson-schema';
import type { Node } from '../../script/node-schema';
import type { Walkthrough } from '../../script/script-schema';
import type { FraudType } from '../../script/vocabulary';
import type { ScriptDraft } from '../draft-document';
import {
  fourWays,
  startDispositions,
  startEndings,
  wayId,
  type EndingsOf,
  type Leads,
} from './skeleton-parts';

/** What a skeleton is made for; the lesson of the type, where there is one, gives its objections and breaking points. */
export type SkeletonParts = {
  readonly fraudType: FraudType;
  readonly title: string;
  /** A free id for the script. */
  readonly id: string;
  readonly lesson: Lesson | null;
};

type Objection = Lesson['objections'][number];

/** A node that waits for its words; where the lesson has an objection for it, that is what the victim says to begin with. */
function openNode(id: string, title: string, leads: Leads, objection?: Objection): Node {
  return {
    id,
    title: objection === undefined ? title : `${title}：${objection.label}`,
    replies: [{ id: `${id}-1`, line: objection?.says ?? '' }],
    moves: fourWays(id, leads),
  };
}

function phoneNodes({ bad, shut }: EndingsOf, objections: Lesson['objections'], turning: string): Node[] {
  return [
    openNode('ring', '接通', { best: 'doubt', ok: 'doubt', useless: 'push-back', harmful: 'push-back' }),
    openNode(
      'push-back',
      '顶回来',
      { best: 'doubt', ok: 'doubt', useless: shut, harmful: shut, forbidden: 'N03' },
      objections[0],
    ),
    openNode(
      'doubt',
      '起疑',
      { best: 'turning', ok: 'turning', useless: shut, harmful: shut, forbidden: 'N06' },
      objections[1],
    ),
    openNode('turning', turning, { best: 'later', ok: 'later', useless: 'later', harmful: bad }),
  ];
}

function doorNodes({ bad, good, half }: EndingsOf, objections: Lesson['objections']): Node[] {
  return [
    openNode('door', '开门', { best: 'check', ok: 'check', useless: 'check', harmful: bad }, objections[2]),
    openNode('check', '一起核实', {
      best: 'settle',
      ok: 'settle',
      useless: bad,
      harmful: bad,
      forbidden: 'N12',
    }),
    openNode('settle', '收尾：还有没有别的钱', {
      best: good,
      ok: half,
      useless: bad,
      harmful: bad,
      forbidden: 'N05',
    }),
  ];
}

/** The expert's way for each disposition, and a way across each line that no officer may cross. */
function startWalkthroughs({ bad, good, shut }: EndingsOf): Walkthrough[] {
  const way = ['ring', 'doubt', 'turning', 'door', 'check', 'settle'].map((node) => wayId(node, 'best'));
  const expert = startDispositions.map(({ id }): Walkthrough => ({
    id: `expert-${id}`,
    kind: 'expert',
    disposition: id,
    duty: 'police',
    steps: way,
    ending: good,
  }));
  const crossing = (
    forbidden: NonNullable<Walkthrough['forbidden']>,
    steps: readonly string[],
    ending: string,
  ): Walkthrough => ({
    id: `veto-${forbidden.toLowerCase()}`,
    kind: 'veto',
    disposition: 'scared',
    duty: 'police',
    forbidden,
    steps: [...steps],
    ending,
  });
  return [
    ...expert,
    crossing('N03', [wayId('ring', 'useless'), wayId('push-back', 'harmful')], shut),
    crossing('N06', [...way.slice(0, 1), wayId('doubt', 'harmful')], shut),
    crossing('N12', [...way.slice(0, 4), wayId('check', 'harmful')], bad),
    crossing('N05', [...way.slice(0, 5), wayId('settle', 'harmful')], bad),
  ];
}

/**
 * A case to fill in: a phone call and a visit, three dispositions, the usual endings, the expert's ways, and no loose end. What the
 * victim says comes from the lesson of the type as a start; every other text is empty, so that the checks name what is to be written
 * and nothing else.
 */
export function scriptSkeleton({ fraudType, title, id, lesson }: SkeletonParts): ScriptDraft {
  const objections = lesson?.objections ?? [];
  const [breaking] = lesson?.breakingPoints ?? [];
  const isFalseAlarm = fraudType === 'F00';
  const endings = startEndings(isFalseAlarm);
  const turning = breaking === undefined ? '破局' : `破局：${breaking.name}`.slice(0, 40);
  return {
    layout: {},
    script: {
      format: 1,
      id,
      version: 1,
      fraudType,
      ...(isFalseAlarm ? { looksLike: 'F01' as const } : {}),
      title,
      summary: '',
      status: 'teaching-draft',
      sources: isFalseAlarm ? ['fraud-types 0.5'] : [`fraud-types ${fraudType}`],
      situation: isFalseAlarm ? 'false-alarm' : 'ongoing',
      minutes: 12,
      alert: { level: 'high', received: '09:30', text: '', known: [''] },
      persona: { name: '', age: 45, work: '', home: '', moneyFor: '', fear: '', speech: '', voice: '' },
      money: { atRisk: 50_000, lost: 0 },
      facts: [],
      flags: [],
      dispositions: [...startDispositions],
      duties: ['police'],
      retries: 0,
      scenes: [
        {
          id: 'call',
          kind: 'phone',
          title: '电话劝阻',
          setting: '',
          nodes: phoneNodes(endings, objections, turning),
        },
        { id: 'visit', kind: 'visit', title: '见面劝阻', setting: '', nodes: doorNodes(endings, objections) },
      ],
      transitions: [{ id: 'later', to: 'door', hours: 1, narration: '' }],
      always: [],
      endings: [...endings.list],
      walkthroughs: startWalkthroughs(endings),
    },
  };
}
