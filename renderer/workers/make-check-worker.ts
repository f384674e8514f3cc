import { createCheckDesk } from './check-desk';
import type { CheckAnswer, MakeChecker } from './check-messages';

/** A checker in the window's own thread: slower to look at, but no draft goes unchecked where there are no workers. */
const makeDesk: MakeChecker = (answer) => {
  let isOver = false;
  const handle = createCheckDesk(
    (given) => {
      if (!isOver) answer(given);
    },
    () => new Promise((resolve) => setTimeout(resolve, 0)),
  );
  return {
    post: handle,
    end: () => {
      isOver = true;
      handle({ type: 'stop' });
    },
  };
};

/** A checker in a thread of its own. */
export const makeCheckWorker: MakeChecker = (answer) => {
  if (typeof Worker === 'undefined') return makeDesk(answer);
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => answer(data));
  worker.addEventListener('error', ({ message }) =>
    answer({ type: 'failed', revision: -1, reason: message }),
  );
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
