import { readFlags } from '../../../../electron/web-host/read-flags';

test('without flags a free port and the default folder are taken', () => {
  expect(readFlags([])).toEqual({ port: 0, data: null, isHelpWanted: false });
});

test('the line that npm start understands is understood here', () => {
  const args = ['--web', '--port', '4711', '--data', 'some folder', '--no-open'];
  expect(readFlags(args)).toEqual({ port: 4711, data: 'some folder', isHelpWanted: false });
  expect(readFlags(['--port=1', '--data=x'])).toEqual({ port: 1, data: 'x', isHelpWanted: false });
  expect(readFlags(['-h'])).toMatchObject({ isHelpWanted: true });
});

test.each([
  [['--port', 'x'], '--port x'],
  [['--port', '65536'], '--port 65536'],
  [['--port', '-1'], '--port'],
  [['--port'], '--port'],
  [['--port', '1.5'], '--port 1.5'],
  [['--data', ''], '--data'],
  [['--daten', 'x'], '--daten'],
  [['folder'], 'folder'],
])('what cannot be understood is named: %j', (args, named) => {
  expect(readFlags(args)).toEqual({ misunderstood: named });
});
