import { followOpenedFiles } from '../../../../renderer/app/follow-opened-files';
import { createNavigation } from '../../../../renderer/app/navigation';

function setUp() {
  let open = (): void => undefined;
  const onFileOpened = (call: () => void) => {
    open = call;
    return () => undefined;
  };
  Object.defineProperty(window, 'quandezhu', { configurable: true, value: { onFileOpened } });
  window.history.replaceState(null, '', '#/library');
  const navigation = createNavigation(window);
  followOpenedFiles(window, navigation);
  return { navigation, open: () => open(), screen: () => navigation.getState().route.screen };
}

afterEach(() => {
  delete (window as { quandezhu?: unknown }).quandezhu;
});

test('a double-clicked pack leads to the packs', () => {
  const { open, screen } = setUp();
  open();
  expect(screen()).toBe('packs');
});

test('nobody is torn out of a talk; it is gone to when the talk is left, once', () => {
  const { navigation, open, screen } = setUp();
  navigation.getState().go({ screen: 'talk', run: 'a' });
  open();
  expect(screen()).toBe('talk');
  navigation.getState().go({ screen: 'debrief', run: 'a' });
  expect(screen()).toBe('packs');
  navigation.getState().go({ screen: 'library' });
  expect(screen()).toBe('library');
});

test('in a browser there is nothing to follow', () => {
  const navigation = createNavigation(window);
  expect(() => followOpenedFiles(window, navigation)).not.toThrow();
});
