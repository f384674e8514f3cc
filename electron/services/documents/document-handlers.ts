import { appError } from '#core/bridge/app-error';
import type { DocumentFormat } from '#core/bridge/document-channels';
import type { FileToSave } from '#core/bridge/shared-shapes';
import type { ScriptDraft } from '#core/editing/draft-document';
import { fail, ok } from '#core/lib/result';
import type { Imported } from '#core/manual/reading/read-blocks';
import { templateDraft } from '#core/manual/template/template-draft';
import { templateNotes } from '#core/manual/template/template-notes';

import { actingPerson, type Answer, type ChannelsOf, type Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { createDraft } from '../studio/create-draft';
import { freeSubject } from '../studio/free-subject';

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  twee: 'text/plain; charset=utf-8',
};

/** Characters that no file system takes in a name. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const unfit = /[\u0000-\u001f\\/:*?"<>|]/g;

function file(title: string, format: DocumentFormat, bytes: Buffer): FileToSave {
  const name = title.replace(unfit, ' ').trim().slice(0, 60) || '剧本';
  return { name: `${name}.${format}`, mediaType: mediaTypes[format], base64: bytes.toString('base64') };
}

/** Manuals in and out. */
export function documentHandlers(context: HostContext): Handlers<ChannelsOf<'documents'>> {
  const { closing, library, openDrafts, repositories, runDocument, shelf, uploads } = context;

  const written = async (
    draft: ScriptDraft,
    format: DocumentFormat,
    title: string,
    notes: readonly string[],
  ): Promise<Answer<FileToSave>> => {
    const { fraudTypes } = library.view;
    const done = await runDocument({ kind: 'write', draft, format, notes, fraudTypes }, closing.signal);
    if (!done.ok) return done;
    if (!('bytes' in done.value)) throw new Error('A document was read where one was to be written');
    return ok(file(title, format, Buffer.from(done.value.bytes)));
  };
  const read = async (path: string, name: string): Promise<Answer<Imported>> => {
    const { fraudTypes } = library.view;
    const done = await runDocument({ kind: 'read', path, name, fraudTypes }, closing.signal);
    if (!done.ok) return done;
    if (!('imported' in done.value)) throw new Error('A document was written where one was to be read');
    return ok(done.value.imported);
  };
  const draftOf = (id: string): Answer<ScriptDraft> => {
    const stored = repositories.drafts.find(id);
    const document = stored === null ? null : openDrafts.documentOf(stored);
    return document === null || !('script' in document)
      ? fail(appError('studio/unknown-draft'))
      : ok(document);
  };

  const bodyOf = (hash: string): Answer<ScriptDraft> => {
    const prepared = shelf.script(hash);
    if (prepared === null) return fail(appError('library/unknown-script'));
    return ok({ script: prepared.script, layout: {} });
  };

  return {
    'documents:import': async ({ name, upload }, caller) => {
      const imported = await uploads.use(caller.connection, upload, ({ path }) => {
        // Used up before it is read: whoever asks twice at once gets one draft.
        uploads.drop(caller.connection, upload);
        return read(path, name);
      });
      if (!imported.ok) return imported;
      const author = actingPerson(caller).id;
      const { drafts, report } = imported.value;
      // Scripts that come as tables or Twee bring their id, so that a version can follow the one that was exported.
      const documents = drafts.map((draft) =>
        report.form === 'manual'
          ? { ...draft, script: { ...draft.script, id: freeSubject(context, draft.script.id) } }
          : draft,
      );
      return repositories.transaction(() => {
        const ids: string[] = [];
        for (const document of documents) {
          const created = createDraft(context, { author, basedOn: null, document });
          // The shape was checked as a whole before, so this is a mistake of ours; throwing takes all drafts back.
          if (!created.ok) throw new Error(`An imported draft was refused: ${created.error[0]?.code ?? ''}`);
          ids.push(created.value);
        }
        return ok({ drafts: ids, report });
      });
    },

    'documents:get-template': ({ format }) => written(templateDraft, format, '剧本填写模板', templateNotes),

    'documents:export': async ({ format, source }) => {
      const draft = 'draft' in source ? draftOf(source.draft) : bodyOf(source.hash);
      if (!draft.ok) return draft;
      return written(draft.value, format, draft.value.script.title, []);
    },
  };
}
