import type { Database } from '../database';
import { bodyRepository } from './bodies/body-repository';
import { readFileRepository } from './bodies/read-file-repository';
import { draftRepository } from './drafts/draft-repository';
import { credentialRepository } from './people/credential-repository';
import { kioskRepository } from './kiosk/kiosk-repository';
import { keyRepository } from './keys/key-repository';
import { packedLessonRepository } from './lessons/packed-lesson-repository';
import { personRepository } from './people/person-repository';
import { resultRepository } from './results/result-repository';
import { runRepository } from './runs/run-repository';
import { settingsRepository } from './settings/settings-repository';
import { versionRepository } from './versions/version-repository';

/** Every repository over one database, and the means to let several of them change together. */
export function openRepositories(database: Database) {
  return {
    bodies: bodyRepository(database),
    readFiles: readFileRepository(database),
    people: personRepository(database),
    credentials: credentialRepository(database),
    settings: settingsRepository(database),
    runs: runRepository(database),
    results: resultRepository(database),
    drafts: draftRepository(database),
    versions: versionRepository(database),
    keys: keyRepository(database),
    kiosk: kioskRepository(database),
    packedLessons: packedLessonRepository(database),
    transaction: database.transaction,
  };
}

/** See {@link openRepositories}. */
export type Repositories = ReturnType<typeof openRepositories>;
