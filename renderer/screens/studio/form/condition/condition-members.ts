import { victimVariables } from '#core/script/vocabulary';
import type { Condition, Range } from '#core/script/condition-schema';

const ranges = [
  ...victimVariables,
  'atRisk',
  'lost',
  'secured',
  'minutes',
  'slips',
  'retriesLeft',
] as const satisfies readonly (keyof Condition)[];
const lists = [
  'knows',
  'knowsNot',
  'flags',
  'noFlags',
  'done',
  'notDone',
  'disposition',
  'duty',
  'scene',
] as const satisfies readonly (keyof Condition)[];

/** Members that bound a number. */
export type RangeMember = (typeof ranges)[number];
/** Members that list something. */
export type ListMember = (typeof lists)[number];
export type ConditionMember = keyof Condition;

/** All members in the order in which they are offered. */
export const conditionMembers: readonly ConditionMember[] = [...ranges, ...lists, 'any', 'not'];

/** Whether a member bounds a number. */
export function isRangeMember(member: ConditionMember): member is RangeMember {
  return ranges.some((each) => each === member);
}

/** Whether a member lists something. */
export function isListMember(member: ConditionMember): member is ListMember {
  return lists.some((each) => each === member);
}

/** The steps and the ends of a number in a condition. */
export type Scale = { readonly step: number; readonly min: number; readonly max?: number };

/** Variables stand on 0…100 in fives, money in whole yuan, the rest is counted. */
export function scaleOf(member: RangeMember): Scale {
  switch (member) {
    case 'atRisk':
    case 'lost':
    case 'secured':
      return { step: 1000, min: 0 };
    case 'minutes':
      return { step: 5, min: 0 };
    case 'slips':
      return { step: 1, min: 0 };
    case 'retriesLeft':
      return { step: 1, min: 0, max: 2 };
    default:
      return { step: 5, min: 0, max: 100 };
  }
}

/** What a member says before anybody has said more. */
export function freshMember(member: ConditionMember): Condition {
  if (member === 'any') return { any: [{}] };
  if (member === 'not') return { not: {} };
  if (isListMember(member)) return { [member]: [] };
  const { max } = scaleOf(member);
  return { [member]: max === 100 ? { lt: 50 } : { gte: 1 } };
}

/** A condition with one member changed or taken out, the others in their order. */
export function withMember(condition: Condition, member: ConditionMember, value: unknown): Condition {
  const next: Record<string, unknown> = { ...condition, [member]: value };
  return Object.fromEntries(Object.entries(next).filter(([, each]) => each !== undefined));
}

/** The bounds that a range has, in the order in which they are read. */
export function boundsOf(range: Range): readonly (keyof Range)[] {
  return (['gte', 'gt', 'eq', 'lte', 'lt'] as const).filter((bound) => range[bound] !== undefined);
}
