import { contentFolder } from '../../support/content-folder';
import { firstAdministrator } from '../../support/test-people';
import { testHost, told } from '../../support/test-host';

describe('the library', () => {
  it('reads the tiny case without a problem', async () => {
    const { connection } = await firstAdministrator(await testHost({ contentFolder: contentFolder() }));
    expect((await told(connection, 'library:get', {})).broken).toEqual([]);
  });
});
