/** Light or dark as this window is drawn now, whatever the setting says of the system. */
export function themeOnScreen(): 'light' | 'dark' {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
