import { conditionNotation } from '../notation/condition-notation';
import type { Node } from '../../script/node-schema';

/** A link of a passage: what is said, and the passage that comes next. */
export type Link = { readonly label: string; readonly target: string };

/** What a passage says, taken apart. */
export type PassageParts = {
  readonly tells: string;
  readonly lines: readonly string[];
  readonly links: readonly Link[];
};

const newline = '⏎';
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, newline);
const inLink = (text: string): string =>
  oneLine(text).replace(/\]\]/g, '］］').replace(/->/g, '→').replace(/<-/g, '←').replace(/\|/g, '｜');

/** A link for each outcome of each move, in order: the first wording, and where it leads. */
export function linksOf(node: Node, nameOf: (id: string) => string): Link[] {
  return node.moves.flatMap(({ lines, outcomes }) =>
    outcomes.map(({ to }) => ({ label: inLink(Object.values(lines)[0] ?? ''), target: nameOf(to) })),
  );
}

/** A node as the text of a passage: what is seen, what the victim says, and a link for every way on. */
export function passageText(node: Node, nameOf: (id: string) => string): string {
  const replies = node.replies.map(({ line, tells, when }) => {
    const condition = when === undefined ? '' : `［${conditionNotation(when, 'zh')}］`;
    return `受害人${condition}：${oneLine(line ?? `（${tells ?? ''}）`)}`;
  });
  const links = linksOf(node, nameOf).map(({ label, target }) => `[[${label}->${target}]]`);
  const tells = node.tells === undefined ? [] : [`（${oneLine(node.tells)}）`];
  return [...tells, ...replies, '', ...links].join('\n');
}

/** What stands between `[[` and the next `]]`, and the text without it. One pass: a pattern would try the same places again and again. */
function linksIn(text: string): { readonly insides: readonly string[]; readonly rest: string } {
  const insides: string[] = [];
  const rest: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('[[', at);
    const end = start === -1 ? -1 : text.indexOf(']]', start + 2);
    if (end === -1) return { insides, rest: [...rest, text.slice(at)].join('') };
    rest.push(text.slice(at, start));
    insides.push(text.slice(start + 2, end));
    at = end + 2;
  }
}

/** A link in any of the spellings of Twine: `text->to`, `to<-text`, `text|to`, `to`. */
function linkIn(inside: string): Link {
  const right = inside.lastIndexOf('->');
  if (right !== -1) return { label: inside.slice(0, right).trim(), target: inside.slice(right + 2).trim() };
  const left = inside.indexOf('<-');
  if (left !== -1) return { label: inside.slice(left + 2).trim(), target: inside.slice(0, left).trim() };
  const bar = inside.lastIndexOf('|');
  if (bar !== -1) return { label: inside.slice(0, bar).trim(), target: inside.slice(bar + 1).trim() };
  return { label: inside.trim(), target: inside.trim() };
}

/** Takes the text of a passage of ours apart, also after somebody has worked on it. */
export function passageParts(text: string): PassageParts {
  const { insides, rest: unlinked } = linksIn(text);
  const links = insides.map(linkIn);
  const rest = unlinked.split('\n').filter((line) => line.trim() !== '');
  const lines: string[] = [];
  let tells = '';
  for (const line of rest) {
    const said = /^受害人(?:［[^］]*］)?[：:](.*)$/.exec(line)?.[1];
    const seen = /^（(.*)）$/.exec(line.trim())?.[1];
    if (said !== undefined) lines.push(said.trim().replaceAll(newline, '\n'));
    else if (seen !== undefined && lines.length === 0) tells = seen.replaceAll(newline, '\n');
    else if (lines.length > 0) lines[lines.length - 1] = `${lines.at(-1) ?? ''}\n${line.trim()}`;
    else lines.push(line.trim());
  }
  return {
    tells,
    lines,
    links: links.map(({ label, target }) => ({ label: label.replaceAll(newline, '\n'), target })),
  };
}
