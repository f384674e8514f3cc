import { checkDraft, checkDraftShape, keepingFromPlay } from '#core/check/check-draft';
import { applyChanges } from '#core/editing/change';
import { playBotsInSteps } from '#core/proof/play-bots';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import type { Script } from '#core/script/script-schema';

import type { CheckAnswer, CheckRequest } from './check-messages';

type Answer = (answer: CheckAnswer) => void;
type Subject = { readonly script: Script; readonly ruleset: Ruleset; readonly revision: number };

/**
 * Where drafts are checked. Between two pieces of work it breathes, so that it hears of a newer script or of a stop, and gives up
 * what nobody waits for any more.
 */
export function createCheckDesk(
  answer: Answer,
  breathe: () => Promise<void>,
): (request: CheckRequest) => void {
  let subject: Subject | null = null;
  let job = 0;

  const follow = async (
    steps: Generator<CheckAnswer, CheckAnswer | null>,
    revision: number,
    mine: number,
  ): Promise<void> => {
    try {
      for (let step = steps.next(); mine === job; step = steps.next()) {
        if (step.value !== null) answer(step.value);
        if (step.done === true) return;
        await breathe();
        // Stopped while it breathed: the work behind the next step is not begun.
        if (mine !== job) return;
      }
    } catch (error) {
      answer({ type: 'failed', revision, reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return (request) => {
    switch (request.type) {
      case 'open': {
        const { script, ruleset, revision } = request;
        subject = { script, ruleset, revision };
        return;
      }
      case 'change': {
        const { from, changes, revision } = request;
        const changed = subject?.revision === from ? applyChanges(subject.script, changes) : null;
        if (subject === null || changed?.ok !== true) return answer({ type: 'lost', revision });
        subject = { ...subject, script: changed.value.document, revision };
        return;
      }
      case 'check':
        job += 1;
        if (subject !== null) void follow(checking(subject, request.depth), subject.revision, job);
        return;
      case 'bots':
        job += 1;
        if (subject !== null) void follow(playing(subject, request.plays), subject.revision, job);
        return;
      case 'stop':
        job += 1;
    }
  };
}

function* checking(
  { script, ruleset, revision }: Subject,
  depth: 'quick' | 'deep',
): Generator<CheckAnswer, CheckAnswer | null> {
  const steps = checkDraft(script, ruleset);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { type: 'checked', revision, check: step.value };
    yield { type: 'step', revision, step: step.value };
    if (depth === 'quick' && step.value.stage === 'language') return null;
  }
}

function* playing(
  { script, ruleset, revision }: Subject,
  plays: number,
): Generator<CheckAnswer, CheckAnswer | null> {
  const keptBy = keepingFromPlay(checkDraftShape(script, ruleset));
  if (keptBy.length > 0) return { type: 'bots-kept', revision, keptBy };
  const steps = playBotsInSteps(script, ruleset, plays);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { type: 'bots', revision, report: step.value };
    yield { type: 'bots-step', revision, step: step.value };
  }
}
