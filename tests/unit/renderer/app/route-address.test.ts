import type { Route } from '../../../../renderer/app/route';
import { routeAddress, routeOf } from '../../../../renderer/app/route-address';

const routes: readonly Route[] = [
  { screen: 'library' },
  { screen: 'briefing', script: 'a'.repeat(64) },
  { screen: 'lesson', fraudType: 'F04' },
  { screen: 'talk', run: 'run-1' },
  { screen: 'exercise', run: 'run-2' },
  { screen: 'debrief', run: 'a/b c' },
  { screen: 'progress' },
  { screen: 'settings' },
  { screen: 'people' },
  { screen: 'help' },
  { screen: 'help', page: 'scoring' },
];

test('every route has an address that leads back to it', () => {
  expect(routes.map((route) => routeOf(routeAddress(route)))).toEqual(routes);
});

test.each(['', '#', '#/', '#/nowhere', '#/talk', '#/lesson/F99', '#/briefing/', '#/%E0%A4%A', '#library'])(
  'the address %j leads to the library',
  (address) => expect(routeOf(address)).toEqual({ screen: 'library' }),
);
