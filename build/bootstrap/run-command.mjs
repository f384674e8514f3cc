import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. `show` lets its output through as it comes ('stderr': only that); otherwise the output is kept
 * and returned, so that the caller can show it where it helps. Never throws: a program that cannot start ends with code 127.
 */
export function runCommand(command, args, { cwd, env, show = false, onOutput, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio =
      show === 'stderr' ? ['ignore', 'ignore', 'inherit'] : show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, shell });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output }));
  });
}

/** npm, through the copy that is running us where there is one: on Windows a .cmd file cannot be spawned without a shell. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], options);
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}
