import { buildDebrief } from '#core/debrief/build-debrief';
import {
  debriefOfRun as debriefOf,
  expertSteps,
  playedSmallCase as play,
} from '../../../support/small-debrief';
import { smallCase } from '../../../support/small-case';

const { script, ruleset } = smallCase;

describe('the debrief of the expert way', () => {
  const debrief = debriefOf(play(expertSteps));

  it('passes with full marks and names the ending', () => {
    expect(debrief).toMatchObject({
      state: 'ended',
      verdict: 'passed',
      counts: true,
      score: { process: 100, base: 100, failed: [] },
      outcome: { id: 'ending-stopped', title: '当场止损', text: '回执放在桌上，约了明早九点。' },
    });
  });

  it('tells what became of every yuan', () => {
    expect(debrief.money).toEqual({
      total: 85_000,
      goneBefore: 5_000,
      kept: 83_000,
      lost: 0,
      recovered: 3_000,
      stillAtRisk: 0,
    });
  });

  it('counts the decisions and leaves the beat out', () => {
    expect(debrief.decisions).toEqual({ best: 6, ok: 0, useless: 0, harmful: 0, total: 6, timedOut: 0 });
    expect(debrief.turns[2]).toMatchObject({ decision: 'beat', said: null, options: [], better: null });
  });

  it('offers no better line where the best one was taken', () => {
    expect(debrief.turns.every(({ better }) => better === null)).toBe(true);
  });

  it('gives three reasons that stand for it, with turns', () => {
    expect(debrief.reasons.map(({ kind, turns }) => ({ kind, turns }))).toEqual([
      { kind: 'money-kept', turns: [6] },
      { kind: 'best-turn', turns: [5] },
      { kind: 'best-turn', turns: [4] },
    ]);
  });
});

describe('a turn of the debrief', () => {
  const debrief = debriefOf(
    play(['name-station', 'lecture', '~continue', 'promise-door', '~hint', 'show-card']),
  );
  const [first, second] = debrief.turns;

  it('says what was heard, what was said and what it did', () => {
    expect(first).toMatchObject({
      index: 0,
      scene: { id: 'call', kind: 'phone', title: '第一次电话' },
      node: { id: 'ring', title: '接通' },
      heard: { tells: ['背景里有人小声说话'], line: '喂？我这会儿忙着呢。' },
      decision: 'move',
      said: { move: 'name-station', kind: 'say', text: '我是城南派出所的，姓梁，您可以拨110核我。' },
      quality: 'ok',
      effect: { variables: [{ variable: 'trust', from: 30, to: 35 }], facts: [] },
      shows: [{ id: '亮-1', text: '报清所名和警号' }],
      why: '报得清楚，但线上的人也听见了。',
      betterWording: '先问线上有没有人，再报身份。',
      elapsedMs: 4000,
    });
  });

  it('gives the best open move with its reason, its basis and its points', () => {
    expect(second?.better).toMatchObject({
      move: 'repeat-back',
      kind: 'say',
      why: '她第一次听见有人把她的话说对了。',
      basis: ['psychology 2'],
      shows: ['听-1'],
      credit: { D3: 2, D4: 1 },
    });
  });

  it('gives the better move in the words that stood on the screen', () => {
    const run = play(['name-station', 'lecture']);
    const event = run.events[1]?.event;
    const shown = event?.type === 'chose' ? event.shown : [];
    const line = shown.find(({ move }) => move === 'repeat-back')?.line ?? '';
    const written: Readonly<Record<string, string>> = {
      a: '您是说，他讲您的卡涉案，让您谁也别告诉。',
      b: '我听明白了，他说卡涉案，还不让您说出去。',
    };
    expect(debriefOf(run).turns[1]?.better?.text).toBe(written[line]);
  });

  it('keeps what the decision did apart from what came by itself', () => {
    const atDoor = debrief.turns[3];
    expect(atDoor?.effect.variables).toEqual([
      { variable: 'trust', from: 30, to: 35 },
      { variable: 'isolation', from: 80, to: 70 },
    ]);
    expect(atDoor?.aftermath).toMatchObject({
      variables: [{ variable: 'urgency', from: 60, to: 70 }],
      minutes: 30,
    });
    expect(atDoor?.transition).toEqual({ id: 'to-door', narration: '半小时后，六楼。', hours: 0.5 });
  });

  it('shows the options in the order of the screen with the quality that each had', () => {
    const run = play(['ask-line']);
    const event = run.events[0]?.event;
    const order = event?.type === 'chose' ? event.shown.map(({ move }) => move) : [];
    const options = debriefOf(run).turns[0]?.options ?? [];
    expect(options.map(({ move }) => move)).toEqual(order);
    expect(Object.fromEntries(options.map(({ move, quality }) => [move, quality]))).toEqual({
      'ask-line': 'best',
      'name-station': 'ok',
      'police-only': 'harmful',
      threaten: 'harmful',
    });
    expect(options.filter(({ isChosen }) => isChosen).map(({ move }) => move)).toEqual(['ask-line']);
  });

  it('remembers where a hint was asked', () => {
    expect(debrief.hints).toEqual([4]);
    expect(debrief.turns.map(({ wasHinted }) => wasHinted)).toEqual([false, false, false, false, true]);
  });
});

