import { prepareScript } from '#core/dialogue/prepare-script';
import type { Script } from '#core/script/script-schema';
import { victimVariables } from '#core/script/vocabulary';
import type { VoteCase } from '#core/class-vote/vote-case';
import { beginVote, type VoteSession, type VoteSettings } from '#core/class-vote/vote-session';

import { shippedRuleset } from './shipped-scripts';
import { talkScript } from './talk-script';

/** A case as a class plays it: the short one of the talk screens, where no other is given. */
export function voteCase(script: Script = talkScript): VoteCase {
  return {
    prepared: prepareScript(script),
    scriptHash: 'a'.repeat(64),
    ruleset: shippedRuleset(),
    rulesetHash: 'b'.repeat(64),
  };
}

/** A class at its beginning: variables in sight, votes in sight, keys. */
export function newClass(of: VoteCase, change: Partial<VoteSettings> = {}): VoteSession {
  const { dispositions, duties } = of.prepared.script;
  const settings: VoteSettings = {
    disposition: dispositions[0]?.id ?? '',
    duty: duties[0] ?? 'police',
    showsVariables: true,
    hidesVotes: false,
    ballot: 'keys',
    variables: [...victimVariables],
    ...change,
  };
  return beginVote(settings, 'seed-1');
}
