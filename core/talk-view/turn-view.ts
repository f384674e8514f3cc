import { presentOptions, type Option } from '../dialogue/present-options';
import { nodeOf } from '../dialogue/prepare-script';
import { limitSeconds } from '../run/reading-time';
import type { Scene } from '../script/node-schema';
import { contactRanMs } from './contact-ran';
import { endingView, type EndingView } from './ending-view';
import { hintAt } from './hint-at';
import { modeRules, type ModeRules } from './mode-rules';
import { storyClock, type StoryClock } from './story-clock';
import type { TalkInHand } from './talk-in-hand';
import { talkTranscript, type TalkTranscript } from './talk-transcript';
import { textsOnScreen } from './texts-on-screen';

/** Everything that the talk screen shows at the turn at hand. */
export type TurnView = {
  readonly rules: ModeRules;
  readonly scene: Pick<Scene, 'id' | 'kind' | 'title' | 'setting'>;
  readonly transcript: TalkTranscript;
  /** Empty at a beat and after the ending. */
  readonly options: readonly Option[];
  readonly clock: StoryClock;
  /** Seconds to answer in; null where the turn or the mode has no limit. */
  readonly limitSeconds: number | null;
  /** The need that a hint would name, null where hints are not allowed or none is written. */
  readonly hint: string | null;
  readonly isHinted: boolean;
  readonly ending: EndingView | null;
  /** Texts of the facts that have come out, oldest first. */
  readonly facts: readonly { readonly id: string; readonly text: string; readonly isNew: boolean }[];
  /** Real milliseconds spent in this contact before the turn at hand, pauses left out. */
  readonly contactRanMs: number;
};

function limitOf(
  { prepared, replay, head }: TalkInHand,
  transcript: TalkTranscript,
  options: readonly Option[],
): number | null {
  const { within } = nodeOf(prepared, replay.state.node).node;
  if (within === undefined || replay.state.ending !== null || !modeRules[head.mode].hasLimits) return null;
  return limitSeconds(within.seconds, head.pace, textsOnScreen(transcript, replay.state.turn, options));
}

/** The view of a talk at the turn where it stands. */
export function turnView(talk: TalkInHand): TurnView {
  const { prepared, replay, head, events } = talk;
  const { state } = replay;
  const rules = modeRules[head.mode];
  const transcript = talkTranscript(prepared, replay, events);
  const options = presentOptions(prepared, state, head.seed);
  const { id, kind, title, setting } = nodeOf(prepared, state.node).scene;
  const knownBefore = replay.turns.at(-1)?.before.facts ?? [];
  return {
    rules,
    scene: { id, kind, title, setting },
    transcript,
    options,
    clock: storyClock(prepared, replay),
    limitSeconds: limitOf(talk, transcript, options),
    hint: rules.allowsHints ? hintAt(prepared, state) : null,
    isHinted: replay.hints.includes(state.turn),
    ending: endingView(prepared, state),
    facts: state.facts.map((fact) => ({
      id: fact,
      text: prepared.script.facts.find((declared) => declared.id === fact)?.text ?? fact,
      isNew: !knownBefore.includes(fact),
    })),
    contactRanMs: contactRanMs(replay.turns, events),
  };
}
