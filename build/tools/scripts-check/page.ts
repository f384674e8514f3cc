import type { CheckedFile } from './check-file';
import { escaped } from './escaped';
import { graphPicture } from './graph-picture';
import type { Report, ScriptReport } from './report';

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e6e9ee); --paper: light-dark(#fbfaf7, #14181d);
  --line: light-dark(#d8d5cd, #39424d); --blue: light-dark(#1f4e8c, #8ab4f0); --red: light-dark(#a3241f, #f0938d);
  --amber: light-dark(#8a5a00, #e0b357); --soft: light-dark(#6b7480, #9aa5b1); }
body { margin: 0 auto; max-width: 1200px; padding: 24px; background: var(--paper); color: var(--ink);
  font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 22px; } h2 { font-size: 18px; margin: 40px 0 4px; border-top: 1px solid var(--line); padding-top: 16px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; } .wide { overflow-x: auto; }
th, td { text-align: left; padding: 3px 8px; border-bottom: 1px solid var(--line); } td.n, th.n { text-align: right; }
.error { color: var(--red); } .warning { color: var(--amber); } .soft { color: var(--soft); } code { font-size: 12px; }
.bars { display: inline-flex; align-items: end; gap: 1px; height: 24px; } .bars i { width: 7px; background: var(--blue); }
svg text { fill: var(--ink); font-size: 11px; }
svg .edge { fill: none; stroke: var(--soft); stroke-opacity: 0.5; } svg .edge.never { stroke: var(--red); stroke-dasharray: 4 3; }
svg .node { stroke: var(--ink); fill: var(--blue); } svg .ending { stroke: var(--ink); fill: var(--paper); } svg .never { stroke: var(--red); stroke-width: 3; }
`;

function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(1)}%`;
}

function histogram(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, at) => {
    const label = `${at * 10}${at === 10 ? '' : `–${at * 10 + 9}`}: ${count}`;
    return `<i style="height:${Math.max(count > 0 ? 4 : 0, (count / most) * 100).toFixed(0)}%" title="${label}"></i>`;
  });
  return `<span class="bars" role="img" aria-label="0–9 … 100: ${counts.join(' ')}">${bars.join('')}</span>`;
}

function botTable(script: ScriptReport): string {
  const rows = Object.entries(script.bots).map(([bot, report]) => {
    const endings = Object.entries(report.endings)
      .sort(([, one], [, other]) => other - one)
      .map(([id, times]) => `${escaped(id)} ${percent(times / report.plays)}`)
      .join(' · ');
    const { plays, passRate, meanScore } = report;
    return `<tr><td>${escaped(bot)}</td><td class="n">${plays}</td><td class="n">${percent(passRate)}</td><td class="n">${meanScore.toFixed(1)}</td><td>${histogram(report.histogram)}</td><td>${endings}</td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<div class="wide"><table><thead><tr><th>bot</th><th class="n">plays</th><th class="n">pass</th><th class="n">mean</th><th>process score</th><th>endings</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function problemList(problems: ScriptReport['problems'], file: string): string {
  if (problems.length === 0) return '<p class="soft">no problems</p>';
  const items = problems.map(
    ({ code, severity, at, message }) =>
      `<li><b class="${severity}">${code}</b> <code>${escaped(file)}:${at.line ?? 1} ${escaped(at.path)}</code><br>${escaped(message)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function scriptSection(script: ScriptReport, { read }: CheckedFile): string {
  const name = `${script.fraudType ?? ''} ${script.id ?? script.file}`;
  const facts = [
    `${script.nodes} nodes`,
    `${script.moves} moves`,
    `${script.endings} endings`,
    `expert ${script.expertScore ?? '–'}`,
    script.states === null
      ? 'not explored'
      : `${script.states} states${script.bounded === true ? ', bounded' : ''}`,
    `longest is best ${percent(script.longestIsBest)}, chance ${percent(script.chance)}`,
    `content ${script.hash?.slice(0, 12) ?? '–'}, read by ${script.reader ?? 'nobody yet'}`,
  ];
  return `<section id="${escaped(script.id ?? script.file)}"><h2>${escaped(name)} ${escaped(read?.script.title ?? '')}</h2>
<p class="soft">${facts.map(escaped).join(' · ')}</p>
${problemList(script.problems, script.file)}
${read === null ? '' : graphPicture(read.script, read.full)}
${botTable(script)}</section>`;
}

function overview({ scripts }: Report): string {
  const rows = scripts.map((script) => {
    const id = script.id ?? script.file;
    const errors = script.problems.filter(({ severity }) => severity === 'error').length;
    const worst = Math.max(0, ...Object.values(script.bots).map(({ passRate }) => passRate));
    return `<tr><td>${script.fraudType ?? ''}</td><td><a href="#${escaped(id)}">${escaped(id)}</a></td><td>${escaped(script.scenes.join(' '))}</td><td>${escaped(script.duties.join(' '))}</td><td class="n">${script.nodes}</td><td class="n">${script.states ?? '–'}</td><td class="n">${script.expertScore ?? '–'}</td><td class="n">${percent(worst)}</td><td class="n">${errors} / ${script.problems.length - errors}</td></tr>`;
  });
  return `<div class="wide"><table><thead><tr><th>type</th><th>script</th><th>scenes</th><th>duties</th><th class="n">nodes</th><th class="n">states</th><th class="n">expert</th><th class="n">worst bot</th><th class="n">errors / warnings</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function together({ pack }: Report): string {
  const pair = (one: { left: string; right: string }, share: number): string =>
    `<li>${escaped(one.left)} – ${escaped(one.right)} ${percent(share)}</li>`;
  const doctrine = pack.doctrine.map(
    ({ item, shownIn, experts, scripts }) =>
      `<tr><td>${escaped(item)}</td><td>${shownIn}</td><td class="n">${experts}</td><td class="n">${scripts}</td></tr>`,
  );
  return `<section><h2>All together</h2>
${problemList(pack.problems, '')}
<p>longest is best ${percent(pack.longestIsBest)}, chance ${percent(pack.chance)}</p>
<p>closest skeletons</p><ol>${pack.closest.graph.map((one) => pair(one, one.graph)).join('')}</ol>
<p>closest words</p><ol>${pack.closest.phrases.map((one) => pair(one, one.phrases)).join('')}</ol>
<table><thead><tr><th>doctrine item</th><th>shown in</th><th class="n">scripts whose experts show it</th><th class="n">scripts that can show it</th></tr></thead><tbody>${doctrine.join('')}</tbody></table></section>`;
}

/** The report as one page that needs nothing else: overview, then each script with graph, coverage and histograms. */
export function pageOf(report: Report, files: readonly CheckedFile[]): string {
  const sections = report.scripts.map((script, at) => scriptSection(script, files[at] as CheckedFile));
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>scripts:check</title><style>${style}</style></head>
<body><h1>scripts:check</h1>
${overview(report)}${together(report)}${sections.join('\n')}</body></html>
`;
}
