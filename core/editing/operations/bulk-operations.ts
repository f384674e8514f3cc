import { ok } from '../../lib/result';
import type { Change, ChangePath } from '../change';
import type { ScriptDraft } from '../draft-document';
import type { Operation } from '../operation';

export type ReplaceTexts = {
  readonly replacements: readonly { readonly path: ChangePath; readonly text: string }[];
};

/** New words for several texts at once; paths are below the script. */
export const replaceTexts: Operation<ScriptDraft, ReplaceTexts> = {
  label: { zh: '替换 {count} 处文字', en: 'replace {count} texts' },
  plan: (_document, { replacements }) =>
    ok({
      changes: replacements.map(({ path, text }) => ({
        do: 'set',
        path: ['script', ...path],
        value: text,
      })),
      facts: { count: replacements.length },
    }),
};

export type ApplyChanges = { readonly changes: readonly Change[]; readonly what: string };

/** Changes that were worked out elsewhere: a mechanical mend, a recorded way. */
export const applyPlanned: Operation<ScriptDraft, ApplyChanges> = {
  label: { zh: '{what}', en: '{what}' },
  plan: (_document, { changes, what }) => ok({ changes, facts: { what } }),
};
