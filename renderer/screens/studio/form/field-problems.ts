import { createContext, useContext } from 'react';

import { pathText, type ScriptProblem } from '#core/check/script-problem';
import type { ChangePath } from '#core/editing/change';

/** Problems by the path of their field, spelt as text: those of the field itself, and those of anything in it. */
export type ProblemIndex = {
  readonly own: ReadonlyMap<string, readonly ScriptProblem[]>;
  readonly within: ReadonlyMap<string, readonly ScriptProblem[]>;
};

const none: readonly ScriptProblem[] = [];

/** Sorts problems by place once for each answer of the checks, so that no field has to search. */
export function indexProblems(problems: readonly ScriptProblem[]): ProblemIndex {
  const own = new Map<string, ScriptProblem[]>();
  const within = new Map<string, ScriptProblem[]>();
  const add = (map: Map<string, ScriptProblem[]>, key: string, found: ScriptProblem) => {
    const present = map.get(key);
    if (present === undefined) map.set(key, [found]);
    else present.push(found);
  };
  for (const found of problems) {
    const { path } = found.at;
    add(own, pathText(path), found);
    for (let length = 1; length <= path.length; length += 1)
      add(within, pathText(path.slice(0, length)), found);
  }
  return { own, within };
}

const ProblemsContext = createContext<ProblemIndex>({ own: new Map(), within: new Map() });
export const FieldProblemsProvider = ProblemsContext.Provider;

/** What is wrong with a field, anything in it included. */
export function useProblemsWithin(path: ChangePath): readonly ScriptProblem[] {
  return useContext(ProblemsContext).within.get(pathText(path)) ?? none;
}

/** What is wrong with something as a whole, its fields apart. */
export function useProblemsOf(path: ChangePath): readonly ScriptProblem[] {
  return useContext(ProblemsContext).own.get(pathText(path)) ?? none;
}
