import type { Condition, Range } from '#core/script/condition-schema';
import type { ConditionalEffects, Effects } from '#core/script/effects-schema';
import type { Outcome } from '#core/script/move-schema';
import type { Node } from '#core/script/node-schema';
import type { Script } from '#core/script/script-schema';
import { victimVariables, type Duty } from '#core/script/vocabulary';

/** A name that ink takes: letters, digits, underscores. */
const named = (prefix: string, id: string): string => `${prefix}_${id.replace(/-/g, '_')}`;

function rangeText(name: string, range: Range): string[] {
  const signs = { lt: '<', lte: '<=', gt: '>', gte: '>=', eq: '==' } as const;
  return (Object.keys(signs) as (keyof typeof signs)[]).flatMap((key) =>
    range[key] === undefined ? [] : [`${name} ${signs[key]} ${range[key]}`],
  );
}

/** A condition as an ink expression. */
function expression(condition: Condition | undefined): string {
  if (condition === undefined) return '1 == 1';
  const parts: string[] = [];
  for (const variable of victimVariables) {
    const range = condition[variable];
    if (range !== undefined) parts.push(...rangeText(variable, range));
  }
  for (const counter of ['atRisk', 'lost', 'secured', 'minutes', 'slips', 'retriesLeft'] as const) {
    const range = condition[counter];
    if (range !== undefined) parts.push(...rangeText(counter, range));
  }
  parts.push(...(condition.flags ?? []).map((id) => `${named('flag', id)} == 1`));
  parts.push(...(condition.noFlags ?? []).map((id) => `${named('flag', id)} == 0`));
  parts.push(...(condition.knows ?? []).map((id) => `${named('fact', id)} == 1`));
  parts.push(...(condition.knowsNot ?? []).map((id) => `${named('fact', id)} == 0`));
  parts.push(...(condition.done ?? []).map((id) => `${named('done', id)} == 1`));
  parts.push(...(condition.notDone ?? []).map((id) => `${named('done', id)} == 0`));
  const oneOf = (name: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) parts.push(`(${values.map((value) => `${name} == "${value}"`).join(' or ')})`);
  };
  oneOf('disposition', condition.disposition);
  oneOf('duty', condition.duty);
  oneOf('scene', condition.scene);
  if (condition.any !== undefined)
    parts.push(`(${condition.any.map((part) => expression(part)).join(' or ')})`);
  if (condition.not !== undefined) parts.push(`not (${expression(condition.not)})`);
  return parts.length === 0 ? '1 == 1' : parts.map((part) => `(${part})`).join(' and ');
}

function assignments(effects: Effects | undefined): string[] {
  if (effects === undefined) return [];
  const lines: string[] = [];
  for (const variable of victimVariables) {
    const change = effects[variable] ?? 0;
    if (change !== 0) lines.push(`~ ${variable} = clamp(${variable} + ${change})`);
  }
  const set = (prefix: string, ids: readonly string[] | undefined, value: 0 | 1): void => {
    for (const id of ids ?? []) lines.push(`~ ${named(prefix, id)} = ${value}`);
  };
  set('flag', effects.clears, 0);
  set('flag', effects.sets, 1);
  set('fact', effects.discloses, 1);
  set('done', effects.does, 1);
  const amount = (value: number | 'all' | undefined): string =>
    value === 'all' ? '999999999' : String(value ?? 0);
  if (effects.recovers !== undefined || effects.loses !== undefined || effects.secures !== undefined) {
    lines.push(
      `~ move_money(${amount(effects.recovers)}, ${amount(effects.loses)}, ${amount(effects.secures)})`,
    );
  }
  if (effects.minutes !== undefined) lines.push(`~ minutes = minutes + ${effects.minutes}`);
  return lines;
}

function conditional(list: readonly ConditionalEffects[] | undefined): string[] {
  return (list ?? []).flatMap(({ when, effects }) => [
    `{ ${expression(when)}:`,
    ...assignments(effects),
    '}',
  ]);
}

function divertTo(script: Script, id: string): string[] {
  const transition = script.transitions.find((candidate) => candidate.id === id);
  if (transition === undefined) {
    return [
      script.endings.some((ending) => ending.id === id)
        ? `-> ${named('ending', id)}`
        : `-> ${named('node', id)}`,
    ];
  }
  return [
    `~ minutes = minutes + ${Math.round(transition.hours * 60)}`,
    ...(transition.duty === undefined ? [] : [`~ duty = "${transition.duty}"`]),
    ...conditional(transition.drift),
    ...divertTo(script, transition.to),
  ];
}

