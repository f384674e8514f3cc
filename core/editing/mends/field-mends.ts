import { halfWidthMarks } from '../../check/language/phrase-lists';
import type { ProblemCode } from '../../check/problem-messages';
import type { ScriptProblem } from '../../check/script-problem';
import type { Effects } from '../../script/effects-schema';
import type { Outcome } from '../../script/move-schema';
import type { Node } from '../../script/node-schema';
import type { Dimension } from '../../script/vocabulary';
import type { ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';
import { setAt, valueAt, type Mend, type Mender } from './mend';
import { mendMessages as words } from './mend-messages';

function number(draft: ScriptDraft, { at }: ScriptProblem): number | null {
  const value = valueAt(draft, at.path);
  return typeof value === 'number' ? value : null;
}

function change({ at }: ScriptProblem, value: number): readonly Mend[] {
  return [{ label: words.round, facts: { value }, changes: [setAt(at.path, value)] }];
}

const toStep: Mender = (problem, draft) => {
  const value = number(draft, problem);
  if (value === null) return [];
  // A starting level is never below nought, an effect may be.
  const least = problem.at.path.includes('start') ? 0 : -100;
  return change(problem, Math.min(100, Math.max(least, Math.round(value / 5) * 5)) + 0);
};

const toWhole: Mender = (problem, draft) => {
  const value = number(draft, problem);
  return value === null ? [] : change(problem, Math.round(value));
};

const toBound =
  (fact: 'least' | 'most'): Mender =>
  (problem, draft) =>
    number(draft, problem) === null ? [] : change(problem, Number(problem.facts[fact]));

/** Control characters and marks of writing direction, as `textSchema` refuses them. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out here
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

const stripHidden: Mender = ({ at }, draft) => {
  const text = valueAt(draft, at.path);
  if (typeof text !== 'string') return [];
  return [{ label: words.strip, facts: {}, changes: [setAt(at.path, text.replace(hidden, ''))] }];
};

const fullWidthOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const widen: Mender = ({ at }, draft) => {
  const text = valueAt(draft, at.path);
  if (typeof text !== 'string') return [];
  const everywhere = new RegExp(halfWidthMarks.source, 'g');
  let widened = text.replace(everywhere, (mark) => fullWidthOf[mark] ?? mark);
  // A bracket stands in Chinese at one side only; its other half goes with it.
  if (widened.includes('（') || widened.includes('）'))
    widened = widened.replace(/[()]/g, (mark) => fullWidthOf[mark] ?? mark);
  return [{ label: words.fullWidth, facts: {}, changes: [setAt(at.path, widened)] }];
};

/** Texts that may be missing altogether. */
const optionalTexts: readonly unknown[] = ['answer', 'tells', 'better', 'hint'];

const leaveTextOut: Mender = ({ at }, draft) => {
  const key = at.path.at(-1);
  const holder = valueAt(draft, at.path.slice(0, -1)) as Record<string, unknown> | undefined;
  const isReply = at.path.at(-3) === 'replies';
  const other = key === 'line' ? 'tells' : 'line';
  const mayGo = isReply
    ? typeof holder?.[other] === 'string' && holder[other] !== ''
    : optionalTexts.includes(key);
  return mayGo ? [{ label: words.leaveOut, facts: {}, changes: [setAt(at.path)] }] : [];
};

/** A part of a condition goes where others stay: a condition of nothing would hold always, which nobody meant. */
const leavePartOut: Mender = ({ at }, draft) => {
  const condition = valueAt(draft, at.path.slice(0, -1));
  const isOneOfSeveral =
    typeof condition === 'object' && condition !== null && Object.keys(condition).length > 1;
  return isOneOfSeveral ? [{ label: words.leaveOut, facts: {}, changes: [setAt(at.path)] }] : [];
};

function sumOf(credit: Outcome['credit'] = {}): number {
  return Object.values(credit).reduce<number>((sum, points) => sum + points, 0);
}

/** Credit with the sign that a quality asks for: turned round, or one point where there was none. */
function creditFor(quality: Outcome['quality'], credit: Outcome['credit'] = {}): Outcome['credit'] {
  const isGood = quality === 'best' || quality === 'ok';
  const sum = sumOf(credit);
  if (sum !== 0) {
    if (sum > 0 === isGood) return credit;
    return Object.fromEntries(Object.entries(credit).map(([dimension, points]) => [dimension, -points]));
  }
  if (quality === 'ok' || quality === 'useless') return credit;
  const [dimension = isGood ? 'D1' : 'D8'] = Object.keys(credit);
  return { ...credit, [dimension]: isGood ? 1 : -1 };
}

const turnCredit: Mender = ({ at }, draft) => {
  const outcome = valueAt(draft, at.path) as Outcome | undefined;
  if (outcome === undefined) return [];
  const credit = creditFor(outcome.quality, outcome.credit);
  if (sumOf(credit) === sumOf(outcome.credit)) return [];
  return [
    {
      label: words.turnCredit,
      facts: { sum: sumOf(credit) },
      changes: [setAt([...at.path, 'credit'], credit)],
    },
  ];
};

/** Credit below that of everything useless at the node, as harm must be. */
function creditOfHarm(
  draft: ScriptDraft,
  path: ChangePath,
  credit: Outcome['credit'] = {},
): Outcome['credit'] {
  const node = valueAt(draft, path.slice(0, 4)) as Node | undefined;
  const useless = (node?.moves ?? [])
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ quality }) => quality === 'useless')
    .map((outcome) => sumOf(outcome.credit));
  const most = Math.min(0, ...useless) - 1;
  const turned = creditFor('harmful', credit) ?? {};
  const excess = sumOf(turned) - most;
  if (excess <= 0) return turned;
  const [dimension = 'D8'] = Object.keys(turned) as Dimension[];
  return { ...turned, [dimension]: (turned[dimension] ?? 0) - excess };
}

