import { appHandlers } from './app/app-handlers';
import { backupHandlers } from './backups/backup-handlers';
import { carriedHandlers } from './backups/carried-handlers';
import { coursewareHandlers } from './courseware/courseware-handlers';
import { documentHandlers } from './documents/document-handlers';
import { fileHandlers } from './files/file-handlers';
import { keyHandlers } from './keys/key-handlers';
import { outreachHandlers } from './outreach/outreach-handlers';
import { packHandlers } from './packs/pack-handlers';
import type { Handlers } from './handlers';
import { healthHandlers } from './health/health-handlers';
import type { HostContext } from './host-context';
import { libraryHandlers } from './library/library-handlers';
import { mergeHandlers } from './merge-handlers';
import { peopleHandlers } from './people/people-handlers';
import { secretHandlers } from './people/secret-handlers';
import { progressHandlers } from './progress/progress-handlers';
import { noRecoveryHandlers } from './recovery/recovery-handlers';
import { lessonCheckHandlers } from './runs/lesson-check-handlers';
import { runHandlers } from './runs/run-handlers';
import { runListHandlers } from './runs/run-list-handlers';
import { sealHandlers } from './seal/seal-handlers';
import { settingsHandlers } from './settings/settings-handlers';
import { draftHandlers } from './studio/draft-handlers';
import { versionHandlers } from './studio/version-handlers';

/** Every handler of the program; a test holds them against the table of channels. */
export function allHandlers(context: HostContext): Handlers {
  return mergeHandlers(
    appHandlers(context),
    peopleHandlers(context),
    secretHandlers(context),
    libraryHandlers(context),
    runHandlers(context),
    runListHandlers(context),
    lessonCheckHandlers(context),
    progressHandlers(context),
    settingsHandlers(context),
    draftHandlers(context),
    versionHandlers(context),
    fileHandlers(context),
    documentHandlers(context),
    coursewareHandlers(context),
    outreachHandlers(context),
    packHandlers(context),
    keyHandlers(context),
    sealHandlers(context),
    backupHandlers(context),
    carriedHandlers(context),
    healthHandlers(context),
    noRecoveryHandlers(),
  ) as Handlers;
}
