import type { RequestOf } from '#core/bridge/channels';

import type { Connection, Host } from '../../electron/services/host';
import { told } from './ask-host';
import { firstAdministrator, someone } from './test-people';

/** Two instructors and a reviewer, each in a window of their own. */
export async function studioPeople(host: Host) {
  const { connection: administrator } = await firstAdministrator(host);
  return {
    administrator,
    author: (await someone(host, administrator, 'instructor', '马教官')).connection,
    colleague: (await someone(host, administrator, 'instructor', '林教官')).connection,
    reviewer: (await someone(host, administrator, 'reviewer', '审核员')).connection,
  };
}

/** Hash of the first script that can be practised. */
export async function firstScript(window: Connection): Promise<string> {
  return (await told(window, 'library:get', {})).scripts[0]?.hash ?? '';
}

/** A draft of the first script of the library, open in a window. */
export async function openDraft(window: Connection) {
  const from = { kind: 'script', hash: await firstScript(window), keepsId: false } as const;
  const { draft } = await told(window, 'studio:create-draft', { from });
  return told(window, 'studio:open-draft', { draft, force: false });
}

type Steps = RequestOf<'studio:save-steps'>['steps'];

/** A step that sets one text of the script. */
export function textStep(id: string, value: unknown, ...path: readonly (string | number)[]): Steps[number] {
  return { id, changes: [{ do: 'set', path: ['script', ...path], value: value as never }] };
}

/** What is handed in with a draft. */
export const papers = { note: '初版', basis: '城南所训练方案第 3 号', noRealPerson: true } as const;

/** Hands a draft in as it stands, and answers the version. */
export async function submitted(window: Connection, draft: string, revision: number): Promise<string> {
  const answer = await told(window, 'studio:submit', { draft, revision, ...papers });
  if (answer.kind !== 'submitted') throw new Error(`Refused: ${JSON.stringify(answer.problems)}`);
  return answer.version;
}
