import type { MenuItemConstructorOptions } from 'electron';

import { say, type Language } from '#core/messages/message';

import { menuMessages } from './menu-messages';

/** The menu as data. Only what a system menu is expected to hold; the program's own commands are on its screens. */
export function appMenu(language: Language, isDeveloping: boolean): MenuItemConstructorOptions[] {
  const label = (key: keyof typeof menuMessages) => say(menuMessages[key], language);
  const developing: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'toggleDevTools', label: label('developerTools') },
  ];
  return [
    {
      label: label('file'),
      submenu: [{ role: 'quit', label: label('quit') }],
    },
    {
      label: label('edit'),
      submenu: [
        { role: 'undo', label: label('undo') },
        { role: 'redo', label: label('redo') },
        { type: 'separator' },
        { role: 'cut', label: label('cut') },
        { role: 'copy', label: label('copy') },
        { role: 'paste', label: label('paste') },
        { role: 'selectAll', label: label('selectAll') },
      ],
    },
    {
      label: label('view'),
      submenu: [
        { role: 'resetZoom', label: label('resetZoom') },
        { role: 'zoomIn', label: label('zoomIn') },
        { role: 'zoomOut', label: label('zoomOut') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: label('fullScreen') },
        ...(isDeveloping ? developing : []),
      ],
    },
  ];
}
