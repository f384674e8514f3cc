import { replayRun, type Replay } from '#core/run/replay-run';
import type { RunEvent } from '#core/run/run-schema';
import { talkTranscript } from '#core/talk-view/talk-transcript';
import { textsOnScreen } from '#core/talk-view/texts-on-screen';
import { preparedTalkScript as prepared } from '../../../support/talk-script';

const frightened = { disposition: 'frightened', duty: 'police' } as const;

function chose(move: string, line = 'a'): RunEvent {
  return { type: 'chose', move, line, shown: [{ move, line }], elapsedMs: 1000 };
}

function replay(
  events: readonly RunEvent[],
  choice: { disposition: string; duty: 'police' } = frightened,
): Replay {
  const replayed = replayRun(prepared, choice, events);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  return replayed.value;
}

function transcript(events: readonly RunEvent[], choice = frightened) {
  const { past, now } = talkTranscript(prepared, replay(events, choice), events);
  return [...past, ...now];
}

test('a talk opens with its scene and the first reply, whose own tells go before those of the node', () => {
  expect(transcript([])).toEqual([
    {
      key: '0-scene',
      turn: 0,
      kind: 'scene',
      sceneKind: 'phone',
      title: '第一通电话',
      setting: '所里值班室，座机。她的手机响到第七声才接。',
    },
    { key: '0-reply-tells', turn: 0, kind: 'tells', text: '她把声音压到最低' },
    { key: '0-reply-line', turn: 0, kind: 'victim', line: '喂……我这会儿不方便。' },
  ]);
});

test('a reply without tells of its own is heard with those of the node', () => {
  const { now } = talkTranscript(prepared, replay([], { disposition: 'stubborn', duty: 'police' }), []);
  expect(now).toEqual([
    { key: '0-reply-tells', turn: 0, kind: 'tells', text: '那头有翻纸的声音' },
    { key: '0-reply-line', turn: 0, kind: 'victim', line: '谁啊，有事说事。' },
  ]);
});

test('the officer is quoted with the line that stood on the screen, and answered before the next reply', () => {
  expect(transcript([chose('ask-line', 'b')]).slice(3)).toEqual([
    { key: '0-officer', turn: 0, kind: 'officer', text: '有人在听的话，您咳一声就行。', isAct: false },
    { key: '1-answer-line', turn: 1, kind: 'victim', line: '咳……' },
    { key: '1-reply-tells', turn: 1, kind: 'tells', text: '听筒里只有呼吸声' },
  ]);
});

test('an act is marked as one', () => {
  expect(transcript([chose('wait')])[3]).toMatchObject({ kind: 'officer', isAct: true });
});

test('a time-out stands as silence', () => {
  expect(transcript([{ type: 'timed-out', elapsedMs: 30_000 }])[3]).toEqual({
    key: '0-silence',
    turn: 0,
    kind: 'silence',
  });
});

test('a redial is told and opens the same scene again', () => {
  expect(transcript([chose('say-police')]).slice(4)).toMatchObject([
    { kind: 'transition', narration: '她挂了。隔了一分钟，你用座机再拨过去。', hours: 0 },
    { kind: 'scene', title: '第一通电话' },
    { kind: 'tells' },
  ]);
});

test('the way to another scene is told, then the scene, then what is seen there; hints and pauses leave no trace', () => {
  const events: RunEvent[] = [
    { type: 'hinted' },
    chose('ask-line'),
    { type: 'paused' },
    { type: 'resumed' },
    { type: 'continued' },
  ];
  expect(transcript(events).slice(6)).toMatchObject([
    { key: '2-transition', turn: 2, kind: 'transition', hours: 0.5 },
    { key: '2-scene', turn: 2, kind: 'scene', sceneKind: 'visit' },
    { kind: 'tells', text: '门开了一条缝，声音发抖' },
    { kind: 'victim', line: '你把警号举高点……他说了，敲门的都是假的。' },
  ]);
});

test('an ended talk closes with what was said last and repeats no reply', () => {
  const events: RunEvent[] = [chose('ask-line'), { type: 'continued' }, chose('verify')];
  const { past, now } = talkTranscript(prepared, replay(events), events);
  expect(now).toEqual([]);
  expect(past.at(-1)).toMatchObject({ kind: 'officer', text: '不急着开门，您自己打110核一下。' });
});

test('keys are unique, so that a list can be drawn from them', () => {
  const keys = transcript([chose('say-police'), { type: 'continued' }, chose('threaten')]).map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('only what came up at the turn at hand and the options have to be read', () => {
  const entries = talkTranscript(prepared, replay([chose('ask-line')]), [chose('ask-line')]);
  const option = { move: 'm', line: 'a', text: '选项', kind: 'say' } as const;
  expect(textsOnScreen(entries, 1, [option])).toEqual(['咳……', '听筒里只有呼吸声', '选项']);
});
