import { statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { launchFlags } from './launch-flags.mjs';
import { dataPlace } from './launch-places.mjs';
import { launchWords as words } from './launch-words.mjs';
import { runHost } from './run-host.mjs';
import { showPage } from './show-page.mjs';

/**
 * The portable edition's launcher, bundled to app/launch.cjs: starts the host, opens the window, ends the host when the window was
 * closed. Killed, or closed with its console, it takes the host along in good order.
 */

const { env, platform } = process;
const app = __dirname;
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** For whoever started us without a console; in UTF-16 with its mark, which Windows' own scripts read Chinese from. */
function leaveWord(file, text) {
  console.error(text);
  if (file !== null) writeFileSync(file, `\uFEFF${text}`, 'utf16le');
}

const startHost = (flags, data) =>
  runHost({
    program: join(app, 'dist/electron/web-host.cjs'),
    preload: join(app, 'end-with-launcher.cjs'),
    args: [
      ...(data === null ? [] : ['--data', data]),
      ...(flags.port === null ? [] : ['--port', flags.port]),
    ],
    say: console.log,
  });

async function show({ address, isElsewhere }, flags, data) {
  if (flags.noOpen) return 'elsewhere';
  if (!isElsewhere) console.log(words.opening);
  const isRoot = process.getuid?.() === 0;
  const follows = !isElsewhere;
  const how = await showPage(address, { data, env, home: homedir(), platform, isRoot, follows });
  if (how === 'elsewhere') console.log(words.elsewhere);
  // With a console the address on it is enough; without one nobody would ever see it.
  if (how === 'not-shown' && flags.problemFile === null) {
    console.log(words.noBrowser(address));
    return 'elsewhere';
  }
  return how;
}

async function launch() {
  const flags = launchFlags(process.argv.slice(2));
  if ('misunderstood' in flags) {
    console.error(words.misunderstood(flags.misunderstood));
    return 2;
  }
  console.log(words.starting);
  const data = dataPlace({ base: join(app, '..'), asked: flags.data, isFolder, platform });
  const host = startHost(flags, data);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, host.end);
  const reached = await host.reached;
  if (reached.address === null) {
    const code = await host.ended;
    if (code === 0) return 0;
    leaveWord(flags.problemFile, words.failed(host.errors()));
    return code;
  }
  const shown = show(reached, flags, data);
  // Stopped by its button, our host ends first: a window over it is no reason to stay.
  const first = reached.isElsewhere
    ? await shown
    : await Promise.race([host.ended.then(() => 'ended'), shown]);
  if (first === 'closed' || first === 'not-shown') host.end();
  const code = await host.ended;
  if (first === 'not-shown') {
    leaveWord(flags.problemFile, words.hiddenNoBrowser);
    return 3;
  }
  if (code !== 0) leaveWord(flags.problemFile, [words.hostFailed, host.errors()].join('\n'));
  return code;
}

// A window that outlives us must not hold us.
void launch().then((code) => process.exit(code));
