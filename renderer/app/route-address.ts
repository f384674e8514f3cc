import { fraudTypes } from '#core/script/vocabulary';

import { startRoute, type Route } from './route';

/** The part of the address after `#` that names a route: `#/talk/3f2a…`. A hash, because both hosts serve one page. */
export function routeAddress(route: Route): string {
  const parts: string[] = [route.screen];
  if (route.screen === 'briefing' || route.screen === 'class-vote') parts.push(route.script);
  if (route.screen === 'lesson' || route.screen === 'lecture') parts.push(route.fraudType);
  if (route.screen === 'talk' || route.screen === 'exercise' || route.screen === 'debrief')
    parts.push(route.run);
  if (route.screen === 'editor') parts.push(route.draft);
  if (route.screen === 'version') parts.push(route.version);
  if (route.screen === 'help' && route.page !== undefined) parts.push(route.page);
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** The route that an address names; an address that names none leads to the start. */
export function routeOf(address: string): Route {
  const [screen, id] = decoded(address.replace(/^#\/?/, '')).filter((part) => part !== '');
  switch (screen) {
    case 'briefing':
    case 'class-vote':
      return id === undefined ? startRoute : { screen, script: id };
    case 'lesson':
    case 'lecture': {
      const fraudType = fraudTypes.find((known) => known === id);
      return fraudType === undefined ? startRoute : { screen, fraudType };
    }
    case 'talk':
    case 'exercise':
    case 'debrief':
      return id === undefined ? startRoute : { screen, run: id };
    case 'help':
      return id === undefined ? { screen } : { screen, page: id };
    case 'editor':
      return id === undefined ? { screen: 'studio' } : { screen, draft: id };
    case 'version':
      return id === undefined ? { screen: 'studio' } : { screen, version: id };
    case 'studio':
    case 'packs':
    case 'courseware':
    case 'daily':
    case 'stage':
    case 'kiosk':
    case 'progress':
    case 'settings':
    case 'people':
    case 'data':
      return { screen };
    default:
      return startRoute;
  }
}

/** An address may have been typed by hand: what cannot be decoded names nothing. */
function decoded(path: string): string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}
