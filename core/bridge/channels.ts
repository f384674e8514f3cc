import { z } from 'zod';

import type { Exercise } from '../exercise/exercise-schema';
import type { Lesson } from '../lesson/lesson-schema';
import type { Library } from '../library/library-view';
import { personDetailsSchema, pinSchema, roles, type Person } from '../people/person';
import type { ProgressReport } from '../progress/progress-report';
import type { Ruleset } from '../ruleset/ruleset-schema';
import type { RunResult } from '../run/run-result';
import { modes, runEventSchema, runHeadSchema, type LoggedEvent, type RunHead } from '../run/run-schema';
import { idSchema } from '../script/condition-schema';
import { duties, fraudTypes } from '../script/vocabulary';
import { backupChannels } from './backup-channels';
import { channel, type Channel } from './channel';
import { coursewareChannels } from './courseware-channels';
import { documentChannels } from './document-channels';
import { fileChannels } from './file-channels';
import type { LicenceList } from './licence-list';
import { healthChannels } from './health-channels';
import { lessonChannels } from './lesson-channels';
import { outreachChannels } from './outreach-channels';
import { packChannels } from './pack-channels';
import { recoveryChannels } from './recovery-channels';
import { sealChannels } from './seal-channels';
import { settingsSchema, type Settings } from './settings';
import { givenIdSchema, hashSchema, nothing, type FileToSave, type StoredBody } from './shared-shapes';
import { studioChannels } from './studio-channels';

const runId = z.strictObject({ run: z.string().min(1).max(60) });
const personId = givenIdSchema;
const hash = hashSchema;

/** What the first screen needs: who is here, where the data lies, what the program is. */
export type AppStatus = {
  readonly version: string;
  /** Short content hash of all shipped content, shown on screen and on every print. */
  readonly contentHash: string;
  readonly host: 'desktop' | 'web';
  readonly dataFolder: string;
  readonly logFolder: string;
  readonly person: Person | null;
  /** True until the first person exists. */
  readonly isFirstStart: boolean;
  readonly settings: Settings;
  /** Host's clock, milliseconds since 1970. */
  readonly now: number;
};

/** A run with everything that replay needs. `holder` says who may write: this window, another one, or nobody any more. */
export type RunFile = {
  readonly head: RunHead;
  readonly events: readonly LoggedEvent[];
  readonly script: StoredBody | null;
  readonly exercise: { readonly hash: string; readonly body: Exercise } | null;
  readonly ruleset: { readonly hash: string; readonly body: Ruleset };
  readonly result: RunResult | null;
  readonly holder: 'me' | 'another' | 'nobody';
};

/** A run that was left in the middle, newest first. */
export type OpenRun = {
  readonly run: string;
  readonly title: string;
  readonly fraudType: string;
  readonly mode: string;
  readonly kind: 'talk' | 'exercise';
  readonly disposition: string | null;
  readonly startedAt: number;
  readonly lastEventAt: number;
  readonly turns: number;
};

/**
 * The table of channels. Preload, IPC, web host and client are all derived from it; a channel without a handler, or a
 * handler without a channel, is a failing test. The host knows who acts from the connection, never from the payload.
 */
