import type { ScreenName } from './route';

/** Screens that have the window to themselves and bring their own way out. */
export const wholeScreens: readonly ScreenName[] = ['talk', 'editor', 'lecture', 'class-vote'];
