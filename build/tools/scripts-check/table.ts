import type { DocumentReport, Report, ScriptReport } from './report';

function percent(rate: number | null): string {
  return rate === null ? '-' : `${(rate * 100).toFixed(1)}%`;
}

function botLine({ bots }: ScriptReport): string {
  return Object.entries(bots)
    .map(([bot, { passRate, meanScore }]) => `${bot} ${percent(passRate)} ø${meanScore.toFixed(0)}`)
    .join(', ');
}

function scriptLines(script: ScriptReport): readonly string[] {
  const { fraudType, id, file, nodes, moves, endings, chars, hash } = script;
  const size = `${nodes} nodes  ${moves} moves  ${endings} endings  ${chars} chars`;
  const head = `${fraudType ?? '---'}  ${id ?? file}  ${size}  expert ${script.expertScore ?? '-'}`;
  const isPlayed = Object.keys(script.bots).length > 0;
  return [
    head,
    ...(script.states === null
      ? []
      : [
          `  ${script.states} states${script.bounded === true ? ' (bounded)' : ''}; longest is best ${percent(script.longestIsBest)}, chance ${percent(script.chance)}; ${hash?.slice(0, 12) ?? ''} read by ${script.reader ?? 'nobody yet'}`,
        ]),
    ...(isPlayed ? [`  bots: ${botLine(script)}`] : []),
    ...problemLines(script.problems, file),
  ];
}

function problemLines(problems: ScriptReport['problems'], file: string): readonly string[] {
  return problems.flatMap(({ code, severity, at, message }) => [
    `  ${severity} ${code} ${file}:${at.line ?? 1} ${at.path}`,
    `    ${message}`,
  ]);
}

function documentLines({ kind, fraudType, id, file, problems }: DocumentReport): readonly string[] {
  return [`${fraudType ?? '---'}  ${kind} ${id ?? file}`, ...problemLines(problems, file)];
}

function packLines({ pack }: Report): readonly string[] {
  const [graph] = pack.closest.graph;
  const [phrases] = pack.closest.phrases;
  const unseen = pack.doctrine.filter(({ shownIn, scripts }) => shownIn === 'talk' && scripts === 0);
  const untold = pack.doctrine.filter(({ shownIn }) => shownIn === 'nowhere');
  return [
    `All together: longest is best ${percent(pack.longestIsBest)}, chance ${percent(pack.chance)}`,
    ...(graph === undefined
      ? []
      : [`  closest skeletons: ${graph.left} and ${graph.right}, ${percent(graph.graph)}`]),
    ...(phrases === undefined
      ? []
      : [`  closest words: ${phrases.left} and ${phrases.right}, ${percent(phrases.phrases)}`]),
    `  doctrine that no script shows: ${unseen.map(({ item }) => item).join(' ') || 'none'}; not trainable in the program: ${untold.map(({ item }) => item).join(' ') || 'none'}`,
    ...pack.problems.flatMap(({ code, severity, message }) => [`  ${severity} ${code}`, `    ${message}`]),
  ];
}

/** The report as a person reads it in a terminal. */
export function tableOf(report: Report): string {
  const { scripts, lessons, exercises, fraudTypes, errors, warnings, bounded } = report.totals;
  return [
    ...report.scripts.flatMap(scriptLines),
    ...report.documents.flatMap(documentLines),
    ...(report.scripts.length > 1 || report.pack.problems.length > 0 ? packLines(report) : []),
    `${scripts} scripts of ${fraudTypes} fraud types, ${lessons} lessons, ${exercises} exercises, ${errors} errors, ${warnings} warnings${bounded === 0 ? '' : `, ${bounded} bounded`}`,
    '',
  ].join('\n');
}
