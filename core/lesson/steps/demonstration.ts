import { prepareScript } from '../../dialogue/prepare-script';
import { startTalk } from '../../dialogue/start-talk';
import { playWalkthrough } from '../../run/play-walkthrough';
import type { Script, Walkthrough } from '../../script/script-schema';
import type { Duty, FraudType } from '../../script/vocabulary';
import { endingView } from '../../talk-view/ending-view';
import { talkTranscript, type TranscriptEntry } from '../../talk-view/talk-transcript';
import type { DemonstrationPoint, StepContent } from './lesson-step';

/** What is seen, heard or told before the officer speaks. */
export type DemonstrationSight = Extract<StepContent, { kind: 'demonstration-turn' }>['before'][number];

/** One turn in which the officer says or does something. */
export type DemonstrationTurn = {
  readonly scene: string;
  readonly before: readonly DemonstrationSight[];
  readonly officer: string;
  readonly isAct: boolean;
  readonly why: string;
  readonly basis: readonly string[];
  /** The victim after it. */
  readonly point: DemonstrationPoint;
};

/** 示范: the expert's way through a script, as it can be read aloud. Nothing in it is written anew. */
export type Demonstration = {
  readonly script: Script;
  readonly duty: Duty;
  readonly disposition: string;
  /** The victim before the first turn. */
  readonly start: DemonstrationPoint;
  readonly turns: readonly DemonstrationTurn[];
  readonly ending: { readonly title: string; readonly text: string; readonly because: string };
  /** What is still seen and heard after the last words. */
  readonly after: readonly DemonstrationSight[];
};

function sightOf(entry: TranscriptEntry): DemonstrationSight | null {
  switch (entry.kind) {
    case 'tells':
      return { kind: 'seen', text: entry.text };
    case 'victim':
      return { kind: 'victim', text: entry.line };
    case 'transition':
      return { kind: 'passed', text: entry.narration };
    case 'scene':
      return { kind: 'passed', text: `${entry.title}：${entry.setting}` };
    case 'officer':
    case 'silence':
      return null;
  }
}

/** Plays a recorded way of a script. Null where it does not lead to an ending: the script was changed under it. */
export function demonstrationOf(script: Script, walkthrough: Walkthrough): Demonstration | null {
  const prepared = prepareScript(script);
  const played = playWalkthrough(prepared, walkthrough);
  if (!played.ok) return null;
  const start = startTalk(prepared, walkthrough);
  const last = played.value.at(-1)?.after ?? start;
  const ending = endingView(prepared, last);
  if (ending === null) return null;

  const turns: DemonstrationTurn[] = [];
  let before: DemonstrationSight[] = [];
  let scene = '';
  for (const entry of talkTranscript(prepared, { start, turns: played.value }, []).past) {
    if (entry.kind === 'scene') scene = entry.title;
    const sight = sightOf(entry);
    if (sight !== null) before.push(sight);
    const turn = entry.kind === 'officer' ? played.value[entry.turn] : undefined;
    if (entry.kind !== 'officer' || turn === undefined) continue;
    const { basis = [], why = '' } = turn.outcome;
    const point = { turn: turns.length + 1, variables: turn.after.variables };
    turns.push({ scene, before, officer: entry.text, isAct: entry.isAct, why, basis, point });
    before = [];
  }
  return {
    script,
    duty: walkthrough.duty,
    disposition: walkthrough.disposition,
    start: { turn: 0, variables: start.variables },
    turns,
    ending: { title: ending.ending.title, text: ending.text, because: ending.because },
    after: before,
  };
}

/**
 * The demonstration of a lesson: the shortest expert way among the scripts of the type; by this duty where there is one, else by
 * the police, else by whoever has one. Short, because a class watches it turn by turn. Null where no script has a way to show.
 */
export function chooseDemonstration(
  scripts: readonly Script[],
  fraudType: FraudType,
  duty: Duty,
): Demonstration | null {
  const rank = (way: Walkthrough): number => (way.duty === duty ? 0 : way.duty === 'police' ? 1 : 2);
  const ways = scripts
    .filter((script) => script.fraudType === fraudType)
    .flatMap((script) =>
      script.walkthroughs.filter(({ kind }) => kind === 'expert').map((way) => ({ script, way })),
    )
    .sort((one, other) => rank(one.way) - rank(other.way) || one.way.steps.length - other.way.steps.length);
  for (const { script, way } of ways) {
    const shown = demonstrationOf(script, way);
    if (shown !== null) return shown;
  }
  return null;
}
