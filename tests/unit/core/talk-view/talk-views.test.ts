import { replayRun, type Replay } from '#core/run/replay-run';
import { countedModes, modes, type RunEvent } from '#core/run/run-schema';
import { endingView } from '#core/talk-view/ending-view';
import { expertStep } from '#core/talk-view/expert-step';
import { hintAt } from '#core/talk-view/hint-at';
import { modeRules } from '#core/talk-view/mode-rules';
import { elapsedMs, runWatch, stoppedWatch, stopWatch } from '#core/talk-view/stop-watch';
import { storyClock } from '#core/talk-view/story-clock';
import { variableChanges } from '#core/talk-view/variable-changes';
import { preparedTalkScript as prepared } from '../../../support/talk-script';

const choice = { disposition: 'frightened', duty: 'police' } as const;

function chose(move: string): RunEvent {
  return { type: 'chose', move, line: 'a', shown: [{ move, line: 'a' }], elapsedMs: 1000 };
}

function replay(...events: RunEvent[]): Replay {
  const replayed = replayRun(prepared, choice, events);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  return replayed.value;
}

const atTheDoor = [chose('ask-line'), { type: 'continued' }] as const;

describe('the story clock', () => {
  test('starts at the time of the alert with the whole deadline left', () => {
    expect(storyClock(prepared, replay())).toEqual({
      timeOfDay: '14:20',
      daysLater: 0,
      minutes: 0,
      contactMinutes: 0,
      deadline: { label: '对方限她转完', left: 30, total: 30 },
    });
  });

  test('goes on by the minutes that moves take', () => {
    expect(storyClock(prepared, replay(chose('ask-line')))).toMatchObject({
      timeOfDay: '14:22',
      contactMinutes: 2,
      deadline: { left: 28 },
    });
  });

  test('counts a redial as a new contact and does not wind the deadline back', () => {
    expect(storyClock(prepared, replay(chose('say-police')))).toMatchObject({
      minutes: 1,
      contactMinutes: 0,
      deadline: { left: 29 },
    });
  });

  test('counts the hours between scenes and drops a deadline that the new scene does not show', () => {
    expect(storyClock(prepared, replay(...atTheDoor))).toEqual({
      timeOfDay: '14:52',
      daysLater: 0,
      minutes: 32,
      contactMinutes: 0,
      deadline: null,
    });
  });
});

test('changes of a turn name only the variables that moved', () => {
  expect(variableChanges(replay(chose('ask-line')).turns.at(-1))).toEqual({ trust: 10, urgency: -5 });
  expect(variableChanges(undefined)).toEqual({});
});

describe('a hint', () => {
  test('is the one of the best open move', () => {
    expect(hintAt(prepared, replay().state)).toBe('她身边有人听着，她需要一个不用开口的办法。');
  });

  test('is missing at a beat', () => {
    expect(hintAt(prepared, replay(chose('ask-line')).state)).toBeNull();
  });
});

describe("the expert's next step", () => {
  test('follows the walkthrough of disposition and duty, with the outcome that says why', () => {
    const step = expertStep(prepared, choice, replay());
    expect(step?.decision).toEqual({ type: 'choose', move: 'ask-line' });
    expect(step?.outcome.why).toBe('她不用开口就能告诉你，那头听不出来。');
  });

  test('goes on past a beat', () => {
    const step = expertStep(prepared, choice, replay(chose('ask-line')));
    expect(step?.decision).toEqual({ type: 'continue' });
  });

  test('is none once the talk has left the way', () => {
    expect(expertStep(prepared, choice, replay(chose('give-number')))).toBeNull();
  });

  test('is none after the ending and where no such walkthrough exists', () => {
    expect(expertStep(prepared, choice, replay(...atTheDoor, chose('verify')))).toBeNull();
    expect(expertStep(prepared, { disposition: 'frightened', duty: 'bank' }, replay())).toBeNull();
  });
});

test('an ending is read with its text and its cause, and there is none before', () => {
  expect(endingView(prepared, replay().state)).toBeNull();
  expect(endingView(prepared, replay(...atTheDoor, chose('verify')).state)).toMatchObject({
    ending: { id: 'stopped' },
    text: '她核完了身份，把门链摘下来，手机关了机。',
    because: '身份是她自己核的，所以后面的话她听得进去。',
  });
});

test('no counted mode shows meters, hints or feedback, and every counted mode has limits', () => {
  for (const mode of modes) {
    const rules = modeRules[mode];
    if (!countedModes.includes(mode)) continue;
    expect(rules).toEqual({
      hasLimits: true,
      showsMeters: false,
      allowsHints: false,
      givesFeedback: false,
      isLearning: false,
    });
  }
});

describe('a stop-watch', () => {
  test('leaves out the time in which it stands', () => {
    const first = stopWatch(runWatch(stoppedWatch, 1000), 3000);
    const again = runWatch(first, 10_000);
    expect(elapsedMs(again, 10_500)).toBe(2500);
  });

  test('takes a clock that jumps back as standing', () => {
    expect(elapsedMs(runWatch(stoppedWatch, 5000), 1000)).toBe(0);
  });

  test('does not start twice', () => {
    expect(elapsedMs(runWatch(runWatch(stoppedWatch, 0), 900), 1000)).toBe(1000);
  });
});
