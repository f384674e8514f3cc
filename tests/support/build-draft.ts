import type { DraftFile } from '#core/bridge/studio-channels';
import type { DraftDocument, ScriptDraft } from '#core/editing/draft-document';
import { readScriptDocument } from '#core/script/read-script';

import { buildScript, type ScriptTouches } from './build-script';

/** A draft of the smallest sound script. */
export function buildScriptDraft(touches: ScriptTouches = {}): ScriptDraft {
  const read = readScriptDocument(buildScript(touches));
  if (!read.ok) throw new Error(`The small script is not sound: ${JSON.stringify(read.error)}`);
  return { script: read.value, layout: {} };
}

/** A draft as the host opens it. */
export function buildDraftFile(
  touches: Partial<DraftFile> = {},
  document: DraftDocument = buildScriptDraft(),
): DraftFile {
  return {
    draft: 'draft-1',
    kind: 'script',
    title: '两句话的案子',
    fraudType: 'F04',
    subject: 'tiny-case',
    author: { id: 'person-1', name: '马建国' },
    createdAt: 0,
    changedAt: 0,
    revision: 0,
    basedOn: null,
    holder: 'me',
    holderName: null,
    discardedAt: null,
    document,
    recovered: null,
    ...touches,
  };
}
