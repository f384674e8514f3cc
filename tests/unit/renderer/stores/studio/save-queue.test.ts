import { createSaveQueue } from '../../../../../renderer/stores/studio/save-queue';

function queue() {
  let given = 0;
  return createSaveQueue(() => `step-${(given += 1)}`);
}

const typed = (value: string, gesture = 'title') => ({
  changes: [{ do: 'set', path: ['script', 'title'], value } as const],
  gesture,
});

test('steps are sent in the order in which they were made', () => {
  const waiting = queue();
  waiting.add({ changes: [{ do: 'remove', path: ['script', 'facts'], at: 0 }] });
  waiting.add(typed('卖房款'));
  expect(waiting.next().map(({ changes }) => changes[0]?.do)).toEqual(['remove', 'set']);
});

test('typing in one field goes as its newest value', () => {
  const waiting = queue();
  for (const value of ['卖', '卖房', '卖房款']) waiting.add(typed(value));
  expect(waiting.next()).toEqual([{ id: 'step-1', changes: typed('卖房款').changes }]);
});

test('typing in another field, or anew in the same one, is a step of its own', () => {
  const waiting = queue();
  waiting.add(typed('卖'));
  waiting.add(typed('卖房', 'title again'));
  waiting.add({
    changes: [{ do: 'set', path: ['script', 'summary'], value: '有人' }],
    gesture: 'title again',
  });
  expect(waiting.next()).toHaveLength(3);
});

test('what was sent is sent again, under the same ids, until it is acknowledged', () => {
  const waiting = queue();
  waiting.add(typed('卖'));
  const first = waiting.next();
  waiting.add(typed('卖房'));
  expect(waiting.next()).toEqual(first);
  waiting.acknowledge();
  expect(waiting.isEmpty()).toBe(false);
  expect(waiting.next().map(({ changes }) => changes)).toEqual([typed('卖房').changes]);
  waiting.acknowledge();
  expect(waiting.isEmpty()).toBe(true);
});

test('a step too large for one request goes in parts that together are the same changes', () => {
  const waiting = queue();
  const changes = Array.from({ length: 10 }, (_, at) => ({
    do: 'insert' as const,
    path: ['script', 'facts'],
    at,
    value: { id: `fact-${at}`, text: '长'.repeat(40_000) },
  }));
  waiting.add({ changes });
  const sent: unknown[] = [];
  while (!waiting.isEmpty()) {
    const steps = waiting.next();
    expect(JSON.stringify(steps).length).toBeLessThan(256 * 1024);
    sent.push(...steps.flatMap((step) => step.changes));
    waiting.acknowledge();
  }
  expect(sent).toEqual(changes);
});
