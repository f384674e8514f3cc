import { createCheckDesk } from './check-desk';
import type { CheckRequest } from './check-messages';

/** A turn of the worker's own loop: messages that came in meanwhile are heard. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const handle = createCheckDesk((answer) => self.postMessage(answer), breathe);
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => handle(data));
