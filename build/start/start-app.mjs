import { resolve } from 'node:path';

import { installPackages } from '../bootstrap/install-packages.mjs';
import { buildApp } from '../make/build-app.mjs';
import { chooseHost } from './choose-host.mjs';
import { runElectron, runWebHost } from './run-host.mjs';
import { parseStartFlags, startHelp } from './start-flags.mjs';

/** An Electron that dies sooner than this did not show a window (a missing system library, say). */
const stillbornMs = 4_000;

/** The whole of `npm start`. Answers the exit code. */
export async function startApp(root, argv) {
  const { flags, problem } = parseStartFlags(argv);
  if (problem !== undefined) {
    console.error(`${problem}\n\n${startHelp}`);
    return 2;
  }
  if (flags.help) {
    console.log(startHelp);
    return 0;
  }
  // Relative to where the command was typed; npm itself runs us in the project's folder.
  if (flags.data !== undefined) flags.data = resolve(process.env.INIT_CWD ?? process.cwd(), flags.data);
  if (!(await installPackages(root, 'run'))) return 1;
  if (!(await buildApp(root))) return 1;

  const { program, why } = await chooseHost(root, flags);
  if (program !== undefined) {
    const startedAt = Date.now();
    const code = await runElectron(root, program, flags);
    if (code === 0 || Date.now() - startedAt > stillbornMs) return code;
    console.log(
      '桌面版没有启动起来，改用浏览器版。 The desktop app did not start; using the browser version.',
    );
  } else if (why !== null) {
    console.log(`${why}:改用浏览器版。 Using the browser version.`);
  }
  return runWebHost(root, flags);
}
