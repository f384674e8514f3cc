import type { FraudType } from '#core/script/vocabulary';

/** Where one can be. Ids only: what a screen shows it reads for itself, so that a reload comes back to the same place. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'briefing'; readonly script: string }
  | { readonly screen: 'lesson'; readonly fraudType: FraudType }
  | { readonly screen: 'lecture'; readonly fraudType: FraudType }
  | { readonly screen: 'class-vote'; readonly script: string }
  | { readonly screen: 'courseware' }
  | { readonly screen: 'daily' }
  /** For the second window and for the counter: shown with nobody signed in. */
  | { readonly screen: 'stage' }
  | { readonly screen: 'kiosk' }
  | { readonly screen: 'talk'; readonly run: string }
  | { readonly screen: 'exercise'; readonly run: string }
  | { readonly screen: 'debrief'; readonly run: string }
  | { readonly screen: 'progress' }
  | { readonly screen: 'studio' }
  | { readonly screen: 'editor'; readonly draft: string }
  | { readonly screen: 'version'; readonly version: string }
  | { readonly screen: 'packs' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'people' }
  | { readonly screen: 'data' }
  | { readonly screen: 'help'; readonly page?: string };

export type ScreenName = Route['screen'];

/** Where everyone starts and where an unknown address leads. */
export const startRoute: Route = { screen: 'library' };
