import type { TalkStoreState } from '../../../../../renderer/stores/talk/talk-store-state';
import { soundOf } from '../../../../../renderer/screens/talk/use-talk-sounds';
import { begunTalk, talkBench } from '../../stores/talk/talk-test-bench';

/** The sounds that a step makes, in order. */
async function soundsOf(
  bench: Awaited<ReturnType<typeof talkBench>>,
  step: () => Promise<void>,
): Promise<readonly string[]> {
  const sounds: string[] = [];
  const stop = bench.store.subscribe((after: TalkStoreState, before: TalkStoreState) => {
    const sound = soundOf(after, before);
    if (sound !== null) sounds.push(sound);
  });
  await step();
  stop();
  return sounds;
}

test('a call that is made rings', async () => {
  const bench = await talkBench();
  expect(await soundsOf(bench, () => bench.now().goOn())).toEqual(['ring']);
});

test('a line that is cut sounds like one, and dialling again rings', async () => {
  const bench = await begunTalk();
  expect(await soundsOf(bench, () => bench.choose('say-police'))).toEqual(['hangUp']);
  expect(await soundsOf(bench, () => bench.now().goOn())).toEqual(['ring']);
});

test('going on within a call and stepping up to a door are silent', async () => {
  const bench = await begunTalk();
  expect(await soundsOf(bench, () => bench.choose('ask-line'))).toEqual([]);
  await bench.now().goOn();
  expect(await soundsOf(bench, () => bench.now().goOn())).toEqual([]);
});

test('taking a run up again is silent', async () => {
  const bench = await talkBench();
  expect(await soundsOf(bench, () => bench.now().open())).toEqual([]);
});
