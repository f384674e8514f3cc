import { Compiler } from 'inkjs/full';

import { openMoves, replyAt } from '#core/dialogue/open-moves';
import { prepareScript } from '#core/dialogue/prepare-script';
import { seededRandom } from '#core/lib/seeded-random';
import { beginReplay, followEvent, type Replay } from '#core/run/replay-run';
import type { LoggedEvent } from '#core/run/run-schema';
import type { Script } from '#core/script/script-schema';

import { inkStory } from './ink-story';
import type { BenchResult } from './bench-result';

type Stop = { readonly text: string; readonly options: readonly string[] };

/** Plays one talk with our engine and its full event log; calls `seen` with what each stop shows. */
function playOurs(
  prepared: ReturnType<typeof prepareScript>,
  disposition: string,
  random: () => number,
  seen: (stop: Stop) => void,
  times: number[] | null,
): number {
  let replay: Replay = beginReplay(prepared, { disposition, duty: 'police' });
  const log: LoggedEvent[] = [];
  let steps = 0;
  let answer = '';
  for (;;) {
    const began = times === null ? 0 : performance.now();
    if (replay.state.ending !== null) {
      seen({ text: `${answer}END ${replay.state.ending}`, options: [] });
      return steps;
    }
    const open = openMoves(prepared, replay.state);
    const reply = replyAt(prepared, replay.state);
    const options = open.map(({ move }) => ({
      move: move.id,
      line: Object.keys(move.lines)[0] ?? 'a',
      text: Object.values(move.lines)[0] ?? '',
    }));
    seen({ text: `${answer}${reply?.line ?? '……'}`, options: options.map(({ text }) => text) });
    const chosen = options[Math.floor(random() * options.length)];
    const event =
      chosen === undefined
        ? ({ type: 'continued' } as const)
        : ({
            type: 'chose',
            move: chosen.move,
            line: chosen.line,
            shown: options.map(({ move, line }) => ({ move, line })),
            elapsedMs: 1000,
          } as const);
    const next = followEvent(prepared, replay, event);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    log.push({ seq: log.length, at: 1_700_000_000_000 + log.length, event });
    replay = next.value;
    answer = replay.turns.at(-1)?.outcome.answer ?? '';
    steps += 1;
    times?.push(performance.now() - began);
  }
}

type InkStory = InstanceType<typeof import('inkjs/full').Story>;

/** Plays one talk with inkjs. */
function playInk(story: InkStory, random: () => number, seen: (stop: Stop) => void): number {
  story.ResetState();
  let steps = 0;
  for (;;) {
    let text = '';
    while (story.canContinue) text += (story.Continue() ?? '').trim();
    const options = story.currentChoices.map((choice) => choice.text);
    seen({ text, options });
    if (options.length === 0) return steps;
    story.ChooseChoiceIndex(Math.floor(random() * options.length));
    steps += 1;
  }
}

function transcript(play: (seen: (stop: Stop) => void) => void): Stop[] {
  const stops: Stop[] = [];
  play((stop) => stops.push(stop));
  return stops;
}

function stepsPerSecond(playOnce: (random: () => number) => number, forMs: number): number {
  const random = seededRandom('bench');
  const warm = performance.now();
  while (performance.now() - warm < 300) playOnce(random);
  const began = performance.now();
  let steps = 0;
  while (performance.now() - began < forMs) steps += playOnce(random);
  return steps / ((performance.now() - began) / 1000);
}

/**
 * Engine steps a second with the full event log beside inkjs on a story made from the same script, in the same run. Throws
 * unless both give the same text and the same options over a hundred talks: a faster engine that says else is no faster.
 */
export function engineBench(script: Script): readonly BenchResult[] {
  const disposition = script.dispositions[0]?.id ?? '';
  const prepared = prepareScript(script);
  const story = new Compiler(inkStory(script, { disposition, duty: 'police' })).Compile();
  const nobody = (): void => undefined;

  for (let at = 0; at < 100; at += 1) {
    const ours = transcript((seen) =>
      playOurs(prepared, disposition, seededRandom(`talk ${at}`), seen, null),
    );
    const theirs = transcript((seen) => playInk(story, seededRandom(`talk ${at}`), seen));
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      const first = ours.findIndex((stop, index) => JSON.stringify(stop) !== JSON.stringify(theirs[index]));
      throw new Error(
        `Transcripts differ at stop ${first}: ${JSON.stringify(ours[first])} / ${JSON.stringify(theirs[first])}`,
      );
    }
  }

  const ours = stepsPerSecond((random) => playOurs(prepared, disposition, random, nobody, null), 2000);
  const inkSteps = stepsPerSecond((random) => playInk(story, random, nobody), 2000);
  const times: number[] = [];
  const random = seededRandom('p99');
  while (times.length < 20_000) playOurs(prepared, disposition, random, nobody, times);
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const ratio = ours / inkSteps;
  return [
    {
      name: 'engine-steps',
      value: Math.round(ours),
      unit: 'steps/s',
      peer: 'inkjs',
      peerValue: Math.round(inkSteps),
      ratio,
      bar: 'ratio ≥ 10',
      ok: ratio >= 10,
    },
    {
      name: 'engine-step-p99',
      value: p99,
      unit: 'ms',
      peer: null,
      peerValue: null,
      ratio: null,
      bar: '< 1',
      ok: p99 < 1,
    },
  ];
}
