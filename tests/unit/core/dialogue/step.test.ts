import { openMoves, replyAt } from '#core/dialogue/open-moves';
import { nodeOf, prepareScript } from '#core/dialogue/prepare-script';
import { startTalk } from '#core/dialogue/start-talk';
import { step, type Turn } from '#core/dialogue/step';
import type { TalkState } from '#core/dialogue/victim-state';
import { decisionOf } from '#core/run/play-walkthrough';
import { plainOutcomeSchema } from '#core/script/move-schema';
import type { Duty } from '#core/script/vocabulary';
import { frozen } from '../../../support/random-play';
import { smallCase } from '../../../support/small-case';

const prepared = prepareScript(frozen(smallCase.script));

function turnsOf(steps: readonly string[], disposition = 'scared', duty: Duty = 'police'): readonly Turn[] {
  let state = startTalk(prepared, { disposition, duty });
  return steps.map((text) => {
    const turn = step(prepared, state, decisionOf(text));
    if (!turn.ok) throw new Error(`${text}: ${turn.error.code}`);
    state = turn.value.after;
    return turn.value;
  });
}

function stateAfter(steps: readonly string[], disposition = 'scared', duty: Duty = 'police'): TalkState {
  return turnsOf(steps, disposition, duty).at(-1)?.after ?? startTalk(prepared, { disposition, duty });
}

const open = (state: TalkState): string[] => openMoves(prepared, state).map(({ move }) => move.id);

describe('a talk begins', () => {
  it('at the first node of the first scene with the disposition’s own state and all the money where the script has it', () => {
    expect(startTalk(prepared, { disposition: 'stiff', duty: 'grid' })).toEqual({
      node: 'ring',
      scene: 'call',
      disposition: 'stiff',
      duty: 'grid',
      variables: { trust: 20, belief: 85, emotion: 50, urgency: 50, cooperation: 20, isolation: 60 },
      money: { atRisk: 80_000, lost: 5_000, secured: 0 },
      facts: [],
      flags: [],
      done: [],
      slips: 0,
      minutes: 0,
      retriesLeft: 1,
      fired: [],
      turn: 0,
      ending: null,
    });
  });

  it('not at all for a disposition that the script does not have', () => {
    expect(() => startTalk(prepared, { disposition: 'nobody', duty: 'police' })).toThrow('nobody');
  });
});

describe('the outcome of a move', () => {
  it('is the first whose condition holds', () => {
    const calm = stateAfter(['ask-line']);
    const frightened = stateAfter(['threaten']);
    const qualityAt = (state: TalkState) =>
      openMoves(prepared, state).find(({ move }) => move.id === 'repeat-back')?.outcome.quality;
    expect([calm.variables.emotion, qualityAt(calm)]).toEqual([70, 'best']);
    expect([frightened.variables.emotion, qualityAt(frightened)]).toEqual([85, 'ok']);
  });

  it('applies its own effects, then its conditional ones', () => {
    expect(stateAfter(['ask-line', 'repeat-back'], 'scared').variables.trust).toBe(45);
    expect(stateAfter(['ask-line', 'repeat-back'], 'stiff').variables.trust).toBe(30);
  });

  it('counts a slip where it was harmful and nowhere else', () => {
    expect(stateAfter(['threaten', 'lecture', '~continue', 'promise-money']).slips).toBe(2);
  });
});

describe('arriving', () => {
  it('at a node applies what arriving there changes', () => {
    expect(stateAfter(['ask-line', 'lecture']).variables.urgency).toBe(55);
    expect(stateAfter(['name-station', 'lecture']).variables.urgency).toBe(60);
  });

  it('at a transition passes the hours, changes the duty, drifts, and goes on in the next scene', () => {
    const [turn] = turnsOf(['ask-line', 'lecture', '~continue', 'promise-door']).slice(-1);
    expect(turn).toMatchObject({
      transition: 'to-door',
      after: { node: 'chain', scene: 'door', duty: 'grid', minutes: 30, variables: { urgency: 65 } },
    });
  });

  it('at an ending settles the money that was still at risk', () => {
    const keeps = ['ask-line', 'repeat-back', '~continue', 'promise-door', 'verify-by-110', 'check-together'];
    expect(stateAfter([...keeps, 'stop-payment'])).toMatchObject({
      ending: 'ending-stopped',
      node: 'closing',
      money: { atRisk: 0, lost: 2_000, secured: 83_000 },
    });
    expect(stateAfter([...keeps, 'take-her-word']).money).toEqual({ atRisk: 0, lost: 85_000, secured: 0 });
    const open = ['ask-line', 'repeat-back', '~continue', 'promise-door', 'show-card', 'hear-again'];
    expect(stateAfter([...open, 'sit-with-her']).money).toEqual({ atRisk: 80_000, lost: 5_000, secured: 0 });
  });
});

