import { testOverSealedFolders } from '../../support/test-over-sealed-folders';

// The same sentences as over clear names, each over a folder whose names are encrypted.
testOverSealedFolders();
jest.requireActual('./studio-versions.test');
