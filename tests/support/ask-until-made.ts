import type { CoursewareMade } from '#core/bridge/courseware-channels';

import type { Connection } from '../../electron/services/host';
import { told } from './test-host';

/** Looks at courseware that was begun until it is made. Fails as the making fails. */
export async function askUntilMade(window: Connection, job: string): Promise<CoursewareMade> {
  for (;;) {
    const found = await told(window, 'courseware:look', { job });
    if (found.state === 'made') return found.made;
    if (found.state === 'failed') throw new Error(found.error.code);
    // Lets whatever works in this very thread go on.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
