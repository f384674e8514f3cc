/** A stretch of a text that was changed: what stayed, what went, what came. */
export type TextMark = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Pairs of words beyond which two texts count as having nothing in common but their beginning and end. */
const mostPairs = 400_000;

/** Chinese goes by the character, everything else by the word, so that no half of a number or a name is marked. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z\u00c0-\u024f]+|\d+|\s+|./gsu) ?? [];
}

type Run = { kind: TextMark['kind']; words: string[] };

function addTo(runs: Run[], kind: TextMark['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = runs.at(-1);
  if (last?.kind === kind) last.words.push(...words);
  else runs.push({ kind, words: [...words] });
}

/** Runs by the longest common subsequence; quadratic, so the caller keeps it small. */
function commonRuns(before: readonly string[], after: readonly string[]): Run[] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      addTo(runs, 'same', before.slice(row, row + 1));
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      addTo(runs, 'removed', before.slice(row, (row += 1)));
    } else {
      addTo(runs, 'added', after.slice(column, (column += 1)));
    }
  }
  addTo(runs, 'removed', before.slice(row));
  addTo(runs, 'added', after.slice(column));
  return runs;
}

/** A lone word that stayed between two changes says nothing: it is read more easily as part of the change. */
function withoutSplinters(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    addTo(tidy, 'removed', removed);
    addTo(tidy, 'added', added);
    removed = [];
    added = [];
  };
  runs.forEach((run, at) => {
    const isSplinter = run.words.length === 1 && at > 0 && at < runs.length - 1;
    if (run.kind === 'same' && !isSplinter) {
      flush();
      addTo(tidy, 'same', run.words);
      return;
    }
    if (run.kind !== 'added') removed.push(...run.words);
    if (run.kind !== 'removed') added.push(...run.words);
  });
  flush();
  return tidy;
}

/**
 * What changed in a text, by the character in Chinese and by the word elsewhere. What is same or removed makes up the text
 * before, what is same or added the text after. Texts of thousands of differing words are marked as wholly replaced.
 */
export function textMarks(before: string, after: string): readonly TextMark[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, young.length);
  let head = 0;
  while (head < most && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  const removed = old.slice(head, old.length - tail);
  const added = young.slice(head, young.length - tail);
  const runs: Run[] = [];
  addTo(runs, 'same', old.slice(0, head));
  if (removed.length * added.length > mostPairs) {
    addTo(runs, 'removed', removed);
    addTo(runs, 'added', added);
  } else {
    for (const run of withoutSplinters(commonRuns(removed, added))) addTo(runs, run.kind, run.words);
  }
  addTo(runs, 'same', old.slice(old.length - tail));
  return runs.map(({ kind, words }) => ({ kind, text: words.join('') }));
}
