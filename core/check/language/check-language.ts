import type { Script } from '../../script/script-schema';
import { characterPairs, likeness } from '../../lib/likeness';
import { placedOutcomes } from '../script-parts';
import { problem, warning, type ScriptProblem } from '../script-problem';
import { absoluteWords, forbiddenPhrases, refusals, writtenWords } from './phrase-lists';
import { beyondDuty } from './beyond-duty';
import { checkTexts } from './check-texts';
import { isBad, isGood, spokenLines, type SpokenLine } from './spoken-lines';

/** A line longer than this cannot be said in one breath, whatever its pauses. */
const longestLine = 80;
/** A stretch without a pause for breath. */
const longestBreath = 40;
/** Share of good lines that may begin alike. */
const mostAlikeOpenings = 0.25;

function breath(line: SpokenLine): ScriptProblem[] {
  const count = [...line.text].length;
  if (line.isAct) return [];
  if (count > longestLine) return [problem('language/too-long', line.path, { count, most: longestLine })];
  const stretch = Math.max(...line.text.split(/[。？！…—；]/u).map((part) => [...part].length));
  return stretch > longestBreath
    ? [warning('language/no-breath', line.path, { count: stretch, most: longestBreath })]
    : [];
}

function written(line: SpokenLine): ScriptProblem[] {
  // Official wording is a tempting mistake, so wrong moves may use it.
  if (line.speaker === 'officer' && !isGood(line)) return [];
  return writtenWords
    .filter(([word]) => line.text.includes(word))
    .map(([word, spoken]) => warning('language/written-word', line.path, { word, spoken }));
}

function forbidden(line: SpokenLine): ScriptProblem[] {
  if (!isGood(line)) return [];
  return forbiddenPhrases.flatMap(([rule, phrase]) => {
    const match = phrase.exec(line.text);
    if (
      match === null ||
      refusals.test(line.text.slice(Math.max(0, match.index - 8), match.index + match[0].length))
    )
      return [];
    return [problem('language/forbidden-phrase', line.path, { rule, phrase: match[0] })];
  });
}

function posing(line: SpokenLine): ScriptProblem[] {
  const mayPose = line.duties.length > 0 && line.duties.every((duty) => duty === 'police');
  if (!isGood(line) || mayPose || !/我(是|也是)[^，。？！]{0,10}(民警|警察)/.test(line.text)) return [];
  return [problem('language/posing-as-police', line.path, { duties: line.duties.join(' ') })];
}

function openings(lines: readonly SpokenLine[]): ScriptProblem[] {
  const good = lines.filter(
    (line) =>
      line.speaker === 'officer' &&
      !line.isAct &&
      // In a draft many lines wait for their words: an empty one begins like no other.
      line.text.trim() !== '' &&
      line.qualities.every((quality) => quality === 'best'),
  );
  const counts = new Map<string, number>();
  for (const { text } of good) {
    const opening = [...text].slice(0, 3).join('');
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 4 && count / good.length > mostAlikeOpenings)
    .map(([opening, count]) =>
      problem('language/same-opening', ['scenes'], { opening, count, of: good.length }),
    );
}

function absolutes(lines: readonly SpokenLine[]): ScriptProblem[] {
  const uses = (line: SpokenLine): boolean => absoluteWords.some((word) => line.text.includes(word));
  const officer = lines.filter(({ speaker }) => speaker === 'officer');
  const bad = officer.filter((line) => isBad(line) && uses(line)).length;
  const good = officer.filter((line) => !isBad(line) && uses(line)).length;
  return bad >= 5 && good === 0
    ? [problem('language/absolutes-only-in-bad', ['scenes'], { count: bad })]
    : [];
}

function parroting(script: Script): ScriptProblem[] {
  return placedOutcomes(script).flatMap(({ outcome, move, path }) => {
    const why = characterPairs(outcome.why);
    const repeats = Object.values(move?.lines ?? {}).some(
      (line) => likeness(characterPairs(line), why) > 0.5,
    );
    return repeats ? [warning('language/feedback-repeats', [...path, 'why'])] : [];
  });
}

/** Check 6: spoken Chinese in breaths, no real-looking numbers, no forbidden phrase in a good move, no leak by wording. */
export function checkLanguage(script: Script): readonly ScriptProblem[] {
  const lines = spokenLines(script);
  return [
    ...lines.flatMap((line) => [
      ...breath(line),
      ...written(line),
      ...forbidden(line),
      ...posing(line),
      ...beyondDuty(line),
    ]),
    ...checkTexts(script),
    ...openings(lines),
    ...absolutes(lines),
    ...parroting(script),
  ];
}
