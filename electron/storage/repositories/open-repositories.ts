import type { Database } from '../database';
import { clearSealer, type Sealer } from '../seal/sealer';
import { sealRepository } from '../seal/seal-repository';
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

/** Every repository over one database, with names as the sealer keeps them, and the means to let several of them change together. */
export function openRepositories(database: Database, sealer: Sealer = clearSealer) {
  return {
    bodies: bodyRepository(database),
    readFiles: readFileRepository(database),
    people: personRepository(database, sealer),
    credentials: credentialRepository(database, sealer),
    settings: settingsRepository(database),
    runs: runRepository(database),
    results: resultRepository(database),
    drafts: draftRepository(database, sealer),
    versions: versionRepository(database, sealer),
    keys: keyRepository(database, sealer),
    kiosk: kioskRepository(database),
    packedLessons: packedLessonRepository(database),
    seal: sealRepository(database),
    transaction: database.transaction,
  };
}

/** See {@link openRepositories}. */
export type Repositories = ReturnType<typeof openRepositories>;
