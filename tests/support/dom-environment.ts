import { TestEnvironment } from 'jest-environment-jsdom';

/**
 * jsdom with what every supported browser has and jsdom lacks. Taken from Node itself, together with its `Uint8Array`, so
 * that bytes made by TextEncoder pass an `instanceof` test in the code under test.
 */
export default class DomEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      Uint8Array,
      structuredClone,
      fetch,
      Request,
      Response,
    });
    Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
  }
}
