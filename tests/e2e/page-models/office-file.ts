import { expect, type Page } from '@playwright/test';

import { markerTraces } from '../../support/mark-texts';
import { openZip } from '../../support/open-zip';

/** What the browser's own parser finds in the parts of a file. */
async function foundIn(page: Page, parts: readonly (readonly [string, string])[]) {
  return page.evaluate(
    ({ files, traces }) => {
      const broken: string[] = [];
      const foreign: string[] = [];
      const shown = new Set<string>();
      for (const [name, xml] of files) {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        if (parsed.querySelector('parsererror') !== null) broken.push(name);
        for (const element of parsed.querySelectorAll('*')) {
          if (/^(img|script|svg|iframe)$/.test(element.tagName)) foreign.push(`${name} ${element.tagName}`);
          // A formula in a sheet, an address that is no page, a field that Word works out when it opens.
          const target = element.getAttribute('Target') ?? '';
          if (element.tagName === 'f' || /^(javascript|file|https?):/i.test(target))
            foreign.push(`${name} ${target}`);
        }
        const text = parsed.documentElement.textContent ?? '';
        for (const trace of traces) if (text.includes(trace)) shown.add(trace);
      }
      return { broken, foreign, shown: shown.size };
    },
    { files: parts, traces: markerTraces },
  );
}

/** A .docx, .pptx or .xlsx whose every part is well-formed XML, with the hostile texts in it as text and as nothing else. */
export async function expectSoundOffice(page: Page, what: string, bytes: Buffer | undefined): Promise<void> {
  const zip = await openZip(bytes ?? Buffer.alloc(0));
  const parts = [...zip]
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, content]) => [name, content.toString('utf8')] as const);
  expect(parts.length, what).toBeGreaterThan(3);
  const { broken, foreign, shown } = await foundIn(page, parts);
  expect({ what, broken, foreign }).toEqual({ what, broken: [], foreign: [] });
  expect(shown, `${what}: markers as text`).toBeGreaterThan(0);
}
