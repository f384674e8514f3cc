import { EventEmitter } from 'node:events';

type Details = { readonly url: string };
type Answer = (response: { readonly cancel: boolean }) => void;
type OnPermission = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type Serve = (request: Request) => Promise<Response>;

/** One of Electron's sessions: keeps the handlers that it is given and lets the driver ask them. */
export class StandInSession extends EventEmitter {
  #onBeforeRequest: (details: Details, answer: Answer) => void = (_details, answer) =>
    answer({ cancel: false });
  #onPermission: OnPermission = (_contents, _permission, answer) => answer(true);
  #isPermitted: (contents: unknown, permission: string) => boolean = () => true;
  #isDevicePermitted: (details: unknown) => boolean = () => true;
  readonly #schemes = new Map<string, Serve>();
  isSpellChecking = true;

  readonly protocol = { handle: (scheme: string, serve: Serve) => void this.#schemes.set(scheme, serve) };
  readonly webRequest = {
    onBeforeRequest: (listener: (details: Details, answer: Answer) => void) =>
      (this.#onBeforeRequest = listener),
  };

  setPermissionRequestHandler(handler: OnPermission): void {
    this.#onPermission = handler;
  }

  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void {
    this.#isPermitted = handler;
  }

  setDevicePermissionHandler(handler: (details: unknown) => boolean): void {
    this.#isDevicePermitted = handler;
  }

  setSpellCheckerEnabled(isOn: boolean): void {
    this.isSpellChecking = isOn;
  }

  /** Whether a request would be let through. */
  isLetThrough(url: string): boolean {
    let isCancelled = false;
    this.#onBeforeRequest({ url }, ({ cancel }) => (isCancelled = cancel));
    return !isCancelled;
  }

  /** Everything that would be granted of what a page can ask for. */
  grantedOf(permissions: readonly string[]): readonly string[] {
    return permissions.filter((permission) => {
      let isGranted = false;
      this.#onPermission(null, permission, (granted) => (isGranted = granted));
      return (
        isGranted ||
        this.#isPermitted(null, permission) ||
        this.#isDevicePermitted({ deviceType: permission })
      );
    });
  }

  /** What a scheme answers, or null where there is nobody to answer. */
  async served(address: string, method: string): Promise<Response | null> {
    const serve = this.#schemes.get(address.slice(0, address.indexOf(':')));
    // Node's Request refuses no scheme; only method and address are looked at.
    return serve === undefined ? null : serve(new Request(address, { method }));
  }
}
