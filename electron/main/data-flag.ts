/** The folder after `--data` on a command line that also holds switches of Electron's own, or null. */
export function dataFlag(args: readonly string[]): string | null {
  const at = args.findIndex((argument) => argument === '--data' || argument.startsWith('--data='));
  const found = args[at];
  if (found === undefined) return null;
  return (found === '--data' ? args[at + 1] : found.slice('--data='.length)) || null;
}
