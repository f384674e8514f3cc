import { describe, expect, it } from '@jest/globals';

import { checkScript } from '#core/check/check-script';
import type { ScriptDraft } from '#core/editing/draft-document';
import { nowhere } from '#core/editing/test-play/prepare-draft';
import { testMoves } from '#core/editing/test-play/test-moves';
import {
  beginTestPlay,
  patchState,
  playAgain,
  stepBack,
  takeDecision,
  takeSteps,
  type TestChoice,
  type TestPlay,
} from '#core/editing/test-play/test-play';
import { walkthroughOfPlay } from '#core/editing/test-play/walkthrough-of-play';
import type { Script, Walkthrough } from '#core/script/script-schema';

import { soundDraft, soundRuleset } from '../../../../support/sound-draft';

const sound = (soundDraft() as ScriptDraft).script;
const expert = sound.walkthroughs.find(({ kind }) => kind === 'expert') as Walkthrough;
const fromStart: TestChoice = { node: 'ring', disposition: expert.disposition, duty: expert.duty };

function begun(choice: TestChoice = fromStart, script: Script = sound): TestPlay {
  const play = beginTestPlay(script, choice);
  if (!play.ok) throw new Error(play.error);
  return play.value;
}

/** The sound case with every outcome that leads to an id leading elsewhere. */
function leading(from: string, to: string): Script {
  return JSON.parse(JSON.stringify(sound).replaceAll(`"to":"${from}"`, `"to":"${to}"`)) as Script;
}

describe('a test play', () => {
  it('from the start goes where a run goes', () => {
    const { play, stuckAt } = takeSteps(begun(), expert.steps);
    expect({ stuckAt, ending: play.state.ending }).toEqual({ stuckAt: null, ending: expert.ending });
  });

  it('can begin at any node, with what arriving there does', () => {
    const play = begun({ ...fromStart, node: 'listening' });
    expect(play.state).toMatchObject({ node: 'listening', scene: 'call', turn: 0 });
    expect(testMoves(play).some(({ isOpen }) => isOpen)).toBe(true);
  });

  it('does not begin where there is no such node or disposition', () => {
    expect(beginTestPlay(sound, { ...fromStart, node: 'gone' })).toEqual({ ok: false, error: 'no-node' });
    expect(beginTestPlay(sound, { ...fromStart, disposition: 'gone' })).toEqual({
      ok: false,
      error: 'no-disposition',
    });
  });

  it('says of a closed move which part of its condition fails', () => {
    const play = begun({ ...fromStart, duty: 'police' });
    const pose = testMoves(play).find(({ move }) => move.id === 'pose');
    expect(pose).toMatchObject({
      isOpen: false,
      closedBy: { kind: 'condition', failed: [{ duty: ['grid'] }] },
    });
    expect(takeDecision(play, { type: 'choose', move: 'pose' })).toBeNull();
  });

  it('says that no retry is left, until the author gives one', () => {
    const play = patchState(begun({ ...fromStart, node: 'hung-up' }), { retriesLeft: 0 });
    const redial = (now: TestPlay) => testMoves(now).find(({ move }) => move.id === 'redial');
    expect(redial(play)).toMatchObject({ isOpen: false, closedBy: { kind: 'no-retry' } });
    expect(redial(patchState(play, { retriesLeft: 1 }))).toMatchObject({ isOpen: true, outcomeAt: 0 });
  });

  it('takes back decisions and changes of the state one by one', () => {
    const start = begun();
    const chosen = takeSteps(start, expert.steps.slice(0, 1)).play;
    const changed = patchState(chosen, { slips: 3, variables: { ...chosen.state.variables, trust: 5 } });
    expect(changed.state).toMatchObject({ slips: 3, variables: { trust: 5 } });
    expect(stepBack(changed).state).toEqual(chosen.state);
    expect(stepBack(stepBack(changed)).state).toEqual(start.state);
    expect(stepBack(start).state).toEqual(start.state);
  });

  it('comes to nowhere where a target is missing, and not to a crash', () => {
    const play = begun(fromStart, leading('listening', 'gone'));
    expect(takeSteps(play, ['ask-line']).play.state.ending).toBe(nowhere);
    const empty = begun(fromStart, leading('listening', ''));
    expect(takeSteps(empty, ['ask-line']).play.state.ending).toBe(nowhere);
  });

  it('goes on, on a draft that has changed, as far as it still can', () => {
    const { play } = takeSteps(begun(), expert.steps);
    const retitled = { ...sound, title: '别的标题' };
    expect(playAgain(retitled, play)).toMatchObject({
      ok: true,
      value: { lost: 0, play: { state: { ending: expert.ending } } },
    });
    const cut = playAgain(leading('listening', 'gone'), play);
    expect(cut).toMatchObject({ ok: true, value: { lost: expert.steps.length - 1 } });
  });
});

describe('a test play kept as a walkthrough', () => {
  const others = { ...sound, walkthroughs: sound.walkthroughs.filter((one) => one !== expert) };

  it('is the expert way that was missing, and passes the check of ways', () => {
    const { play } = takeSteps(begun(fromStart, others), expert.steps);
    const kept = walkthroughOfPlay(play);
    expect(kept).toMatchObject({
      ok: true,
      value: { kind: 'expert', steps: expert.steps, ending: expert.ending },
    });
    const whole = { ...others, walkthroughs: [...others.walkthroughs, ...(kept.ok ? [kept.value] : [])] };
    expect(checkScript(whole, soundRuleset).filter(({ code }) => code.startsWith('walk/'))).toEqual([]);
  });

  it('is a veto where a forbidden line was said, and a sample where an expert is there already', () => {
    const veto = sound.walkthroughs.find(({ kind }) => kind === 'veto') as Walkthrough;
    const choice = { node: 'ring', disposition: veto.disposition, duty: veto.duty };
    const said = walkthroughOfPlay(takeSteps(begun(choice), veto.steps).play);
    expect(said).toMatchObject({ ok: true, value: { kind: 'veto', forbidden: veto.forbidden } });
    const again = walkthroughOfPlay(takeSteps(begun(), expert.steps).play);
    expect(again).toMatchObject({ ok: true, value: { kind: 'sample' } });
    expect(again.ok && sound.walkthroughs.some(({ id }) => id === again.value.id)).toBe(false);
  });

  it('is refused where it would not play again', () => {
    const middle = begun({ ...fromStart, node: 'listening' });
    expect(walkthroughOfPlay(middle)).toMatchObject({ error: 'not-from-the-start' });
    expect(walkthroughOfPlay(begun())).toMatchObject({ error: 'not-ended' });
    expect(walkthroughOfPlay(patchState(begun(), { slips: 1 }))).toMatchObject({ error: 'state-was-set' });
    const lost = takeSteps(begun(fromStart, leading('listening', 'gone')), ['ask-line']).play;
    expect(walkthroughOfPlay(lost)).toMatchObject({ error: 'leads-nowhere' });
  });
});
