import { rawRequest, type RawAnswer, type RawRequest } from './raw-request';

/** One browser that has exchanged the printed address for its cookie. */
export type BrowserAt = {
  readonly port: number;
  readonly origin: string;
  readonly cookie: string;
  /** The headers that a page of ours sends with a question. */
  readonly headers: Readonly<Record<string, string>>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<RawAnswer>;
  readonly post: (
    path: string,
    body: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<RawAnswer>;
};

/** A tab's id as the client makes them. */
export const someTab = 'a0'.repeat(16);

/** Goes to the address and keeps the cookie. */
export async function browserAt(address: string): Promise<BrowserAt> {
  const { origin, pathname, port: portText, search } = new URL(address);
  const port = Number(portText);
  const entered = await rawRequest({ port, path: pathname + search });
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const headers = {
    cookie,
    origin,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-quandezhu-tab': someTab,
  };
  const send = (more: Omit<RawRequest, 'port'>) => rawRequest({ port, ...more });
  return {
    port,
    origin,
    cookie,
    headers,
    get: (path, touched = {}) => send({ path, headers: { cookie, ...touched } }),
    post: (path, body, touched = {}) =>
      send({ method: 'POST', path, body, headers: { ...headers, ...touched } }),
  };
}
