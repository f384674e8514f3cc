import type { DraftCheck, DraftCheckStep } from '#core/check/check-draft';
import type { ScriptProblem } from '#core/check/script-problem';
import type { Change } from '#core/editing/change';
import type { BotsReport, BotStep } from '#core/proof/play-bots';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

/** What a checker is asked. It keeps a script of its own and is told only what changed; `revision` numbers what it has. */
export type CheckRequest =
  | { readonly type: 'open'; readonly revision: number; readonly script: Script; readonly ruleset: Ruleset }
  | {
      readonly type: 'change';
      readonly from: number;
      readonly revision: number;
      readonly changes: readonly Change[];
    }
  /** `quick`: what shows at once. `deep`: states and bots too. A new check gives up the one before it. */
  | { readonly type: 'check'; readonly depth: 'quick' | 'deep' }
  | { readonly type: 'bots'; readonly plays: number }
  | { readonly type: 'stop' };

/** What a checker answers, always with the revision that it speaks of. */
export type CheckAnswer = { readonly revision: number } & (
  | { readonly type: 'step'; readonly step: DraftCheckStep }
  | { readonly type: 'checked'; readonly check: DraftCheck }
  | { readonly type: 'bots-step'; readonly step: BotStep }
  | { readonly type: 'bots'; readonly report: BotsReport }
  /** Bots cannot play this script: these problems stand in the way. */
  | { readonly type: 'bots-kept'; readonly keptBy: readonly ScriptProblem[] }
  /** The changes did not fit what the checker has: it must be told everything anew. */
  | { readonly type: 'lost' }
  /** A mistake of the program, not of the author. */
  | { readonly type: 'failed'; readonly reason: string }
);

/** Somebody who checks beside the window: a worker, or in tests and without workers a desk in the same thread. */
export type Checker = {
  readonly post: (request: CheckRequest) => void;
  readonly end: () => void;
};
export type MakeChecker = (answer: (answer: CheckAnswer) => void) => Checker;
