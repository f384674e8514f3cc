import { request } from '@playwright/test';

import type { AnswerOf, ChannelName, RequestOf } from '#core/bridge/channels';

/** Asks the host and answers what it answered. Throws what it refused. */
export type Ask = <Name extends ChannelName>(name: Name, asked: RequestOf<Name>) => Promise<AnswerOf<Name>>;

/** A tab that asks the host, with the cookie that its address gives. */
export async function openTab(
  address: string,
  tab = '0f8fad5b-d9cb-469f-a165-70867728950e',
): Promise<{ readonly ask: Ask; readonly close: () => Promise<void> }> {
  const context = await request.newContext();
  await context.get(address);
  const { origin } = new URL(address);
  const headers = {
    'x-quandezhu-tab': tab,
    origin,
    'content-type': 'application/json',
  };
  return {
    ask: async (name, asked) => {
      const answered = await context.post(`${origin}/api/${name}`, { headers, data: JSON.stringify(asked) });
      const answer = (await answered.json()) as { ok: boolean; value: never; error: unknown };
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    close: () => context.dispose(),
  };
}
