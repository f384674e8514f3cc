import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { pathText } from '#core/check/script-problem';
import { readScriptDocument, readScriptText } from '#core/script/read-script';

const text = readFileSync(resolve(__dirname, '../../../fixtures/small-case/script.yaml'), 'utf8');

/** The problems of a text as `code line path`, and the line of the text that each points at. */
function problemsOf(changed: string): readonly string[] {
  const read = readScriptText(changed);
  if (read.ok) return [];
  return read.error.map(({ code, at }) => `${code} ${at.line ?? '-'} ${pathText(at.path)}`);
}

function lineOf(changed: string, needle: string): number {
  return changed.split('\n').findIndex((line) => line.includes(needle)) + 1;
}

describe('reading a script', () => {
  it('reads a sound text, and the same value again from its body', () => {
    const read = readScriptText(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(readScriptDocument(read.value.document)).toEqual({ ok: true, value: read.value.script });
    expect(read.value.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same hash whatever the order of keys, the comments and the white space', () => {
    const read = readScriptText(text);
    const reordered = readScriptText(
      `# another comment\n${text.replace('id: small-case\nversion: 1', 'version: 1\nid: small-case')}\n\n`,
    );
    if (!read.ok || !reordered.ok) throw new Error('does not read');
    expect(reordered.value.hash).toBe(read.value.hash);
    const changed = readScriptText(text.replace('门链后的声音', '门链后的人'));
    if (!changed.ok) throw new Error('does not read');
    expect(changed.value.hash).not.toBe(read.value.hash);
  });

  it('names the line and the field of a missing text in the short form of a move', () => {
    const changed = text.replace('            why: 报得清楚，但线上的人也听见了。\n', '');
    expect(problemsOf(changed)).toEqual([
      `shape/text-missing ${lineOf(changed, '- id: name-station')} scenes[0].nodes[0].moves[1].why`,
    ]);
  });

  it('names the line of an unknown field, of a wrong step and of an unknown target', () => {
    const unknown = text.replace('title: 门链后的声音', 'title: 门链后的声音\ncolour: red');
    expect(problemsOf(unknown).join()).toContain('shape/field');
    const step = text.replace(
      'effects: { trust: 5, urgency: -10, discloses: [on-line] }',
      'effects: { trust: 7 }',
    );
    expect(problemsOf(step)).toEqual([
      `shape/not-step-of-five ${lineOf(step, 'effects: { trust: 7 }')} scenes[0].nodes[0].moves[0].effects.trust`,
    ]);
    const target = text.replace('to: ask-door', 'to: ask-window');
    expect(problemsOf(target)).toContain(
      `shape/unknown-target ${lineOf(target, 'to: ask-window')} scenes[0].nodes[2].fallback.to`,
    );
  });

  it('names the line of broken YAML and of a key that stands twice', () => {
    const broken = text.replace('summary: 电话里的人不肯挂，说正在办案。', 'summary: "电话里的人');
    expect(problemsOf(broken)[0]).toMatch(/^shape\/yaml \d+ /);
    const twice = text.replace('version: 1\n', 'version: 1\nversion: 2\n');
    expect(problemsOf(twice)).toEqual([`shape/yaml ${lineOf(twice, 'version: 2')} `]);
  });

  it('refuses aliases, which can unfold to gigabytes', () => {
    expect(problemsOf('a: &a [1, 2]\nb: *a\n')[0]).toMatch(/^shape\/yaml/);
  });

  it('refuses control and direction characters, which could hide text', () => {
    expect(problemsOf(text.replace('门链后的声音', '"门链\\u202e后的声音"')).join()).toContain('title');
  });

  it('refuses a body of a newer format and says which it reads', () => {
    const read = readScriptDocument({ format: 2 });
    expect(read).toMatchObject({
      ok: false,
      error: [{ code: 'shape/newer-format', facts: { format: 2, known: 1 } }],
    });
  });

  it.each([null, 7, 'text', [], {}, { format: 1 }, { format: '1', __proto__: { id: 'x' } }])(
    'refuses %p without throwing',
    (value) => {
      expect(readScriptDocument(value).ok).toBe(false);
    },
  );
});