const markHarmful: Mender = ({ at }, draft) => {
  const outcome = valueAt(draft, at.path) as Outcome | undefined;
  if (outcome === undefined) return [];
  const credit = creditOfHarm(draft, at.path, outcome.credit);
  return [
    {
      label: words.markHarmful,
      facts: {},
      changes: [setAt([...at.path, 'quality'], 'harmful'), setAt([...at.path, 'credit'], credit)],
    },
  ];
};

const noOverreach: Mender = ({ at }, draft) => [
  { label: words.noOverreach, facts: {}, changes: [setAt([...at.path, 'overreach'])] },
  ...markHarmful({ code: 'shape/overreach-not-harmful', severity: 'error', at, facts: {} }, draft),
];

const unsaturate: Mender = ({ at }, draft) => {
  const effects = valueAt(draft, at.path.slice(0, -1)) as Effects | undefined;
  return effects === undefined ? [] : [{ label: words.leaveOut, facts: {}, changes: [setAt(at.path)] }];
};

const moreTime: Mender = ({ at, facts }) => [
  {
    label: words.moreTime,
    facts: { seconds: Number(facts['reading']) },
    changes: [setAt([...at.path, 'seconds'], Number(facts['reading']))],
  },
];

/** Mends of a single field. */
export const fieldMends: Readonly<Partial<Record<ProblemCode, Mender>>> = {
  'shape/not-step-of-five': toStep,
  'shape/not-whole': toWhole,
  'shape/too-small': toBound('least'),
  'shape/too-large': toBound('most'),
  'shape/hidden-character': stripHidden,
  'shape/text-missing': leaveTextOut,
  'shape/empty-range': leavePartOut,
  'shape/credit-sign': turnCredit,
  'shape/forbidden-not-harmful': markHarmful,
  'shape/overreach-not-harmful': noOverreach,
  'language/half-width-mark': widen,
  'graph/short-limit': moreTime,
  'proof/effect-saturates': unsaturate,
};
