import {
  Composer,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
  type CST,
  type Document,
} from 'yaml';

/** Deeper than any file that a person writes; what lies deeper could exhaust the stack of code that walks it. */
const deepest = 120;

/** A text as YAML with its lines. */
export type ParsedYaml = { readonly yaml: Document.Parsed; readonly counter: LineCounter };

class TooDeep extends Error {}

/** The tokens of a text. Reading them needs no stack, however deep they nest; composing them does, so the depth is watched here. */
function* tokensOf(text: string, counter: LineCounter): Generator<CST.Token> {
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) throw new TooDeep();
  }
  yield* parser.end();
}

/** A key as the member that it becomes; null for one that is a list, bytes or nothing. */
function nameOf(key: unknown): string | null {
  const value: unknown = isScalar(key) ? key.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : null;
}

/**
 * Notes keys that stand twice in a map, and keys that are no words. The composer's own check compares each key with every other: a file of
 * keys would take hours.
 */
function noteKeys(yaml: Document.Parsed): void {
  const note = (key: unknown, message: string): void => {
    const [start, end] = (isNode(key) ? key.range : null) ?? [0, 0];
    yaml.errors.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', message));
  };
  visit(yaml, {
    Map: (_key, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = nameOf(key);
        if (name === null) note(key, 'Map keys must be words');
        else if (seen.has(name)) note(key, 'Map keys must be unique');
        else seen.add(name);
      }
    },
  });
}

/**
 * Parses the one YAML document of a text; or in words why it is refused as a whole. The parser's own way would go down as
 * deep as the text nests: a few thousand brackets are enough to end the whole process, not only the call.
 */
export function parseYaml(text: string): ParsedYaml | 'nests too deep' | 'several documents' {
  const counter = new LineCounter();
  const composer = new Composer({ schema: 'core', version: '1.2', uniqueKeys: false, lineCounter: counter });
  let yaml: Document.Parsed | null = null;
  try {
    for (const found of composer.compose(tokensOf(text, counter), true, text.length)) {
      if (yaml !== null) return 'several documents';
      yaml = found;
    }
  } catch (error) {
    if (error instanceof TooDeep) return 'nests too deep';
    throw error;
  }
  if (yaml === null) throw new Error('The composer gave no document');
  noteKeys(yaml);
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    const [start] = error.pos;
    if (start >= 0) error.linePos ??= [counter.linePos(start)];
  }
  return { yaml, counter };
}