describe('a move', () => {
  it('is open only while its own condition holds', () => {
    const door = stateAfter(['ask-line', 'repeat-back', '~continue', 'promise-door']);
    expect(open(door)).toContain('say-police');
    expect(open({ ...door, duty: 'police' })).not.toContain('say-police');
  });

  it('that draws on a retry is open once and barred when the budget is gone', () => {
    expect(open(stateAfter(['police-only']))).toEqual(['redial', 'go-at-once']);
    const again = stateAfter(['police-only', 'redial', 'police-only']);
    expect(again.retriesLeft).toBe(0);
    expect(open(again)).toEqual(['go-at-once']);
  });

  it('comes back by a retry to the node as it now is', () => {
    const again = stateAfter(['police-only', 'redial']);
    expect(again).toMatchObject({ node: 'ring', retriesLeft: 0 });
    expect(replyAt(prepared, again)?.id).toBe('ring-again');
  });
});

describe('an interrupt', () => {
  const toCrisis = ['threaten', 'lecture', '~continue', 'promise-door', 'push-door'];

  it('goes before the outcome’s own target and is written down', () => {
    const turn = turnsOf(toCrisis).at(-1);
    expect(turn).toMatchObject({
      interrupt: 'crisis',
      outcome: { to: 'table' },
      after: { node: 'crying', fired: ['crisis'] },
    });
  });

  it('that has fired lets the talk go on although its condition still holds', () => {
    const state = stateAfter(toCrisis);
    const refused = { ...state, node: 'chain', variables: { ...state.variables, emotion: 100 } };
    const next = step(prepared, refused, { type: 'choose', move: 'show-card' });
    expect(next).toMatchObject({ ok: true, value: { interrupt: null, after: { node: 'table' } } });
  });

  it('does not draw on the retries of the move that it went before', () => {
    const hungUp = stateAfter(['police-only']);
    const urgent = { ...hungUp, variables: { ...hungUp.variables, urgency: 100 } };
    const turn = step(prepared, urgent, { type: 'choose', move: 'redial' });
    expect(turn).toMatchObject({
      ok: true,
      value: { interrupt: 'paid', after: { ending: 'ending-gone', retriesLeft: 1 } },
    });
  });

  it('of two that hold at once is the one that the script names first', () => {
    const state = stateAfter(['ask-line']);
    const both = { ...state, variables: { ...state.variables, emotion: 95, urgency: 95 } };
    expect(step(prepared, both, { type: 'choose', move: 'lecture' })).toMatchObject({
      value: { interrupt: 'crisis' },
    });
  });
});

describe('what cannot be decided', () => {
  const start = startTalk(prepared, { disposition: 'scared', duty: 'police' });
  const ended = stateAfter([
    'ask-line',
    'lecture',
    '~continue',
    'promise-door',
    'show-card',
    'hear-again',
    'take-her-word',
  ]);

  it.each([
    [
      'a move of another node',
      start,
      { type: 'choose', move: 'repeat-back' },
      { code: 'talk/move-not-open', move: 'repeat-back', node: 'ring' },
    ],
    [
      'a time-out where there is no limit',
      start,
      { type: 'time-out' },
      { code: 'talk/no-limit', node: 'ring' },
    ],
    [
      'going on where there is something to choose',
      start,
      { type: 'continue' },
      { code: 'talk/moves-open', node: 'ring' },
    ],
    ['anything after the ending', ended, { type: 'choose', move: 'take-her-word' }, { code: 'talk/ended' }],
    ['a time-out after the ending', ended, { type: 'time-out' }, { code: 'talk/ended' }],
  ] as const)('%s is refused with its reason', (_name, state, decision, error) => {
    expect(step(prepared, frozen(state), decision)).toEqual({ ok: false, error });
  });

  it('nothing is open after the ending', () => {
    expect(openMoves(prepared, ended)).toEqual([]);
  });
});

describe('time', () => {
  it('that runs out is a turn of its own, with the outcome of the limit', () => {
    expect(turnsOf(['name-station', '~timeout']).at(-1)).toMatchObject({
      decision: { type: 'time-out' },
      outcome: { quality: 'useless' },
      after: {
        node: 'hung-up',
        variables: { urgency: 80 },
        money: { atRisk: 60_000, lost: 25_000, secured: 0 },
      },
    });
  });

  it('never draws on the retries: a limit or a fallback that goes back is no script', () => {
    const outcome = { quality: 'useless', to: 'ring', why: '空着。' };
    expect(plainOutcomeSchema.safeParse(outcome).success).toBe(true);
    expect(plainOutcomeSchema.safeParse({ ...outcome, retry: true }).success).toBe(false);
  });
});

it('a node that the script does not have is a bug and says its name', () => {
  expect(() => nodeOf(prepared, 'nowhere')).toThrow('nowhere');
});
