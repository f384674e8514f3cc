import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseGuide } from '../../../../renderer/screens/help/parse-guide';

const folder = join(process.cwd(), 'docs/guide');
const files = readdirSync(folder);
const pages = files.map((file) => ({ file, page: parseGuide(readFileSync(join(folder, file), 'utf8')) }));

test('reads headings, paragraphs, lists, tables and marks', () => {
  expect(
    parseGuide(
      '# 题\n\n一段**重**话，看[下页](a-run.md)。\n\n## 节\n\n- 一\n- `二`\n\n| 键 | 用 |\n| --- | --- |\n| P | 停 |',
    ),
  ).toEqual({
    title: '题',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          { kind: 'text', text: '一段' },
          { kind: 'strong', text: '重' },
          { kind: 'text', text: '话，看' },
          { kind: 'link', text: '下页', page: 'a-run' },
          { kind: 'text', text: '。' },
        ],
      },
      { kind: 'heading', level: 2, text: [{ kind: 'text', text: '节' }] },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: '一' }], [{ kind: 'code', text: '二' }]],
      },
      {
        kind: 'table',
        head: [[{ kind: 'text', text: '键' }], [{ kind: 'text', text: '用' }]],
        rows: [[[{ kind: 'text', text: 'P' }], [{ kind: 'text', text: '停' }]]],
      },
    ],
  });
});

test('HTML and foreign links stay plain text', () => {
  const { blocks } = parseGuide('# t\n\n<img src=x> [x](https://example.org) [y](javascript:alert)');
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text: [{ kind: 'text', text: '<img src=x> [x](https://example.org) [y](javascript:alert)' }],
    },
  ]);
});

test.each(pages)('$file is read without a leftover mark', ({ page }) => {
  expect(page.title).not.toBe('');
  expect(JSON.stringify(page.blocks)).not.toMatch(/\*\*|\]\(|"text":"[#|]|"text":"(- |\d+\. )/);
});

test('every link of the guide leads to a page that exists', () => {
  const linked = pages.flatMap(({ page }) =>
    [...JSON.stringify(page).matchAll(/"page":"([^"]+)"/g)].map((match) => `${match[1]}.md`),
  );
  expect(linked.filter((file) => !files.includes(file))).toEqual([]);
});
