import { sameSecret } from './same-secret';

/** Browsers that have shown the secret. Each holds a cookie that is good until this host exits. */
export type BrowserSessions = {
  readonly isSecret: (text: string) => boolean;
  /** The `Set-Cookie` header that lets one more browser in. */
  readonly admit: () => string;
  /** The session that a `Cookie` header proves, or null. */
  readonly find: (cookieHeader: string | undefined) => string | null;
};

/** What sessions are made from: where the host listens, what it printed, and where cookies come from. */
export type SessionParts = {
  readonly port: number;
  readonly secret: string;
  readonly newSecret: () => string;
};

/** The values that a header gives to a cookie; a browser may send several of one name, from other paths. */
function cookieValues(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
}

/**
 * Cookies know no ports: every program on 127.0.0.1 gets those of all others. So the name holds the port, lest two hosts
 * overwrite each other's, and the value means nothing to anybody but the host that gave it.
 */
export function createBrowserSessions({ port, secret, newSecret }: SessionParts): BrowserSessions {
  const name = `quandezhu-${port}`;
  const sessions: string[] = [];
  return {
    isSecret: (text) => sameSecret(text, secret),
    admit: () => {
      const session = newSecret();
      sessions.push(session);
      return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`;
    },
    find: (cookieHeader) => {
      const shown = cookieValues(cookieHeader ?? '', name).slice(0, 4);
      return sessions.find((session) => shown.some((value) => sameSecret(value, session))) ?? null;
    },
  };
}
