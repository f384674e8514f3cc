import { changesBetween } from '#core/editing/changes-between';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

import type { CheckAnswer, CheckRequest, MakeChecker } from '../../workers/check-messages';

/** A checker, with what it was told last. Only what changed since is sent: a keystroke, not three megabytes. */
export type CheckerMirror = {
  /** Tells the checker what is new, then asks. */
  readonly ask: (script: Script, ruleset: Ruleset, request: CheckRequest) => void;
  readonly post: (request: CheckRequest) => void;
  /** Whether an answer speaks of what was sent last. */
  readonly isFresh: (answer: CheckAnswer) => boolean;
  /** The checker could not follow: the next time it is told everything. */
  readonly forget: () => void;
  readonly end: () => void;
};

/** A mirror over a checker that is made when it is first asked. */
export function checkerMirror(
  makeChecker: MakeChecker,
  answer: (answer: CheckAnswer) => void,
): CheckerMirror {
  let checker: ReturnType<MakeChecker> | null = null;
  let sent: { readonly script: Script; readonly ruleset: Ruleset } | null = null;
  let revision = 0;
  return {
    ask: (script, ruleset, request) => {
      checker ??= makeChecker(answer);
      if (sent?.ruleset !== ruleset) {
        revision += 1;
        checker.post({ type: 'open', revision, script, ruleset });
      } else if (sent.script !== script) {
        const from = revision;
        revision += 1;
        checker.post({ type: 'change', from, revision, changes: changesBetween(sent.script, script) });
      }
      sent = { script, ruleset };
      checker.post(request);
    },
    post: (request) => checker?.post(request),
    isFresh: (given) => given.revision === revision || given.revision < 0,
    forget: () => {
      sent = null;
    },
    end: () => {
      checker?.end();
      checker = null;
      sent = null;
    },
  };
}