function outcomeKnot(script: Script, name: string, outcome: Omit<Outcome, 'when'>): string[] {
  return [
    `=== ${name} ===`,
    ...(outcome.answer === undefined ? [] : [outcome.answer]),
    ...assignments(outcome.effects),
    ...conditional(outcome.also),
    ...(outcome.quality === 'harmful' ? ['~ slips = slips + 1'] : []),
    ...script.always.flatMap(({ id, when, to }) => [
      `{ ${named('fired', id)} == 0 and (${expression(when)}):`,
      `~ ${named('fired', id)} = 1`,
      ...divertTo(script, to),
      '}',
    ]),
    ...(outcome.retry === true ? ['~ retriesLeft = retriesLeft - 1'] : []),
    ...divertTo(script, outcome.to),
  ];
}

function openText(outcome: Outcome): string {
  const when = expression(outcome.when);
  return outcome.retry === true ? `(${when}) and retriesLeft > 0` : when;
}

function nodeKnots(script: Script, sceneId: string, node: Node): string[] {
  const name = named('node', node.id);
  const knots = [`=== ${name} ===`, `~ scene = "${sceneId}"`, ...conditional(node.enter), '{'];
  for (const reply of node.replies) knots.push(`- ${expression(reply.when)}:`, reply.line ?? '……');
  knots.push('}');
  const outcomes: string[] = [];
  node.moves.forEach((move, at) => {
    const open = move.outcomes.map((outcome) => `(${openText(outcome)})`).join(' or ');
    const [line = ''] = Object.values(move.lines);
    knots.push(`+ {(${expression(move.when)}) and (${open})} [${line}]`, '{');
    move.outcomes.forEach((outcome, outcomeAt) => {
      const knot = `${name}_${at}_${outcomeAt}`;
      knots.push(`- ${expression(outcome.when)}: -> ${knot}`);
      outcomes.push(...outcomeKnot(script, knot, outcome));
    });
    knots.push('}');
  });
  if (node.fallback !== undefined) {
    knots.push(`+ -> ${name}_fallback`);
    outcomes.push(...outcomeKnot(script, `${name}_fallback`, node.fallback));
  }
  return [...knots, '-> END', ...outcomes];
}

/** The same script as an ink story, with the same text and options, for one disposition and duty. Time-outs are left out. */
export function inkStory(
  script: Script,
  choice: { readonly disposition: string; readonly duty: Duty },
): string {
  const start = script.dispositions.find(({ id }) => id === choice.disposition)?.start;
  const flags = [
    ...script.flags.map(({ id }) => named('flag', id)),
    ...script.facts.map(({ id }) => named('fact', id)),
    ...Array.from({ length: 16 }, (_, at) => named('done', `A${String(at + 1).padStart(2, '0')}`)),
    ...script.always.map(({ id }) => named('fired', id)),
  ];
  const first = script.scenes[0]?.nodes[0]?.id ?? '';
  return [
    ...victimVariables.map((variable) => `VAR ${variable} = ${start?.[variable] ?? 0}`),
    `VAR atRisk = ${script.money.atRisk}`,
    `VAR lost = ${script.money.lost}`,
    'VAR secured = 0',
    'VAR slips = 0',
    'VAR minutes = 0',
    `VAR retriesLeft = ${script.retries}`,
    `VAR disposition = "${choice.disposition}"`,
    `VAR duty = "${choice.duty}"`,
    'VAR scene = ""',
    ...flags.map((flag) => `VAR ${flag} = 0`),
    `-> ${named('node', first)}`,
    ...script.scenes.flatMap((scene) => scene.nodes.flatMap((node) => nodeKnots(script, scene.id, node))),
    ...script.endings.flatMap(({ id }) => [`=== ${named('ending', id)} ===`, `END ${id}`, '-> END']),
    '=== function clamp(value) ===',
    '{ value < 0:',
    '~ return 0',
    '}',
    '{ value > 100:',
    '~ return 100',
    '}',
    '~ return value',
    '=== function move_money(recovers, loses, secures) ===',
    '~ temp recovered = MIN(recovers, lost)',
    '~ temp gone = MIN(loses, atRisk)',
    '~ temp kept = MIN(secures, atRisk - gone)',
    '~ atRisk = atRisk - gone - kept',
    '~ lost = lost + gone - recovered',
    '~ secured = secured + kept + recovered',
  ].join('\n');
}
