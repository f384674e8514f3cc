import { appError } from '#core/bridge/app-error';
import { fail, ok } from '#core/lib/result';

import type { Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { appendEvent } from './append-event';
import { openExercise } from './open-exercise';
import { runFile } from './run-file';
import { runInReach } from './run-in-reach';
import { startExercise } from './start-exercise';
import { startRun } from './start-run';

/** The channels by which a run is played. */
export type PlayChannel =
  'runs:start' | 'runs:start-exercise' | 'runs:append' | 'runs:open' | 'runs:keep' | 'runs:release';

/** Playing a run: begin, add events, go on, keep hold, let go. */
export function runHandlers(context: HostContext): Handlers<PlayChannel> {
  const { leases, talks } = context;
  return {
    'runs:start': (request, caller) => {
      const started = startRun(context, caller, request);
      return started.ok ? runFile(context, started.value, caller.connection) : started;
    },

    'runs:start-exercise': (request, caller) => {
      const started = startExercise(context, caller, request);
      return started.ok ? runFile(context, started.value, caller.connection) : started;
    },

    'runs:append': (request, caller) => {
      const stored = runInReach(context, caller, request.run, 'own');
      if (!stored.ok) return stored;
      // An ended run has no holder any more; its events may still be sent again by whoever missed the answer.
      if (stored.value.state === 'open' && !leases.take(request.run, caller.connection, false)) {
        return fail(appError('runs/held-elsewhere'));
      }
      return appendEvent(context, stored.value, request);
    },

    'runs:open': ({ run, force }, caller) => {
      const stored = runInReach(context, caller, run, 'own');
      if (!stored.ok) return stored;
      if (stored.value.state !== 'open') return fail(appError('runs/ended'));
      const playable =
        stored.value.head.subject.kind === 'talk'
          ? talks.get(stored.value)
          : openExercise(context, stored.value);
      if (!playable.ok) return playable;
      if (!leases.take(run, caller.connection, force)) return fail(appError('runs/held-elsewhere'));
      return runFile(context, stored.value, caller.connection);
    },

    'runs:keep': ({ run }, caller) => {
      const stored = runInReach(context, caller, run, 'own');
      if (!stored.ok) return stored;
      return ok(stored.value.state === 'open' && leases.take(run, caller.connection, false));
    },

    'runs:release': ({ run }, caller) => {
      leases.release(run, caller.connection);
      return ok(null);
    },
  };
}
