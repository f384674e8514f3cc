import { setImmediate as nextTurn } from 'node:timers/promises';

import { appError, type AppError } from '#core/bridge/app-error';
import type { Lesson } from '#core/lesson/lesson-schema';
import { contentHash } from '#core/lib/content-hash';
import { fail, ok, type Result } from '#core/lib/result';
import type { PackEntry } from '#core/pack/pack-manifest';
import { rulesetSchema, type Ruleset } from '#core/ruleset/ruleset-schema';

import type { HostContext } from '../host-context';
import { publishFromPack, type PackVersion } from '../studio/take-version';
import { bodyFaults } from './body-faults';
import type { OpenPack } from './open-pack';

type Chosen = { readonly entry: PackEntry; readonly body: unknown };

/** The hash names the content and the id stands in it: a body that says otherwise is not the one that was announced. */
function isAnnounced({ entry, body }: Chosen): boolean {
  const { id, title, version } = body as Readonly<Record<'id' | 'title' | 'version', unknown>>;
  const isNamed = id === entry.id && version === entry.version && title === entry.title;
  return isNamed && contentHash(body) === entry.hash;
}

async function readChosen(
  pack: OpenPack,
  hashes: ReadonlySet<string>,
): Promise<Result<readonly Chosen[], AppError>> {
  const chosen: Chosen[] = [];
  for (const entry of pack.manifest.entries) {
    if (!hashes.has(entry.hash)) continue;
    const body = await pack.body(entry);
    if (!body.ok) return body;
    chosen.push({ entry, body: body.value });
  }
  if (chosen.length === hashes.size) return ok(chosen);
  return fail(appError('bridge/bad-request', { channel: 'packs:import', path: 'hashes' }));
}

/** What is wrong with one of the chosen, under the rules that will be in force with them. */
async function firstFault(chosen: readonly Chosen[], rules: Ruleset | null): Promise<AppError | null> {
  for (const each of chosen) {
    const { kind, title } = each.entry;
    const faults = bodyFaults(kind, each.body, rules);
    if (faults.length > 0) return appError('packs/unsound', { title, count: faults.length });
    if (!isAnnounced(each)) return appError('packs/altered', { entry: title });
    // Checks take their time; whoever plays in another window goes on in between.
    await nextTurn();
  }
  return null;
}

/** Rules come into force at once, for what is here too: a script that would no longer pass under them keeps them out. */
async function brokenByRules(
  { library, shelf }: HostContext,
  chosen: readonly Chosen[],
  rules: Ruleset,
): Promise<AppError | null> {
  const replaced = new Set(chosen.map(({ entry }) => entry.id));
  for (const { hash, id, title } of library.scripts.values()) {
    const script = replaced.has(id) ? null : shelf.script(hash);
    if (script === null) continue;
    const faults = bodyFaults('script', script.script, rules);
    if (faults.length > 0) return appError('packs/rules-against', { title, count: faults.length });
    await nextTurn();
  }
  return null;
}

function versionOf({ entry, body }: Chosen, signer: string): readonly PackVersion[] {
  if (entry.kind === 'lesson') return [];
  const { author, approver, basis, decidedAt, decisionNote, note, submittedAt } = entry;
  const said = { author, approver, basis, decidedAt, decisionNote, note, submittedAt };
  return [{ kind: entry.kind, body, signer, ...said }];
}

/** Rolls the transaction back and carries the reason out of it. */
class Refused extends Error {
  constructor(readonly reason: AppError) {
    super(reason.code);
  }
}

function writeAll(context: HostContext, chosen: readonly Chosen[], { manifest }: OpenPack): void {
  const { clock, library, repositories } = context;
  const signer = manifest.unit;
  repositories.transaction(() => {
    for (const { entry, body } of chosen) {
      if (entry.kind !== 'lesson') continue;
      // The schema has read it.
      const { fraudType, version } = body as Lesson;
      repositories.packedLessons.keep({ hash: entry.hash, version, body, fraudType, signer }, clock());
    }
    const versions = chosen.flatMap((each) => versionOf(each, signer));
    const taken = publishFromPack(context, versions);
    if (taken.ok) return;
    throw new Refused(appError('packs/unsound', { title: manifest.title, count: taken.error.length }));
  });
  library.refresh();
}

/** Takes the chosen bodies of a verified pack in, all of them or none. Answers how many. */
export async function takePack(
  context: HostContext,
  pack: OpenPack,
  hashes: readonly string[],
): Promise<Result<number, AppError>> {
  const read = await readChosen(pack, new Set(hashes));
  if (!read.ok) return read;
  const chosen = read.value;
  const brought = chosen.find(({ entry }) => entry.kind === 'ruleset');
  const newRules = brought === undefined ? null : (rulesetSchema.safeParse(brought.body).data ?? null);
  const rules = newRules ?? context.shelf.ruleset(context.library.view.ruleset);
  const fault =
    (await firstFault(chosen, rules)) ??
    (newRules === null ? null : await brokenByRules(context, chosen, newRules));
  if (fault !== null) return fail(fault);
  try {
    writeAll(context, chosen, pack);
    return ok(chosen.length);
  } catch (thrown) {
    // What was published a moment ago is not any more.
    context.library.refresh();
    if (thrown instanceof Refused) return fail(thrown.reason);
    throw thrown;
  }
}
