import { optionLetter } from '../courseware/option-letters';
import { nodeOf } from '../dialogue/prepare-script';
import { endingView } from '../talk-view/ending-view';
import { talkTranscript, type TranscriptEntry } from '../talk-view/talk-transcript';
import { leadingMoves, totalVotes } from './ballots';
import { commentBefore } from './board-comment';
import { boardComparison } from './board-comparison';
import type { BoardEnding, BoardOption, BoardView } from './board-view';
import type { PlayedWay, VoteCase } from './vote-case';
import type { VoteSession } from './vote-session';
import { voteState, type VoteState } from './vote-state';
import { letterOf, wayOf } from './way-names';
import { wayDebrief, wayLog } from './way-log';

function endingOf(of: VoteCase, session: VoteSession, { state, turns }: PlayedWay): BoardEnding | null {
  const view = endingView(of.prepared, state);
  if (view === null) return null;
  const { score, touchedCrisis } = wayDebrief(of, session, turns);
  const { kind, title, acceptable } = view.ending;
  return {
    kind,
    title,
    text: view.text,
    because: view.because,
    acceptable,
    process: score.process,
    mark: score.mark,
    isPassed: score.passed,
    touchedCrisis,
  };
}

function boardOptions(session: VoteSession, { options, ballots, taken }: VoteState): readonly BoardOption[] {
  const isCounted = session.phase !== 'asking' || taken !== null;
  const leading = isCounted ? leadingMoves(ballots) : [];
  return options.map(({ move, text, kind }, place) => ({
    move,
    letter: optionLetter(place),
    text,
    isAct: kind === 'do',
    votes: isCounted ? (ballots.counts[move] ?? 0) : null,
    isLeading: leading.includes(move),
    isPicked: session.picked === move,
    isTaken: taken?.type === 'choose' && taken.move === move,
  }));
}

/** What came of the decision before the board's place: what was said, and all that followed at once. */
function reactionOf(at: number, past: readonly TranscriptEntry[]): readonly TranscriptEntry[] {
  if (at === 0) return [];
  const decided = [`${at - 1}-officer`, `${at - 1}-silence`];
  return past.filter(({ key, turn }) => turn === at || decided.includes(key));
}

/**
 * What is on the board. It holds what the room may see and nothing else: no votes while they are hidden, no variables where the
 * room does not see them, no quality and no reason before the comment is shown. A pure function of the session.
 */
export function viewOf(of: VoteCase, session: VoteSession): BoardView {
  const { script } = of.prepared;
  const { at, phase, settings, isCommentShown } = session;
  const here = voteState(of, session);
  const { played, branch, state } = here;
  const { turns, start } = played;
  const last = turns.at(-1);
  const transcript = talkTranscript(of.prepared, played, wayLog(of, session, turns));
  const { kind, title, setting } = nodeOf(of.prepared, state.node).scene;
  const isReaction = phase === 'reacted';
  const options = isReaction ? [] : boardOptions(session, here);
  const tied = options.filter(({ isLeading }) => isLeading).map(({ letter }) => letter);
  return {
    title: script.title,
    persona: { name: script.persona.name, age: script.persona.age },
    way: wayOf(of, session, branch),
    turn: isReaction || state.ending !== null ? at : at + 1,
    phase: !isReaction && state.ending !== null ? 'ended' : phase,
    scene: { kind, title, setting },
    reaction: reactionOf(at, transcript.past),
    takenLetter: last === undefined ? null : letterOf(of, session, last),
    now: transcript.now,
    options,
    totalVotes: isReaction ? 0 : totalVotes(here.ballots),
    tied: tied.length > 1 ? tied : [],
    variables: settings.variables,
    points: settings.showsVariables
      ? [start, ...turns.map(({ after }) => after)].map(({ variables, money }) => ({ variables, money }))
      : null,
    money: state.money,
    comment: isReaction && isCommentShown ? commentBefore(of, session) : null,
    ending: isReaction ? null : endingOf(of, session, played),
    comparison: boardComparison(of, session),
  };
}
