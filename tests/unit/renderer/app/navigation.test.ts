import { createNavigation } from '../../../../renderer/app/navigation';

const start = (address = '/') => {
  window.history.replaceState(null, '', address);
  return createNavigation(window);
};
/** jsdom answers history.back() in a later turn of the loop. */
const wentBack = () =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
  });

test('begins where the address says, so that a reload comes back to the same screen', () => {
  expect(start('#/debrief/run-7').getState().route).toEqual({ screen: 'debrief', run: 'run-7' });
});

test('going puts the address into the bar and back returns', async () => {
  const store = start();
  store.getState().go({ screen: 'progress' });
  expect(window.location.hash).toBe('#/progress');
  const back = wentBack();
  store.getState().back({ screen: 'settings' });
  await back;
  expect(store.getState().route).toEqual({ screen: 'library' });
});

test('back leads to the given screen where there is nothing to go back to', () => {
  const store = start('#/debrief/run-7');
  store.getState().back({ screen: 'progress' });
  expect(store.getState().route).toEqual({ screen: 'progress' });
});

test('going to the screen that is shown leaves no second entry', () => {
  const store = start('#/progress');
  const { length } = window.history;
  store.getState().go({ screen: 'progress' });
  expect(window.history.length).toBe(length);
});

test('replacing leaves nothing to come back to', async () => {
  const store = start();
  store.getState().go({ screen: 'briefing', script: 'x' });
  store.getState().replace({ screen: 'talk', run: 'run-1' });
  const back = wentBack();
  store.getState().back({ screen: 'settings' });
  await back;
  expect(store.getState().route).toEqual({ screen: 'library' });
});
