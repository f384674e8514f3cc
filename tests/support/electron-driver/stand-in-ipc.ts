/** Where a question comes from, as main sees it. */
export type Sender = {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

type Handler = (event: Sender, ...rest: readonly unknown[]) => unknown;

/** Electron's `ipcMain`, and a way to send to it. */
export class StandInIpc {
  readonly #handlers = new Map<string, Handler>();

  handle(name: string, handler: Handler): void {
    if (this.#handlers.has(name)) throw new Error(`Attempted to register a second handler for '${name}'`);
    this.#handlers.set(name, handler);
  }

  /** The messages that main listens to. */
  get names(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  /** Sends as a page does; both directions are copied, as they would be between processes. */
  async invoke(event: Sender, name: string, rest: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(name);
    if (handler === undefined) {
      throw new Error(`Error invoking remote method '${name}': No handler registered for '${name}'`);
    }
    return structuredClone(await handler(event, ...structuredClone(rest)));
  }
}
