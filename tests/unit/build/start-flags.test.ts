import { parseStartFlags } from '../../../build/start/start-flags.mjs';

const none = { web: false, noOpen: false, help: false, port: undefined, data: undefined };

test('no flag leaves everything to the program', () => {
  expect(parseStartFlags([])).toEqual({ flags: none });
});

test('reads every flag, with a space or an equals sign before the value', () => {
  expect(parseStartFlags(['--web', '--port', '8123', '--data=/tmp/a=b', '--no-open'])).toEqual({
    flags: { ...none, web: true, port: '8123', data: '/tmp/a=b', noOpen: true },
  });
});

test('a port only makes sense in the browser version', () => {
  expect(parseStartFlags(['--port', '0']).flags).toMatchObject({ web: true, port: '0' });
});

test.each([[['--prot', '1']], [['--port']], [['--port', '99999']], [['--port', 'x']], [['--data']]])(
  '%j is told, not ignored',
  (argv) => {
    expect(parseStartFlags(argv).problem).toEqual(expect.stringMatching(/\S/));
  },
);
