import { prepareScript } from '#core/dialogue/prepare-script';
import { contentHash } from '#core/lib/content-hash';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';
import { replayRun } from '#core/run/replay-run';
import { loggedEventSchema, runHeadSchema } from '#core/run/run-schema';
import { scoreRun } from '#core/scoring/score-run';
import { readScriptDocument } from '#core/script/read-script';
import { goldenFiles, type GoldenFile, type GoldenRun } from '../../../support/golden-runs';

function bodiesOf(file: GoldenFile) {
  const script = readScriptDocument(file.script);
  if (!script.ok) throw new Error(JSON.stringify(script.error));
  return { prepared: prepareScript(script.value), ruleset: rulesetSchema.parse(file.ruleset) };
}

function replayedAgain(file: GoldenFile, run: GoldenRun) {
  const { prepared, ruleset } = bodiesOf(file);
  const { subject } = run.head;
  if (subject.kind !== 'talk') throw new Error('a golden run is a talk');
  const replay = replayRun(
    prepared,
    subject,
    run.events.map(({ event }) => event),
  );
  if (!replay.ok) throw new Error(`event ${replay.error.at}: ${replay.error.problem.code}`);
  const { turns, hints, state } = replay.value;
  const score = scoreRun(prepared, ruleset, {
    disposition: subject.disposition,
    duty: subject.duty,
    turns,
    hints: hints.length,
    money: state.money,
  });
  return { state, score };
}

describe.each(goldenFiles())('the recording %s', (_name, file) => {
  it('keeps the hashes that its runs name', () => {
    expect(contentHash(file.script)).toBe(file.scriptHash);
    expect(contentHash(file.ruleset)).toBe(file.rulesetHash);
  });

  it.each(file.runs.map((run) => [run.name, run] as const))('%s: still reads as a log', (_run, run) => {
    expect(runHeadSchema.parse(run.head)).toEqual(run.head);
    for (const event of run.events) expect(loggedEventSchema.parse(event)).toEqual(event);
  });

  it.each(file.runs.map((run) => [run.name, run] as const))(
    '%s: replays to the recorded state',
    (_run, run) => {
      expect(replayedAgain(file, run).state).toEqual(run.state);
    },
  );

  it.each(file.runs.map((run) => [run.name, run] as const))(
    '%s: comes to the recorded score',
    (_run, run) => {
      const { score } = replayedAgain(file, run);
      expect(score).toMatchObject(run.score);
      expect(Object.fromEntries(score.dimensions.map(({ dimension, share }) => [dimension, share]))).toEqual(
        run.shares,
      );
    },
  );
});

it('there is a recording of this engine', () => {
  expect(goldenFiles().length).toBeGreaterThan(0);
});
