import type { Lesson } from '../../lesson/lesson-schema';
import type { Move } from '../../script/move-schema';
import type { Node } from '../../script/node-schema';
import type { FraudType } from '../../script/vocabulary';
import type { ScriptDraft } from '../draft-document';
import { openMove, openNode, startDispositions, startEndings } from './skeleton-parts';

/** What a skeleton is made for; the lesson of the type, where there is one, gives its objections and breaking points. */
export type SkeletonParts = {
  readonly fraudType: FraudType;
  readonly title: string;
  /** A free id for the script. */
  readonly id: string;
  readonly lesson: Lesson | null;
};

/** How much the usual four ways of answering move trust and belief. A start, to be weighed by the author. */
const steps = {
  best: { effects: { trust: 10, belief: -10, cooperation: 10 }, credit: { D1: 2, D2: 1 } },
  ok: { effects: { trust: 5 }, credit: { D1: 1 } },
  useless: {},
  harmful: { effects: { trust: -10, emotion: 10 } },
} as const;

function fourWays(to: Readonly<Record<'best' | 'ok' | 'useless' | 'harmful', string>>): Move[] {
  return [
    openMove('meet-the-need', {
      quality: 'best',
      to: to.best,
      ...steps.best,
      hint: '',
      basis: ['psychology 2'],
    }),
    openMove('half-way', { quality: 'ok', to: to.ok, ...steps.ok }),
    openMove('talk-past', { quality: 'useless', to: to.useless, ...steps.useless }),
    openMove('press', { quality: 'harmful', to: to.harmful, ...steps.harmful }),
  ];
}

function phoneNodes(objections: Lesson['objections'], breaking: Lesson['breakingPoints']): Node[] {
  const says = (node: Node, at: number): Node => {
    const objection = objections[at];
    return objection === undefined
      ? node
      : {
          ...node,
          title: `${node.title}：${objection.label}`,
          replies: [{ id: `${node.id}-1`, line: objection.says }],
        };
  };
  const turning = breaking[0] === undefined ? '破局' : `破局：${breaking[0].name}`;
  return [
    openNode(
      'ring',
      '接通',
      fourWays({ best: 'doubt', ok: 'doubt', useless: 'push-back', harmful: 'push-back' }),
    ),
    says(
      openNode(
        'push-back',
        '顶回来',
        fourWays({ best: 'doubt', ok: 'doubt', useless: 'e-hung-up', harmful: 'e-hung-up' }),
      ),
      0,
    ),
    says(
      openNode(
        'doubt',
        '起疑',
        fourWays({ best: 'turning', ok: 'turning', useless: 'later', harmful: 'e-hung-up' }),
      ),
      1,
    ),
    openNode(
      'turning',
      turning.slice(0, 40),
      fourWays({ best: 'later', ok: 'later', useless: 'e-relapsed', harmful: 'e-relapsed' }),
    ),
  ];
}

function doorNodes(objections: Lesson['objections']): Node[] {
  const third = objections[2];
  const door = openNode(
    'door',
    third === undefined ? '开门' : `开门：${third.label}`,
    fourWays({ best: 'check', ok: 'check', useless: 'e-paused', harmful: 'e-relapsed' }),
  );
  return [
    third === undefined ? door : { ...door, replies: [{ id: 'door-1', line: third.says }] },
    openNode(
      'check',
      '一起核实',
      fourWays({ best: 'settle', ok: 'settle', useless: 'e-paused', harmful: 'e-relapsed' }),
    ),
    openNode(
      'settle',
      '收尾：还有没有别的钱',
      fourWays({ best: 'e-stopped', ok: 'e-paused', useless: 'e-relapsed', harmful: 'e-relapsed' }),
    ),
  ];
}

/**
 * A case to fill in: a phone call and a visit, three dispositions, the usual endings, and no loose end. What the victim says
 * comes from the lesson of the type as a start; every other text is empty, so that the checks name what is to be written.
 */
export function scriptSkeleton({ fraudType, title, id, lesson }: SkeletonParts): ScriptDraft {
  const objections = lesson?.objections ?? [];
  const breaking = lesson?.breakingPoints ?? [];
  const isFalseAlarm = fraudType === 'F00';
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
      persona: {
        name: '',
        age: 45,
        work: '',
        home: '',
        moneyFor: '',
        fear: '',
        speech: '',
        voice: '',
      },
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
          nodes: phoneNodes(objections, breaking),
        },
        { id: 'visit', kind: 'visit', title: '见面劝阻', setting: '', nodes: doorNodes(objections) },
      ],
      transitions: [{ id: 'later', to: 'door', hours: 1, narration: '' }],
      always: [],
      endings: [...startEndings],
      walkthroughs: [],
    },
  };
}
