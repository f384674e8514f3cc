/** A passage of a Twee 3 file. */
export type Passage = {
  readonly name: string;
  readonly tags: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Line of its header, from 1. */
  readonly line: number;
};

const escaped = (text: string): string => text.replace(/[\\[\]{}]/g, '\\$&');

/** The text of a Twee 3 file. */
export function tweeText(passages: readonly Omit<Passage, 'line'>[]): string {
  return passages
    .map(({ metadata, name, tags, text }) => {
      const tagText = tags.length === 0 ? '' : ` [${tags.map(escaped).join(' ')}]`;
      const data = Object.keys(metadata).length === 0 ? '' : ` ${JSON.stringify(metadata)}`;
      // A line of text that begins like a header, or like one that was escaped, is escaped.
      return `:: ${escaped(name)}${tagText}${data}\n${text.replace(/^(\\*::)/gm, '\\$1')}\n`;
    })
    .join('\n');
}

/** The name is taken at once and never given back (`(?=(…))\1`): spaces before the end could else be divided in too many ways. */
const headerShape = /^::(?=((?:[^\\[\]{}]|\\.)*))\1(?:\[(?=((?:[^\\\]]|\\.)*))\2\])?\s*(\{.*\})?\s*$/;
const plain = (text: string): string => text.replace(/\\(.)/g, '$1');

function metadataOf(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The passages of a Twee 3 file. What stands before the first header is no passage and is let go by every reader. */
export function readTwee(file: string): readonly Passage[] {
  const passages: (Omit<Passage, 'text'> & { readonly lines: string[] })[] = [];
  file
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((line, at) => {
      const header = line.startsWith('::') && line.length < 20_000 ? headerShape.exec(line) : null;
      if (header !== null) {
        const [, name = '', tags = '', data] = header;
        passages.push({
          name: plain(name.trim()),
          tags: plain(tags).split(/\s+/).filter(Boolean),
          metadata: metadataOf(data),
          line: at + 1,
          lines: [],
        });
      } else passages.at(-1)?.lines.push(line.replace(/^\\(\\*::)/, '$1'));
    });
  return passages.map(({ lines, ...passage }) => ({ ...passage, text: lines.join('\n').trim() }));
}
