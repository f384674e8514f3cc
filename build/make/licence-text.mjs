import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The MIT licence's own words, for a package that names the licence and carries no copy. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const holderOf = ({ author, name }) =>
  (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;

/**
 * The licence of an installed package in full: its file, else what its read-me says under "License", else the words of the licence that
 * it names, with its author. Throws where there is none, so that nothing ships without one.
 */
export function licenceText(folder) {
  const names = readdirSync(folder);
  const text = (name) => readFileSync(join(folder, name), 'utf8').trim();
  const file = names.find((name) => /^(un)?licen[cs]e/i.test(name));
  if (file !== undefined) return text(file);
  const readMe = names.find((name) => /^readme/i.test(name));
  const section = readMe && /^#+\s*licen[cs]e\s*$([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(text(readMe))?.[1];
  // Shorter ones only name it.
  if (section && section.trim().length > 400) return section.trim();
  const manifest = JSON.parse(text('package.json'));
  if (manifest.license === 'MIT') return `Copyright (c) ${holderOf(manifest)}\n\n${mit}`;
  throw new Error(`${manifest.name} ${manifest.version} ships and carries no licence text`);
}
