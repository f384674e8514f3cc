import './icon.css';

/** Outlines on a 20 × 20 grid, drawn with one pen. A picture never says something that no word beside it says. */
const outlines = {
  cases: 'M3.5 5.5h5l1.5 2h6.5v8h-13zM3.5 7.5v-3h4',
  progress: 'M3.5 16.5h13M5.5 13.5v-3M9 13.5v-6M12.5 13.5v-4M16 13.5v-9',
  studio: 'M4 16l.8-3.4L13.5 4l2.6 2.6-8.7 8.6zM11.5 6l2.6 2.6M4 16.5h12.5',
  courseware: 'M3.5 4.5h13v8.5h-13zM10 13v3.5M7 16.5h6M6.5 7.5h7M6.5 10h4.5',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 16c0-3 2-4.5 4.5-4.5S12 13 12 16M13 4.3a2.5 2.5 0 0 1 0 4.6M14 11.8c1.9.5 3 2 3 4.2',
  data: 'M4 5.5c0-1.1 2.7-2 6-2s6 .9 6 2-2.7 2-6 2-6-.9-6-2zM4 5.5v9c0 1.1 2.7 2 6 2s6-.9 6-2v-9M4 10c0 1.1 2.7 2 6 2s6-.9 6-2',
  settings: 'M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4M3 10h9M16 10h1M14 8v4',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.8 8.2C7.9 7 8.8 6.3 10 6.3s2.2.8 2.2 1.9c0 1.6-2.2 1.7-2.2 3.3M10 13.6v.2',
  lock: 'M5.5 9.5h9v7h-9zM7.5 9.5V7a2.5 2.5 0 0 1 5 0v2.5',
  swap: 'M4 7.5h11M12 4.5l3 3-3 3M16 12.5H5M8 9.5l-3 3 3 3',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  warning: 'M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.2',
  stop: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5.2 5.2l9.6 9.6',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.3v4.2M10 6.5v.2',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.2l2.8 1.8',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M16 10H4.5M9 5l-5 5 5 5',
  next: 'M4 10h11.5M11 5l5 5-5 5',
  down: 'M5 7.5l5 5 5-5',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6z',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l3.5 3.5',
  save: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  add: 'M10 4v12M4 10h12',
  again: 'M15.5 7A6.3 6.3 0 1 0 16.3 11M15.8 3.5V7.2h-3.7',
  remove: 'M4 10h12',
  undo: 'M7 4.5L3.5 8 7 11.5M3.8 8h8.2a4.2 4.2 0 0 1 0 8.4H8',
  redo: 'M13 4.5L16.5 8 13 11.5M16.2 8H8a4.2 4.2 0 0 0 0 8.4h4',
  phone:
    'M6.2 3.5l2.3 4-1.8 1.6c.8 1.8 2.4 3.4 4.2 4.2l1.6-1.8 4 2.3c0 2-1.2 2.9-2.6 2.7C8.4 15.9 4.1 11.6 3.5 6.1 3.3 4.7 4.2 3.5 6.2 3.5z',
  visit: 'M5.5 16.5v-13h9v13M3.5 16.5h13M12 10v.8',
  bank: 'M3.5 8L10 3.8 16.5 8zM5 8v6M8.3 8v6M11.7 8v6M15 8v6M3.5 16.5h13M4 14h12',
  'follow-up': 'M4 4.5h12v9H9.5L6 16.5v-3H4zM7 8h6M7 10.5h4',
} as const;
export type IconName = keyof typeof outlines;

/** A small drawn sign; hidden from readers because the words beside it say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
