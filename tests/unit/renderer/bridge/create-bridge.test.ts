import { createBridge } from '../../../../renderer/bridge/create-bridge';

/** A page as far as the bridge looks at it. */
function page(answer: () => Promise<Response>, more: Record<string, unknown> = {}) {
  const sent: { path: string; init: RequestInit }[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const stored = new Map<string, string>();
  let tick = (): void => undefined;
  const window = {
    crypto: globalThis.crypto,
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      void listeners.set(name, listener),
    setInterval: (callback: () => void) => {
      tick = callback;
      return 1;
    },
    fetch: (path: string, init: RequestInit) => {
      sent.push({ path, init });
      return answer();
    },
    ...more,
  };
  const fire = (name: string, event: unknown = {}) => listeners.get(name)?.(event);
  return { window: window as unknown as Window, sent, stored, fire, tick: () => tick() };
}

const answering = (value: unknown) => () => Promise.resolve(new Response(JSON.stringify(value)));
const tabOf = (init: RequestInit | undefined) => (init?.headers as Record<string, string>)['x-quandezhu-tab'];
const unreachable = { ok: false, error: { code: 'bridge/unreachable', facts: {} } };

describe('the bridge of a browser', () => {
  test('asks its own origin by POST, as this tab', async () => {
    const { window, sent } = page(answering({ ok: true, value: [] }));
    expect(await createBridge(window).ask('people:list', {})).toEqual({ ok: true, value: [] });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      path: '/api/people:list',
      init: { method: 'POST', body: '{}', credentials: 'same-origin', redirect: 'error', cache: 'no-store' },
    });
    expect(sent[0]?.init.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(tabOf(sent[0]?.init)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('hands on a failure that the host tells, whatever the status', async () => {
    const failure = { ok: false, error: { code: 'people/not-signed-in', facts: {} } };
    const answer = () => Promise.resolve(new Response(JSON.stringify(failure), { status: 413 }));
    expect(await createBridge(page(answer).window).ask('library:get', {})).toEqual(failure);
  });

  test.each([
    ['nobody listens', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'the host does not know this browser any more',
      () => Promise.resolve(new Response('', { status: 404 })),
    ],
    ['another program answers in words', () => Promise.resolve(new Response('<h1>Hello</h1>'))],
    ['another program answers in JSON', answering({ hello: true })],
    ['it answers nothing', answering(null)],
    ['it fails without a code', answering({ ok: false, error: {} })],
  ])('says that the host cannot be reached when %s', async (_when, answer) => {
    expect(await createBridge(page(answer).window).ask('library:get', {})).toEqual(unreachable);
  });

  test('never throws, even for a request that cannot be written down', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const { window, sent } = page(answering({ ok: true, value: null }));
    for (const request of [circle, 10n, undefined, () => 1]) {
      expect(await createBridge(window).ask('people:list', request as never)).toMatchObject({
        ok: false,
        error: { code: 'bridge/bad-request' },
      });
    }
    expect(sent).toEqual([]);
  });
});

describe('a tab', () => {
  test('is the same one after a reload', async () => {
    const first = page(answering({ ok: true, value: [] }));
    await createBridge(first.window).ask('people:list', {});
    first.fire('pagehide');
    const leaving = first.sent.at(-1);
    expect(leaving).toMatchObject({ path: '/tab/leave', init: { method: 'POST', keepalive: true } });
    await createBridge(first.window).ask('people:list', {});
    expect(tabOf(first.sent.at(-1)?.init)).toBe(tabOf(leaving?.init));
  });

  test('that was duplicated is another one, because an open tab keeps its id to itself', async () => {
    const { window, sent } = page(answering({ ok: true, value: [] }));
    await createBridge(window).ask('people:list', {});
    await createBridge(window).ask('people:list', {});
    expect(tabOf(sent[0]?.init)).not.toBe(tabOf(sent[1]?.init));
  });

  test('gives signs of life, and does not mind a host that is gone', () => {
    const { window, sent, tick } = page(() => Promise.reject(new TypeError('Failed to fetch')));
    createBridge(window);
    tick();
    tick();
    expect(sent.map(({ path }) => path)).toEqual(['/tab/keep', '/tab/keep']);
  });

  test('that comes back out of the memory of the browser goes on as itself', () => {
    const { window, sent, stored, fire } = page(answering({ ok: true, value: null }));
    createBridge(window);
    fire('pagehide');
    fire('pageshow', { persisted: false });
    expect(stored.size).toBe(1);
    fire('pageshow', { persisted: true });
    expect(stored.size).toBe(0);
    expect(sent.map(({ path }) => path)).toEqual(['/tab/leave', '/tab/keep']);
  });

  test('works where storage is forbidden', async () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const sessionStorage = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
    const { window, fire } = page(answering({ ok: true, value: [] }), { sessionStorage });
    expect(await createBridge(window).ask('people:list', {})).toEqual({ ok: true, value: [] });
    expect(() => fire('pagehide')).not.toThrow();
  });
});

describe('the bridge of the desktop', () => {
  const over = (ask: (channel: string, request: unknown) => Promise<unknown>) =>
    createBridge({ quandezhu: { ask, host: 'desktop' } } as unknown as Window);

  test('asks through the preload and touches nothing else of the page', async () => {
    const asked: unknown[] = [];
    const bridge = over((...question) => {
      asked.push(question);
      return Promise.resolve({ ok: true, value: [] });
    });
    expect(await bridge.ask('people:list', {})).toEqual({ ok: true, value: [] });
    expect(asked).toEqual([['people:list', {}]]);
  });

  test('turns a broken channel into a failure', async () => {
    expect(await over(() => Promise.reject(new Error('gone'))).ask('people:list', {})).toEqual(unreachable);
    expect(await over(() => Promise.resolve(undefined)).ask('people:list', {})).toEqual(unreachable);
  });

  test('does not send what cannot be written down', async () => {
    const bridge = over(() => Promise.resolve({ ok: true, value: null }));
    expect(await bridge.ask('people:list', 10n as never)).toMatchObject({
      error: { code: 'bridge/bad-request' },
    });
  });
});
