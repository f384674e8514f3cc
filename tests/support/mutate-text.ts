import { chanceOf, hostileWords } from './hostile-request';

/** Pieces that mean something to readers of YAML, JSON and Twee. */
const pieces: readonly string[] = [
  ...hostileWords.filter((word) => word.length < 100),
  '[',
  '{',
  ']',
  '}',
  '"',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '!<x> ',
  '---\n',
  '|\n',
  '? ',
  '[['.repeat(300),
  '{"a":'.repeat(300),
  '\\ud800',
  '1e400',
  '-',
  '9'.repeat(400),
  '__proto__',
  '"__proto__":{},',
  'constructor',
  '\ufeff',
  ':: ',
];

/** A text with a few changes: pieces cut out, doubled, moved, written over, and hostile ones put in. `random` gives 0 up to 1. */
export function mutateText(text: string, random: () => number): string {
  const chance = chanceOf(random);
  let mutant = text;
  for (let times = 1 + chance.below(4); times > 0; times -= 1) {
    const at = chance.below(mutant.length + 1);
    const end = Math.min(mutant.length, at + chance.below(60));
    const piece = mutant.slice(at, end);
    const put = chance.pick([
      '',
      piece + piece,
      chance.pick(pieces),
      piece + chance.pick(pieces),
      piece.replace(/\d/g, '9'),
      piece.replace(/\w/, '"'),
      mutant.slice(chance.below(mutant.length + 1)).slice(0, 60),
    ]);
    mutant = mutant.slice(0, at) + put + mutant.slice(end);
  }
  return mutant;
}
