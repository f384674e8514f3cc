import { screen } from '@testing-library/react';

import { appError } from '#core/bridge/app-error';
import type { RunFile } from '#core/bridge/channels';
import { defaultSettings } from '#core/bridge/settings';
import { fail, ok } from '#core/lib/result';
import { buildPerson, fakeBridge } from '../../../../support/fake-bridge';
import { runFile } from '../../../../support/run-file';
import { showApp } from '../../../../support/show-app';
import { expertSteps, playedSmallCase } from '../../../../support/small-debrief';

/** Whoever looks at the debrief. */
export const trainee = buildPerson();
export const badSteps = ['threaten', 'lecture', '~continue', 'promise-door', 'push-door', 'change-subject'];
export const bad = runFile(playedSmallCase(badSteps));
export const good = runFile(playedSmallCase(expertSteps));

type Show = { readonly person?: typeof trainee; readonly language?: 'zh' | 'en'; readonly run?: string };

/** Opens the debrief of a run out of some files. */
export async function shownDebrief(
  files: Readonly<Record<string, RunFile>>,
  { person = trainee, language = 'zh', run = 'run-1' }: Show = {},
) {
  const host = fakeBridge(
    { people: [person], person, settings: { ...defaultSettings, language } },
    {
      'runs:get': ({ run: id }) => {
        const file = files[id];
        return file === undefined ? fail(appError('runs/unknown-run')) : ok(file);
      },
      'runs:start': () => ok({ ...bad, head: { ...bad.head, id: 'run-9' } }),
    },
  );
  const view = showApp(host, `#/debrief/${run}`);
  return { host, files, ...view };
}

export const verdict = () => screen.findByRole('region', { name: '结果' });
export const step = (number: number): HTMLElement => {
  const head = document.getElementById(`debrief-step-${number - 1}`);
  if (head === null) throw new Error(`There is no step ${number}`);
  return head;
};
