import { folderPassphrase, sealFolder } from './sealed-folder';
import { temporaryFolder } from './temporary-folder';
import type * as TestHost from './test-host';

/** From here on every host of this test file works on a folder whose names are encrypted, and is unlocked. */
export function testOverSealedFolders(): void {
  jest.doMock('./test-host', () => {
    const actual = jest.requireActual<typeof TestHost>('./test-host');
    const testHost: typeof TestHost.testHost = async (touches = {}) => {
      const dataFolder = touches.dataFolder ?? temporaryFolder();
      await sealFolder(dataFolder);
      const host = await actual.testHost({ ...touches, dataFolder });
      await actual.told(host.connect(), 'seal:unlock', { passphrase: folderPassphrase });
      return host;
    };
    return { ...actual, testHost };
  });
}