describe('what counts', () => {
  it.each(['practice', 'free-answer', 'exam'] as const)('a run in mode %s counts', (mode) => {
    expect(debriefOf(play(['~abandon'], { head: { mode } })).counts).toBe(true);
  });

  it.each(['demonstration', 'guided', 'drill', 'what-if'] as const)('a run in mode %s does not', (mode) => {
    expect(debriefOf(play(['~abandon'], { head: { mode } })).counts).toBe(false);
  });

  it('a branch never counts, whatever its mode says', () => {
    const head = { mode: 'practice', branch: { run: 'run-0', turns: 0 } } as const;
    expect(debriefOf(play(['~abandon'], { head })).counts).toBe(false);
  });
});

describe('a case that touched a crisis', () => {
  const toCrisis = ['ask-line', 'repeat-back', '~continue', 'promise-door', 'push-door'];

  it.each([
    ['ended in one', [...toCrisis, 'take-phone', 'change-subject'], true],
    ['was dealt with', [...toCrisis, 'take-phone', 'ask-straight'], true],
    ['was never near one', toCrisis, false],
  ])('that %s is known as one or not', (_name, steps, expected) => {
    expect(debriefOf(play(steps)).touchedCrisis).toBe(expected);
  });
});

describe('what cannot be debriefed', () => {
  const run = play(['ask-line']);
  const build = (change: Partial<Parameters<typeof buildDebrief>[0]>) =>
    buildDebrief({ script, ruleset, head: run.head, events: run.events, ...change });

  it('refuses a run of a newer engine', () => {
    expect(build({ head: { ...run.head, engine: 99 } })).toEqual({
      ok: false,
      error: { code: 'debrief/newer-engine', engine: 99, known: 1 },
    });
  });

  it('refuses a log that does not replay and says at which event', () => {
    const events = [...run.events, ...run.events].map((logged, seq) => ({ ...logged, seq }));
    expect(build({ events })).toMatchObject({ ok: false, error: { code: 'debrief/log-broken', at: 1 } });
  });

  it('refuses a disposition that the script does not have', () => {
    const subject = {
      kind: 'talk',
      script: smallCase.scriptHash,
      disposition: 'nobody',
      duty: 'police',
    } as const;
    expect(build({ head: { ...run.head, subject } })).toMatchObject({
      ok: false,
      error: { code: 'debrief/cannot-start', disposition: 'nobody' },
    });
  });

  it('refuses an exercise', () => {
    const subject = { kind: 'exercise', exercise: smallCase.scriptHash, duty: 'police' } as const;
    expect(build({ head: { ...run.head, subject } })).toEqual({
      ok: false,
      error: { code: 'debrief/not-a-talk' },
    });
  });
});

it('is the same value for the same source and leaves the source alone', () => {
  const run = play(expertSteps);
  const source = { script, ruleset, head: run.head, events: run.events };
  const before = JSON.stringify(source);
  expect(buildDebrief(source)).toEqual(buildDebrief(source));
  expect(JSON.stringify(source)).toBe(before);
});
