import { decisionOf } from '../run/play-walkthrough';
import { goToTurn, nextBranchId } from './take-decision';
import { playWay, type VoteCase } from './vote-case';
import { mostBranches, noBallots, type VoteBranch, type VoteSession } from './vote-session';

/** The expert's way for this victim and duty as a way of the class, or null where the script has none that can be played. */
export function demonstrationOf(of: VoteCase, session: VoteSession): Pick<VoteBranch, 'turns'> | null {
  const { disposition, duty } = session.settings;
  const walkthrough = of.prepared.script.walkthroughs.find(
    (one) => one.kind === 'expert' && one.disposition === disposition && one.duty === duty,
  );
  if (walkthrough === undefined) return null;
  const turns = walkthrough.steps.map((text) => ({ decision: decisionOf(text), ballots: noBallots }));
  return playWay(of, session, turns).ok ? { turns } : null;
}

/** 示范: lays the expert's way beside the others and stands at its beginning. Where there is none nothing changes. */
export function showDemonstration(of: VoteCase, session: VoteSession): VoteSession {
  const there = session.branches.find(({ kind }) => kind === 'demonstration');
  if (there !== undefined) return goToTurn(session, there.id, 0);
  const found = demonstrationOf(of, session);
  if (found === null || session.branches.length >= mostBranches) return session;
  const id = nextBranchId(session);
  const branch: VoteBranch = { id, kind: 'demonstration', from: null, turns: found.turns, open: noBallots };
  return goToTurn({ ...session, branches: [...session.branches, branch] }, id, 0);
}
