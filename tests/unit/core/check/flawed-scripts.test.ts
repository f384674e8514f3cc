import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { problemMessages } from '#core/check/problem-messages';
import { problemSentence } from '#core/check/script-problem';

import {
  flawedScripts,
  found,
  foundInFair,
  foundInSound,
  inOneLine,
  playsIn,
} from '../../../support/flawed-scripts';

const guide = readFileSync(resolve(__dirname, '../../../../docs/script-checks.md'), 'utf8');

describe('the checks of a script', () => {
  it('find nothing at all in the sound case', () => {
    expect(foundInSound().map(inOneLine)).toEqual([]);
  });

  it('have a flawed script and a place in the guide for every code', () => {
    const codes = Object.keys(problemMessages).sort();
    expect(flawedScripts.map(({ code }) => code).sort()).toEqual(codes);
    expect(codes.filter((code) => !guide.includes(`### ${code}\n`))).toEqual([]);
  });

  it.each(flawedScripts.map((flawed) => [flawed.code, flawed] as const))(
    'find %s at its place',
    (_, flawed) => {
      const problems = found(flawed);
      expect(problems.map(inOneLine)).toContain(`${flawed.severity} ${flawed.code} ${flawed.at}`.trimEnd());
      for (const one of problems) {
        expect(problemSentence(one, 'zh')).not.toMatch(/\{\w+\}/);
        expect(problemSentence(one, 'en')).not.toMatch(/\{\w+\}/);
      }
    },
  );

  it('tell a way that plays wherever they tell one', () => {
    const ways = flawedScripts.flatMap((flawed) =>
      found(flawed)
        .filter(({ facts }) => typeof facts['way'] === 'string' && typeof facts['where'] === 'string')
        .map(({ facts }) => ({ flawed, where: String(facts['where']), way: String(facts['way']) })),
    );
    expect(ways.length).toBeGreaterThan(10);
    for (const { flawed, where, way } of ways) expect(playsIn(flawed, where, way)).toBe(true);
  });

  it.each(
    flawedScripts.filter(({ fair }) => fair !== undefined).map((flawed) => [flawed.code, flawed] as const),
  )('do not cry %s where it only looks like it', (code, flawed) => {
    expect(foundInFair(flawed).filter((one) => one.code === code)).toEqual([]);
  });
});