export const channels = {
  /** The state of the program for this connection. */
  'app:get-status': channel('anyone', nothing)<AppStatus>(),
  /** Ends the web host. The desktop closes its window instead. */
  'app:stop': channel('signed-in', nothing)<null>(),
  /** A text file for support: versions, checks, recent error codes; no names, no answers. */
  'app:get-diagnostics': channel('anyone', nothing)<FileToSave>(),
  /** Licences of the program and of everything that ships with it. */
  'app:get-licences': channel('anyone', nothing)<LicenceList>(),

  /** Everyone on this computer, for the sign-in screen. */
  'people:list': channel('anyone', nothing)<readonly Person[]>(),
  /**
   * Adds a person. The first one becomes administrator whatever role is asked for, and gets a recovery code, told once.
   * Afterwards anyone may add a trainee; other roles need `manage-people`. Roles with a PIN need one.
   */
  'people:add': channel(
    'anyone',
    z.strictObject({ details: personDetailsSchema, role: z.enum(roles), pin: pinSchema.nullable() }),
  )<{ readonly person: Person; readonly recoveryCode: string | null }>(),
  /** Makes this connection act as a person. Wrong PINs are counted and slow the next try down. */
  'people:sign-in': channel(
    'anyone',
    z.strictObject({ person: personId, pin: pinSchema.nullable() }),
  )<Person>(),
  /** Nobody acts on this connection any more; runs that it held are let go. */
  'people:sign-out': channel('anyone', nothing)<null>(),
  /** Changes name, unit or duty of oneself, or of others with `manage-people`. */
  'people:change-details': channel(
    'signed-in',
    z.strictObject({ person: personId, details: personDetailsSchema }),
  )<Person>(),
  /** Changes a role. The last administrator keeps theirs. */
  'people:change-role': channel(
    'manage-people',
    z.strictObject({ person: personId, role: z.enum(roles) }),
  )<Person>(),
  /** Sets or (trainees and supervisors only) removes a PIN: one's own with the old one, another's with `manage-people`. */
  'people:change-pin': channel(
    'signed-in',
    z.strictObject({ person: personId, oldPin: pinSchema.nullable(), newPin: pinSchema.nullable() }),
  )<Person>(),
  /** Gives an administrator a new PIN by the printed recovery code, and a new code. */
  'people:recover': channel(
    'anyone',
    z.strictObject({ person: personId, code: z.string().trim().min(8).max(60), newPin: pinSchema }),
  )<{ readonly recoveryCode: string }>(),
  /** Removes a person and really deletes what they did. The last administrator stays. */
  'people:remove': channel('manage-people', z.strictObject({ person: personId }))<null>(),

  /** Everything that can be practised. */
  'library:get': channel('signed-in', nothing)<Library>(),
  /** A script body by hash. */
  'library:get-script': channel('signed-in', z.strictObject({ hash }))<StoredBody>(),
  /** The lesson of a fraud type, or null where there is none that can be read. */
  'library:get-lesson': channel(
    'signed-in',
    z.strictObject({ fraudType: z.enum(fraudTypes) }),
  )<Lesson | null>(),
  /** A ruleset by hash. */
  'library:get-ruleset': channel('signed-in', z.strictObject({ hash }))<{
    readonly hash: string;
    readonly body: Ruleset;
  }>(),

  /** Begins a run; this connection holds it. A branch takes over the first turns of one's own run and never counts. */
  'runs:start': channel(
    'practise',
    z.strictObject({
      script: hash,
      disposition: idSchema,
      duty: z.enum(duties),
      mode: z.enum(modes),
      pace: runHeadSchema.shape.pace,
      branch: z
        .strictObject({ run: z.string().min(1).max(60), turns: z.number().int().min(0).max(500) })
        .nullable(),
    }),
  )<RunFile>(),
  /** Begins an exercise (小练); this connection holds the run. */
  'runs:start-exercise': channel(
    'practise',
    z.strictObject({ exercise: hash, duty: z.enum(duties), pace: runHeadSchema.shape.pace }),
  )<RunFile>(),
  /** Adds one event; answered once it is on disk. `seq` must be the next one; the same event sent twice is answered alike. */
  'runs:append': channel(
    'practise',
    z.strictObject({
      run: z.string().min(1).max(60),
      seq: z.number().int().min(0).max(10_000),
      event: runEventSchema,
    }),
  )<{ readonly logged: LoggedEvent; readonly result: RunResult | null }>(),
  /** Opens a run for going on: gives it to this connection where nobody else holds it (`force` takes it over). */
  'runs:open': channel('practise', runId.extend({ force: z.boolean() }))<RunFile>(),
  /** Says that this connection still holds the run; `false` when another one has taken it over. */
  'runs:keep': channel('practise', runId)<boolean>(),
  /** Lets the run go, so that another window can have it at once. */
  'runs:release': channel('practise', runId)<null>(),
  /** Reads a run without holding it: the debrief. One's own, or anyone's with `see-all-results`. */
  'runs:get': channel('signed-in', runId)<RunFile>(),
  /** One's own runs that were left in the middle. */
  'runs:list-open': channel('practise', nothing)<readonly OpenRun[]>(),
  /** Results, newest first, before a moment; one's own, or a person's with `see-all-results`. */
  'runs:list-results': channel(
    'signed-in',
    z.strictObject({
      person: personId.nullable(),
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
  )<readonly RunResult[]>(),

  /** Where a person stands; oneself, or another with `see-all-results`. */
  'progress:get': channel('signed-in', z.strictObject({ person: personId.nullable() }))<ProgressReport>(),

  /** Settings of the signed-in person, or the computer's own before that. */
  'settings:get': channel('anyone', nothing)<Settings>(),
  /** Replaces the settings of the signed-in person, or the computer's own before that. */
  'settings:set': channel('anyone', settingsSchema)<Settings>(),

  ...studioChannels,
  ...fileChannels,
  ...lessonChannels,
  ...packChannels,
  ...documentChannels,
  ...coursewareChannels,
  ...outreachChannels,
  ...sealChannels,
  ...recoveryChannels,
  ...backupChannels,
  ...healthChannels,
} as const satisfies Record<string, Channel>;

export type ChannelName = keyof typeof channels;
/** What is sent on a channel. */
export type RequestOf<Name extends ChannelName> = z.infer<(typeof channels)[Name]['request']>;
/** What comes back on a channel when it goes well. */
export type AnswerOf<Name extends ChannelName> =
  NonNullable<(typeof channels)[Name]['answer']> | NullIn<Name>;
type NullIn<Name extends ChannelName> = null extends (typeof channels)[Name]['answer'] ? null : never;
