/**
 * Chromium refuses schemes that it does not know, so the pages of `app://quandezhu` are shown under a name that no network
 * has. Everything in the driver that is told to the code under test uses the real address, everything told to Chromium the
 * other one.
 */
const shown = 'http://quandezhu.app.localhost';
const real = 'app://quandezhu';

/** The address that Chromium is given. */
export function shownAddress(address: string): string {
  return address.startsWith(`${real}/`) ? shown + address.slice(real.length) : address;
}

/** The address that the code under test is told. */
export function realAddress(address: string): string {
  const plain = address.replace(/^blob:/, '');
  if (!plain.startsWith(`${shown}/`)) return address;
  return (address === plain ? '' : 'blob:') + real + plain.slice(shown.length);
}
