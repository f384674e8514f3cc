import type { APIRequestContext } from '@playwright/test';

import type { ChannelName, RequestOf } from '#core/bridge/channels';
import type { Change } from '#core/editing/change';

import { generateScript } from '../generate-script';

const pin = '739215';
const tab = '0f8fad5b-d9cb-469f-a165-70867728950e';
/** Characters of changes in one request; the host takes no more than a quarter of a million. */
const mostCharacters = 150_000;

/** Asks the host a question, as a tab of its own. */
async function ask<Name extends ChannelName>(
  context: APIRequestContext,
  origin: string,
  channel: Name,
  request: RequestOf<Name>,
): Promise<unknown> {
  const answered = await context.post(`${origin}/api/${channel}`, {
    headers: { 'x-quandezhu-tab': tab, origin, 'content-type': 'application/json' },
    data: JSON.stringify(request),
  });
  const answer = (await answered.json()) as { ok: boolean; value: unknown; error: unknown };
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The generated script as changes to a skeleton, in parts that fit into requests. */
function changesFor(nodes: number): readonly (readonly Change[])[] {
  const script = generateScript(nodes, 'large');
  const first: Change[] = Object.entries(script)
    .filter(([key]) => !['format', 'id', 'version', 'scenes'].includes(key))
    .map(([key, value]): Change => ({ do: 'set', path: ['script', key], value }));
  first.push({
    do: 'set',
    path: ['script', 'scenes'],
    value: script.scenes.map((scene) => ({ ...scene, nodes: [] })),
  });
  const parts: Change[][] = [first];
  let size = 0;
  for (const [sceneAt, scene] of script.scenes.entries()) {
    for (const [at, value] of scene.nodes.entries()) {
      const change: Change = { do: 'insert', path: ['script', 'scenes', sceneAt, 'nodes'], at, value };
      const length = JSON.stringify(change).length;
      if (size + length > mostCharacters) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1)?.push(change);
      size += length;
    }
  }
  return parts;
}

/** Makes an instructor and a draft of so many nodes through the host's own channels. Answers the draft's id. */
export async function makeLargeDraft(
  context: APIRequestContext,
  origin: string,
  nodes: number,
): Promise<string> {
  const details = (name: string) => ({ name, unit: '', duty: 'police' as const });
  const add = async (name: string, role: 'administrator' | 'instructor') =>
    (await ask(context, origin, 'people:add', { details: details(name), role, pin })) as {
      person: { id: string };
    };
  const administrator = await add('管理员', 'administrator');
  await ask(context, origin, 'people:sign-in', { person: administrator.person.id, pin });
  const instructor = await add('教官', 'instructor');
  await ask(context, origin, 'people:sign-in', { person: instructor.person.id, pin });
  const { draft } = (await ask(context, origin, 'studio:create-draft', {
    from: { kind: 'skeleton', fraudType: 'F01', title: '大剧本' },
  })) as { draft: string };
  const opened = (await ask(context, origin, 'studio:open-draft', { draft, force: true })) as {
    revision: number;
  };
  let { revision } = opened;
  for (const [at, changes] of changesFor(nodes).entries()) {
    const saved = (await ask(context, origin, 'studio:save-steps', {
      draft,
      revision,
      // Plain JSON: a generated script holds nothing else.
      steps: [{ id: `part-${at}`, changes: JSON.parse(JSON.stringify(changes)) as never }],
    })) as { revision: number };
    revision = saved.revision;
  }
  await ask(context, origin, 'studio:release-draft', { draft });
  return draft;
}
