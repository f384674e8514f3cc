import type { Connection } from '../../../../electron/services/host';
import { createTabConnections, isTabId } from '../../../../electron/web-host/tab-connections';

function tabs() {
  const closed: string[] = [];
  let made = 0;
  const connect = (): Connection => {
    const id = `c${(made += 1)}`;
    return { id, ask: () => Promise.resolve({ ok: true, value: null }), close: () => void closed.push(id) };
  };
  const connections = createTabConnections(connect);
  const ticks = (count: number) => {
    for (let tick = 0; tick < count; tick += 1) connections.tick();
  };
  return { connections, closed, ticks };
}

test('each tab of each browser has a connection of its own, and keeps it', () => {
  const { connections } = tabs();
  const ids = [
    connections.get('one', 'a'),
    connections.get('one', 'b'),
    connections.get('two', 'a'),
    connections.get('one', 'a'),
  ].map(({ id }) => id);
  expect(ids).toEqual(['c1', 'c2', 'c3', 'c1']);
});

test('a tab that falls silent is closed after five minutes, not before', () => {
  const { connections, closed, ticks } = tabs();
  connections.get('one', 'a');
  ticks(19);
  expect(closed).toEqual([]);
  ticks(1);
  expect(closed).toEqual(['c1']);
  expect(connections.get('one', 'a').id).toBe('c2');
});

test('a sign of life begins the wait anew', () => {
  const { connections, closed, ticks } = tabs();
  for (let round = 0; round < 5; round += 1) {
    connections.get('one', 'a');
    ticks(19);
  }
  expect(closed).toEqual([]);
});

test('a tab that says that it goes is closed soon, unless it was a reload', () => {
  const { connections, closed, ticks } = tabs();
  connections.get('one', 'gone');
  connections.get('one', 'reloaded');
  connections.leave('one', 'gone');
  connections.leave('one', 'reloaded');
  ticks(1);
  connections.get('one', 'reloaded');
  ticks(1);
  expect(closed).toEqual(['c1']);
});

test('a tab that nobody knows can leave without trouble', () => {
  const { connections, closed, ticks } = tabs();
  connections.leave('one', 'a');
  ticks(3);
  expect(closed).toEqual([]);
});

test('at the end all are closed', () => {
  const { connections, closed } = tabs();
  connections.get('one', 'a');
  connections.get('one', 'b');
  connections.closeAll();
  expect(closed).toEqual(['c1', 'c2']);
});

test('ids of tabs are long and plain', () => {
  expect(['a0'.repeat(16), 'A-_9'.repeat(5)].every(isTabId)).toBe(true);
  expect(
    ['', 'short', 'x'.repeat(65), `${'a0'.repeat(16)} `, ['a0'.repeat(16)], undefined].some(isTabId),
  ).toBe(false);
});
