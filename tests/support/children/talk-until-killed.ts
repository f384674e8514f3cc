import { randomBytes, randomUUID } from 'node:crypto';

import type { AnswerOf, ChannelName, RequestOf } from '#core/bridge/channels';

import { openHost } from '../../../electron/services/open-host';

/**
 * Begins talks and plays them without end; prints each event once it was acknowledged. Killing it at any moment is the
 * test.
 */
async function main(): Promise<void> {
  const [dataFolder = '', contentFolder = ''] = process.argv.slice(2);
  const host = await openHost({
    dataFolder,
    contentFolder,
    version: '0.0.0-test',
    hostKind: 'web',
    clock: Date.now,
    newId: randomUUID,
    randomBytes,
    runCheck: () => Promise.resolve([]),
    runDocument: () => Promise.reject(new Error('No documents here')),
    runCourse: () => Promise.reject(new Error('No courseware here')),
    stop: () => {},
  });
  if (!host.ok) throw new Error(JSON.stringify(host.error));
  const connection = host.value.connect();
  const ask = async <Name extends ChannelName>(channel: Name, request: RequestOf<Name>) => {
    const answer = await connection.ask(channel, request);
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
    return answer.value as AnswerOf<Name>;
  };
  const details = { name: '管理员', unit: '', duty: 'police' } as const;
  const { person } = await ask('people:add', { details, role: 'administrator', pin: '2468' });
  await ask('people:sign-in', { person: person.id, pin: '2468' });
  const { scripts } = await ask('library:get', {});
  console.log(JSON.stringify({ person: person.id }));
  for (;;) {
    const { head } = await ask('runs:start', {
      script: scripts[0]?.hash ?? '',
      disposition: 'scared',
      duty: 'police',
      mode: 'practice',
      pace: 1,
      branch: null,
    });
    const add = async (seq: number, event: RequestOf<'runs:append'>['event']) => {
      const { logged, result } = await ask('runs:append', { run: head.id, seq, event });
      console.log(JSON.stringify({ run: head.id, logged, isEnded: result !== null }));
    };
    const shown = (moves: readonly string[]) => moves.map((move) => ({ move, line: 'a' }));
    for (let seq = 0; seq < 20; seq += 1) await add(seq, { type: seq % 2 === 0 ? 'paused' : 'resumed' });
    const first = shown(['ask', 'soothe', 'threaten', 'hang-up']);
    await add(20, { type: 'chose', move: 'ask', line: 'a', shown: first, elapsedMs: 5 });
    const second = shown(['check', 'wait', 'believe', 'grab']);
    await add(21, { type: 'chose', move: 'check', line: 'a', shown: second, elapsedMs: 5 });
  }
}

void main();
