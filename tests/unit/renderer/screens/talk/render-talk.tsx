import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import type { Language } from '#core/messages/message';

import { LanguageContext } from '../../../../../renderer/components/language-context';
import { Talk } from '../../../../../renderer/screens/talk/talk';
import { TalkProvider } from '../../../../../renderer/screens/talk/use-talk';
import { createTalkStore } from '../../../../../renderer/stores/talk/create-talk-store';
import { fakeTalkHost, type FakeTalkHost, type FakeTalkOptions } from '../../../../support/fake-talk-host';
import { handClock } from '../../../../support/hand-clock';

type RenderOptions = FakeTalkOptions & {
  readonly language?: Language;
  readonly arrange?: (host: FakeTalkHost) => void;
};

/** The talk screen on a fake host, opened; `begun` has gone past the first interlude. */
export async function renderTalk({ language = 'zh', arrange, ...options }: RenderOptions = {}) {
  const host = fakeTalkHost(options);
  arrange?.(host);
  const clock = handClock();
  const store = createTalkStore({
    bridge: host.bridge,
    run: 'run-1',
    clock: clock.read,
    timers: clock.timers,
  });
  const onLeave = jest.fn();
  const onDebrief = jest.fn();
  const user = userEvent.setup();
  const { container } = render(
    <LanguageContext value={language}>
      <TalkProvider value={store}>
        <Talk onLeave={onLeave} onDebrief={onDebrief} />
      </TalkProvider>
    </LanguageContext>,
  );
  await act(() => store.getState().open());
  return {
    host,
    store,
    user,
    container,
    onLeave,
    onDebrief,
    pass: (ms: number) => act(() => clock.pass(ms)),
  };
}

/** The same, past the interlude with which a talk opens. */
export async function renderBegunTalk(options: RenderOptions = {}) {
  const talk = await renderTalk(options);
  await talk.user.keyboard('{Enter}');
  return talk;
}
