import { runCommand } from '../bootstrap/run-command.mjs';

/**
 * A command prefix that runs a program where there is no network but loopback, or [] where this machine does not allow that.
 * In there, "no request leaves the machine" is true by construction, for the browser as much as for the host.
 */
export async function loopbackOnly() {
  if (process.platform !== 'linux') return [];
  const asUser = process.getuid() === 0 ? [] : ['--map-root-user'];
  const prefix = ['unshare', ...asUser, '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const [command, ...args] = [...prefix, 'true'];
  const { code } = await runCommand(command, args);
  return code === 0 ? prefix : [];
}
