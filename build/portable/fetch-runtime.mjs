import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { runNpm } from '../bootstrap/run-command.mjs';
import { readTar } from './read-tar.mjs';

/** Whether bytes are those that an npm integrity text ("sha512-…") names. Only the strong kind is taken. */
export function hasIntegrity(bytes, integrity) {
  const [algorithm, expected] = [integrity.slice(0, 6), integrity.slice(7)];
  if (algorithm !== 'sha512' || expected === '') return false;
  return createHash('sha512').update(bytes).digest('base64') === expected;
}

/** The package of a runtime, from the store under dist/ or from the package source that npm is set to; wrong bytes are thrown away. */
async function packageOf({ package: name, integrity }, version, store) {
  const file = join(store, `${name}-${version}.tgz`);
  if (existsSync(file) && hasIntegrity(readFileSync(file), integrity)) return readFileSync(file);
  console.log(`正在取 ${name} ${version}… Fetching it from the package source…`);
  rmSync(file, { force: true });
  mkdirSync(store, { recursive: true });
  const { code, output } = await runNpm(
    ['pack', `${name}@${version}`, '--pack-destination', '.', '--silent'],
    {
      cwd: store,
    },
  );
  if (code !== 0) throw new Error(`${name} ${version} cannot be fetched:\n${output.trimEnd()}`);
  if (!existsSync(file))
    throw new Error(`${name} ${version}: npm packed no ${readdirSync(store).join(', ')}`);
  const bytes = readFileSync(file);
  if (hasIntegrity(bytes, integrity)) return bytes;
  rmSync(file);
  throw new Error(`${name} ${version} is not what build/portable/runtimes.json says: wrong checksum`);
}

/** A Node program and, where the package has it, its licence. */
export async function fetchRuntime(runtime, version, store) {
  const found = readTar(await packageOf(runtime, version, store), [runtime.program, 'package/LICENSE']);
  const program = found.get(runtime.program);
  if (program === undefined) throw new Error(`${runtime.package} has no ${runtime.program}`);
  return { program, licence: found.get('package/LICENSE') };
}
