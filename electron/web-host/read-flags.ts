import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export type Flags = {
  readonly port: number;
  readonly data: string | null;
  readonly isHelpWanted: boolean;
};

function portOf(text: string): number | null {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : null;
}

/** Reads the flags, or names the one that cannot be understood. */
export function readFlags(args: readonly string[]): Flags | { readonly misunderstood: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        port: { type: 'string', default: '0' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        // Dealt with by `npm start`, which chooses the host and opens the browser; taken here so that its line can be copied.
        'no-open': { type: 'boolean' },
        web: { type: 'boolean' },
      },
    });
    const port = portOf(values.port);
    if (port === null) return { misunderstood: `--port ${values.port}` };
    if (values.data === '') return { misunderstood: '--data' };
    return {
      port,
      data: values.data ?? null,
      isHelpWanted: values.help,
    };
  } catch (error) {
    return { misunderstood: /'([^' ]+)/.exec((error as Error).message)?.[1] ?? args.join(' ') };
  }
}
