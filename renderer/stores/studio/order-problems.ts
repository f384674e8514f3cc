import type { ScriptProblem, Severity } from '#core/check/script-problem';

/** What a problem is about: the first word of its code. */
export const problemKinds = ['shape', 'graph', 'walk', 'proof', 'language'] as const;
export type ProblemKind = (typeof problemKinds)[number];

export type ProblemGroup = {
  readonly severity: Severity;
  readonly kind: ProblemKind;
  readonly problems: readonly ScriptProblem[];
};

/** What an author wants to see at the moment; null is all. */
export type ProblemFilter = { readonly severity: Severity | null; readonly kind: ProblemKind | null };

const severities: readonly Severity[] = ['error', 'warning'];

export function kindOf({ code }: ScriptProblem): ProblemKind {
  return problemKinds.find((kind) => code.startsWith(`${kind}/`)) ?? 'shape';
}

/** Names a problem across two checks. */
export function problemKey({ code, at, facts }: ScriptProblem): string {
  return `${code} ${at.path.join('.')} ${String(facts['worse'] ?? facts['where'] ?? facts['id'] ?? '')}`;
}

/** Problems by severity and kind, empty groups left out: what refuses a script first. */
export function groupProblems(
  problems: readonly ScriptProblem[],
  filter: ProblemFilter = { severity: null, kind: null },
): readonly ProblemGroup[] {
  return severities.flatMap((severity) =>
    problemKinds.flatMap((kind): readonly ProblemGroup[] => {
      if ((filter.severity ?? severity) !== severity || (filter.kind ?? kind) !== kind) return [];
      const mine = problems.filter((one) => one.severity === severity && kindOf(one) === kind);
      return mine.length === 0 ? [] : [{ severity, kind, problems: mine }];
    }),
  );
}

/** The problem after or before the one at hand, in the order of the list, round the end. Null where there is none. */
export function nextProblem(
  problems: readonly ScriptProblem[],
  current: string | null,
  step: 1 | -1,
): ScriptProblem | null {
  const ordered = groupProblems(problems).flatMap((group) => group.problems);
  if (ordered.length === 0) return null;
  const at = ordered.findIndex((one) => problemKey(one) === current);
  const next = at < 0 ? (step > 0 ? 0 : ordered.length - 1) : (at + step + ordered.length) % ordered.length;
  return ordered[next] ?? null;
}
