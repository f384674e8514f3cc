import type { DeckTone } from '#core/courseware/deck/deck';

/** Colours of the theme, by the names that Open XML has for them: a bureau changes them once and every slide follows. */
export const themeColours = {
  dk1: '1E232A',
  lt1: 'FFFFFF',
  dk2: '122A52',
  lt2: 'F6F3EC',
  accent1: '1F4480',
  accent2: 'C4861A',
  accent3: 'A92D28',
  accent4: '2F7D53',
  accent5: 'A8BAD5',
  accent6: '87826F',
  hlink: '1F4480',
  folHlink: '50575F',
} as const;

/** A tone as the library takes it: a colour of the theme where it has one, else a tint of our own. */
export const toneColours: Readonly<Record<DeckTone, string>> = {
  text: 'tx1',
  white: 'bg1',
  deep: 'tx2',
  paper: 'bg2',
  ink: 'accent1',
  amber: 'accent2',
  red: 'accent3',
  soft: '50575F',
  pale: 'C9D6EA',
  surface: 'FDFCF9',
  'ink-soft': 'E4EAF3',
  'amber-soft': 'F8ECD2',
  'red-soft': 'F8E4E0',
  sunken: 'EDE8DD',
  rule: 'D3CCBB',
};
