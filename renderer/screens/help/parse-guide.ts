import type { GuideBlock, GuidePage, Inline, InlineText } from './guide-block';

const marks = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<page>[a-z-]+)\.md\)/g;

/** Splits a line at its marks; what is not understood stays as text, so that nothing can be smuggled in. */
function parseInline(line: string): InlineText {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(marks)) {
    if (match.index > from) parts.push({ kind: 'text', text: line.slice(from, match.index) });
    const { strong, code, link, page } = match.groups ?? {};
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (link !== undefined && page !== undefined) parts.push({ kind: 'link', text: link, page });
    from = match.index + match[0].length;
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) });
  return parts;
}

const cellsOf = (line: string): InlineText[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => parseInline(cell.trim()));

/** One group of lines between empty lines. */
function parseGroup(lines: readonly string[]): GuideBlock {
  const [first = '', second = ''] = lines;
  const heading = /^(#{2,3}) (.+)$/.exec(first);
  if (heading !== null) {
    return { kind: 'heading', level: heading[1] === '##' ? 2 : 3, text: parseInline(heading[2] ?? '') };
  }
  if (first.startsWith('|') && /^\|[\s|:-]+\|$/.test(second)) {
    return { kind: 'table', head: cellsOf(first), rows: lines.slice(2).map(cellsOf) };
  }
  const item = /^(?:- |\d+\. )/;
  if (lines.every((line) => item.test(line))) {
    return {
      kind: 'list',
      ordered: /^\d/.test(first),
      items: lines.map((line) => parseInline(line.replace(item, ''))),
    };
  }
  return { kind: 'paragraph', text: parseInline(lines.join('')) };
}

/** Reads a page of the guide. */
export function parseGuide(text: string): GuidePage {
  const groups = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
    .map((group) => group.split('\n'));
  const [title, ...rest] = groups;
  return {
    title: (title?.[0] ?? '').replace(/^# /, ''),
    blocks: rest.map(parseGroup),
  };
}
