import { request, type IncomingHttpHeaders } from 'node:http';

/** A request exactly as written: no tidying of paths or headers, as a browser or `fetch` would do. */
export type RawRequest = {
  readonly port: number;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** What came back. */
export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** Sends it to 127.0.0.1. */
export function rawRequest({
  port,
  method = 'GET',
  path,
  headers = {},
  body,
}: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    // A host that has answered early closes while we may still be sending.
    sent.on('error', (error) => (isAnswered ? undefined : reject(error)));
    sent.end(body);
  });
}
