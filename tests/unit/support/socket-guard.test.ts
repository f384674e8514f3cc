import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { temporaryFolder } from '../../support/temporary-folder';

const guard = path.join(__dirname, '../../support/socket-guard.cjs');

function notesOf(code: string): string {
  const notes = path.join(temporaryFolder(), 'notes.txt');
  const { error } = spawnSync(process.execPath, ['--require', guard, '-e', code], {
    env: { ...process.env, QZ_SOCKET_NOTES: notes },
  });
  expect(error).toBeUndefined();
  return existsSync(notes) ? readFileSync(notes, 'utf8') : '';
}

test.each([
  ["require('node:net').connect(443, '192.0.2.1')", 'tcp 192.0.2.1:443'],
  ["require('node:net').connect({ port: 443, host: 'update.invalid' })", 'tcp update.invalid:443'],
  ["require('node:https').get('https://192.0.2.1/')", 'tcp 192.0.2.1:443'],
  ["fetch('http://192.0.2.1/').catch(() => {})", 'tcp 192.0.2.1:80'],
  ["require('node:dns').lookup('update.invalid', () => {})", 'name update.invalid'],
  ["require('node:dns').resolve4('update.invalid', () => {})", 'name update.invalid'],
  ["require('node:dns').promises.lookup('update.invalid').catch(() => {})", 'name update.invalid'],
  ["require('node:dgram').createSocket('udp4')", 'udp socket'],
])('%s is refused and noted', (code, note) => {
  expect(notesOf(code)).toContain(note);
});

test('loopback and sockets in the file system are left alone', () => {
  const code = `const net = require('node:net');
    const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
      net.connect(server.address().port, '127.0.0.1').on('close', () => server.close()).resume();
    });`;
  expect(notesOf(code)).toBe('');
});
