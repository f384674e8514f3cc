import { parseArgs } from 'node:util';

/** What stands on the launcher's command line, or the part that cannot be understood. */
export function launchFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        // A file to leave a sentence in when there is no console to print it to.
        problem: { type: 'string' },
      },
    });
    return {
      data: values.data ?? null,
      port: values.port ?? null,
      noOpen: values['no-open'],
      problemFile: values.problem ?? null,
    };
  } catch (error) {
    return { misunderstood: error.message };
  }
}
