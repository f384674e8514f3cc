import type { OldWindow } from './old-host';

/** Makes a draft of the first script of the library with a title of its own; answers it with its revision. */
export async function draftCopy(
  author: OldWindow,
  title: string,
): Promise<{ readonly draft: string; readonly revision: number }> {
  const { scripts } = await author.ask<{ readonly scripts: readonly { readonly hash: string }[] }>(
    'library:get',
    {},
  );
  const from = { kind: 'script', hash: scripts[0]?.hash, keepsId: false };
  const { draft } = await author.ask<{ readonly draft: string }>('studio:create-draft', { from });
  const { revision } = await author.ask<{ readonly revision: number }>('studio:open-draft', {
    draft,
    force: false,
  });
  const changes = [{ do: 'set', path: ['script', 'title'], value: title }];
  const saved = await author.ask<{ readonly revision: number }>('studio:save-steps', {
    draft,
    revision,
    steps: [{ id: `title-${draft}`, changes }],
  });
  await author.ask('studio:release-draft', { draft });
  return { draft, revision: saved.revision };
}

/** Hands a copy in; a second person decides by the channel named. Answers the version. */
export async function publishCopy(
  author: OldWindow,
  reviewer: OldWindow,
  title: string,
  decision: 'studio:approve' | 'studio:return' | null = 'studio:approve',
): Promise<string> {
  const { draft, revision } = await draftCopy(author, title);
  const papers = { note: '初版', basis: '城南所训练方案第 3 号', noRealPerson: true };
  const answer = await author.ask<{
    readonly kind: string;
    readonly version: string;
    readonly problems: unknown;
  }>('studio:submit', { draft, revision, ...papers });
  if (answer.kind !== 'submitted') throw new Error(`Refused: ${JSON.stringify(answer.problems)}`);
  if (decision !== null) await reviewer.ask(decision, { version: answer.version, note: '看过了' });
  return answer.version;
}
