import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { EntryNames } from './entry-names.ts';
import { readMarkdownDocument } from './markdown-document.ts';
import { mdxText } from './mdx-text.ts';

const names: EntryNames = { in: () => [], find: () => undefined, suggest: () => undefined };
let root = '';
let folder = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'markdown-'));
  folder = path.join(root, 'dokument');
  await mkdir(path.join(folder, 'billeder'), { recursive: true });
  await writeFile(path.join(folder, 'billeder', 'foto.png'), 'png');
  await writeFile(path.join(root, 'hemmelig.png'), 'hemmelig');
  await symlink(path.join(root, 'hemmelig.png'), path.join(folder, 'genvej.png'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function read(text: string) {
  const { tree, ...document } = await readMarkdownDocument(text, { folder, collection: 'cases', names });
  return { ...document, text: mdxText(tree) };
}

describe('reading Markdown', () => {
  it.each([
    [
      'headings, lists and tables',
      '# En\n\n## To\n\n* a\n* b\n\n| A | B |\n| :- | -: |\n| 1 | 2 |',
      '# En\n\n## To\n\n- a\n- b\n\n| A  |  B |\n| :- | -: |\n| 1  |  2 |\n',
    ],
    ['a footnote', 'Her[^x]\n\n[^x]: Kilden.', 'Her[^x]\n\n[^x]: Kilden.\n'],
    ['a link by reference', '[siden][a]\n\n[a]: https://www.kk.dk/ "Titel"', '[siden](https://www.kk.dk/)\n'],
    ['braces and angles as words', 'en {mappe} og 2 < 3', 'en \\{mappe} og 2 \\< 3\n'],
    ['a line that would be code', 'import af varer', '&#x69;mport af varer\n'],
    ['a picture beside it', '![Foto](billeder/foto.png)', '![Foto](billede:1)\n'],
  ])('keeps %s', async (_name, text, expected) => {
    const { text: found, notes } = await read(text);
    expect([found, notes]).toEqual([expected, []]);
  });

  it.each([
    ['a comment', 'Før\n\n<!-- hemmelig -->\n\nEfter', 'Kommentarer'],
    ['a comment in a line', 'Før <!-- hemmelig --> efter', 'Kommentarer'],
    ['a script', 'Før\n\n<script>hemmelig()</script>', 'Rå HTML'],
    ['a link that runs code', '[hej](javascript:hemmelig())', 'adresser med javascript:'],
    ['a picture on the web', '![](https://hemmelig.invalid/a.png)', 'hentes fra nettet'],
    ['a picture outside its folder', '![](../hemmelig.png)', 'ligger ikke i dokumentets mappe'],
    ['a shortcut out of its folder', '![](genvej.png)', 'ligger ikke i dokumentets mappe'],
    ['a picture that is not there', '![](nej.png)', 'ligger ikke i dokumentets mappe'],
    ['a field it does not know', '---\nlayout: ./hemmelig.js\n---\n\nHej', 'Feltet "layout" øverst i filen'],
    ['fields that cannot be read', '---\na: [b\n---\n\nHej', 'kan ikke læses'],
  ])('leaves out %s, and says so', async (_name, text, note) => {
    const { text: found, notes, pictures } = await read(text);
    expect(found).not.toContain('hemmelig');
    expect(pictures).toEqual([]);
    expect(notes.join('\n')).toContain(note);
  });

  it('takes the fields it knows', async () => {
    const { values } = await read(
      '---\ntitle: Et navn\nStatus: publiceret\nevidence: Omtalt\nkeywords: [a, b]\ncreated: 2026-01-02\n---\n\nHej',
    );
    expect(values).toEqual({ title: 'Et navn', evidence: 'omtalt', keywords: ['a', 'b'], created: '2026-01-02' });
  });
});
