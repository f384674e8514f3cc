import type { IncomingMessage } from 'node:http';

/** A body as text, or why there is none. */
export type Body = { readonly text: string } | { readonly refused: 'too-large' | 'not-text' | 'broken-off' };

/** Reads a body up to a limit in bytes and not a byte further. Slow ones are cut off by the server's own time limit. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { refused: 'too-large' };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return { refused: 'too-large' };
      chunks.push(chunk);
    }
  } catch {
    return { refused: 'broken-off' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { refused: 'not-text' };
  }
}
