import { readFileSync } from 'node:fs';
import path from 'node:path';

import { contentHash } from '#core/lib/content-hash';
import { readLessonText } from '#core/lesson/read-lesson';
import type { Lesson } from '#core/lesson/lesson-schema';
import type { PackedKind } from '#core/pack/pack-manifest';
import { readRulesetText } from '#core/ruleset/read-ruleset';
import { rulesetSchema, type Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptText } from '#core/script/read-script';
import { scriptSchema, type Script } from '#core/script/script-schema';

import { bodyFaults } from '../../electron/services/packs/body-faults';
import { writePack } from '../../electron/services/packs/write-pack';
import { markTexts, type Marked } from './mark-texts';

const content = path.join(__dirname, '../../dist/scripts-data');
const textOf = (file: string): string => readFileSync(path.join(content, file), 'utf8');

function valueOf<T>(
  read: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!read.ok) throw new Error(`Shipped content does not read: ${JSON.stringify(read.error)}`);
  return read.value;
}

type Body = Readonly<Record<'id' | 'title' | 'version', unknown>>;

/** The texts that show no marker in them must be names and numbers of the machinery. */
export type HostilePack = {
  readonly bytes: Buffer;
  readonly script: Script;
  readonly lesson: Lesson;
  readonly ruleset: Ruleset;
  readonly unit: string;
  readonly marked: readonly Marked<unknown>[];
};

/** A short move is read as one with a single outcome, and its problems stand there: the path as the file has it. */
function pathInFile(body: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  const found: (string | number)[] = [];
  let value: unknown = body;
  for (const [at, key] of path.entries()) {
    const isShort = typeof value === 'object' && value !== null && 'lines' in value && !('outcomes' in value);
    if (isShort && (key === 'outcomes' || path[at - 1] === 'outcomes')) continue;
    found.push(key);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return found;
}

function marked(kind: PackedKind, body: unknown, rules: Ruleset | null): Marked<unknown> {
  return markTexts(body, (tried) =>
    bodyFaults(kind, tried, rules).map(({ at }) => pathInFile(tried, at.path)),
  );
}

/** A valid pack, signed, in which every text that a script, a lesson, a ruleset and the list of a pack can have holds a marker. */
export async function hostilePack(): Promise<HostilePack> {
  const shippedScript = valueOf(readScriptText(textOf('scripts/f07-ticket-teacher.yaml'))).document as object;
  const shippedLesson = valueOf(readLessonText(textOf('lessons/lesson-f07.yaml'))).document as object;
  const shippedRules = valueOf(readRulesetText(textOf('ruleset.yaml'))).document as object;
  const ruleset = marked('ruleset', { ...shippedRules, version: 2 }, null);
  const rules = rulesetSchema.parse(ruleset.body);
  const script = marked('script', { ...shippedScript, id: 'hostile-case' }, rules);
  const lesson = marked('lesson', { ...shippedLesson, version: 2 }, rules);
  const said = (field: string): string => `${field}<img src=x onerror="window.__qz=9">`;
  const unit = '城北所<img src=x onerror="__qz=9">';
  const packed = (
    [
      ['script', script],
      ['lesson', lesson],
      ['ruleset', ruleset],
    ] as const
  ).map(([kind, { body }]) => {
    const { id, title, version } = body as Body;
    return {
      kind,
      body,
      id: String(id),
      title: String(title),
      version: Number(version),
      hash: contentHash(body),
      note: said('初版'),
      basis: said('训练方案'),
      author: said('北一'),
      approver: said('北二'),
      decisionNote: said('同意'),
      submittedAt: 1,
      decidedAt: 2,
    };
  });
  const head = { pack: 'hostile', title: said('十一月包'), madeAt: 3, program: '0<svg onload=__qz=9>' };
  return {
    bytes: await writePack(head, packed, { unit, seed: Buffer.alloc(32, 11) }),
    script: scriptSchema.parse(script.body),
    lesson: lesson.body as Lesson,
    ruleset: rules,
    unit,
    marked: [script, lesson, ruleset],
  };
}
