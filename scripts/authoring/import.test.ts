import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runNode } from '../run/node-script.ts';
import { readCatalogue } from '../validate/catalogue.ts';
import { checkCatalogue } from '../validate/check.ts';
import { rules } from '../validate/rules/index.ts';
import { fillTemplate, writtenCase } from './filled-template.test-data.ts';
import { importCommand } from './import-command.ts';
import { findLibreOffice, wordFromOpenDocument } from './open-document.ts';

const fixtures = path.resolve('tests/fixtures/word');
let root = '';
let content = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'import-'));
  content = path.join(root, 'content');
  await cp(path.resolve('content'), content, { recursive: true });
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function runImport(file: string, ...args: string[]) {
  return importCommand([path.resolve(fixtures, file), '--content', content, ...args], { isTerminal: false });
}

async function issuesIn(folder: string) {
  const catalogue = await readCatalogue(content);
  const issues = await checkCatalogue(catalogue, rules, { now: new Date(), environment: 'development' });
  return issues.filter(({ file }) => file.includes(`/${folder}/`));
}

describe('npm run import', { timeout: 30_000 }, () => {
  it('has a Danish help', async () => {
    const { code, output } = await runNode('scripts/import.ts', ['--help'], { capture: true });
    expect([code, output]).toEqual([0, expect.stringContaining('Laver et dokument om til en kladde')]);
  });

  it.each(['template filled in as Word saves it', 'template filled in and saved by LibreOffice'])(
    'makes an entry that can be published of a %s',
    async (name) => {
      const isOwn = !name.includes('LibreOffice');
      const file = isOwn ? path.join(root, 'udfyldt.docx') : 'filled-template.docx';
      if (isOwn) await writeFile(file, fillTemplate(await readFile('public/skabeloner/case.docx'), writtenCase));
      const id = isOwn ? 'fra-word' : 'fra-libreoffice';
      const { code, output } = await runImport(file, '--id', id);
      expect([code, output]).toEqual([0, expect.stringContaining('Kladden er gyldig.')]);
      expect(output).not.toContain('Det skal du vide');
      expect(await issuesIn(id)).toEqual([]);

      const index = path.join(content, 'cases', id, 'index.mdx');
      const draft = await readFile(index, 'utf8');
      expect(draft).not.toContain('UDFYLD\n');
      await writeFile(index, draft.replace('status: kladde', 'status: publiceret'));
      expect((await issuesIn(id)).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('keeps what a document made by LibreOffice holds, and names what it loses', async () => {
    const { code, output } = await runImport('mixed.docx');
    expect(code).toBe(0);
    for (const note of [
      'sporede ændringer (2)',
      'En kommentar',
      'flettede celler',
      '"Det lærte vi" er fed',
      '"• Skyggen trækker."',
      'adresser med javascript:',
      'Billede 2 (billede-2.png)',
    ]) {
      expect(output).toContain(note);
    }
    const folder = path.join(content, 'cases', 'stole-paa-pladsen');
    expect((await readdir(folder)).sort()).toEqual(['billede-1.jpg', 'billede-2.png', 'index.mdx']);
    const text = await readFile(path.join(folder, 'index.mdx'), 'utf8');
    expect(text.slice(text.indexOf('\n---\n', 4) + 6)).toBe(mixedBody);
    expect(text).toContain('title: "Stole på pladsen"');
    expect(`${text}${output}`).not.toMatch(/hemmelig/iu);
    const photo = await readFile(path.join(folder, 'billede-1.jpg'));
    expect((await sharp(photo).metadata()).exif).toBeUndefined();
    expect(photo.toString('latin1')).not.toContain('Hemmelig');
  });

  it.each<[string, string, number, string]>([
    ['hidden text', 'hidden-run.docx', 1, 'Dokumentet har noget skjult'],
    ['text hidden by a style', 'hidden-style.docx', 1, 'Dokumentet har noget skjult'],
    ['a hidden section', 'hidden-section.odt', 1, 'skjulte sektioner'],
    ['a file of another sort', '../word/mixed.fodt', 2, 'Importér et Word-dokument'],
    ['the template as it was fetched', '../../../public/skabeloner/case.docx', 1, 'skabelonen er ikke udfyldt'],
    ['a file that is not there', 'nej.docx', 2, 'findes ikke eller kan ikke læses'],
  ])('writes nothing for %s', async (_name, file, code, message) => {
    const before = await readdir(root, { recursive: true });
    const ended = await runImport(file);
    expect([ended.code, ended.output]).toEqual([code, expect.stringContaining(message)]);
    expect(ended.output).not.toContain('hemmelig');
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'Skriv, hvilken fil'],
    ['an unknown flag', ['a.docx', '--tit'], '--tit findes ikke'],
    ['a kind without a text', ['a.docx', '--kind', 'kilde'], 'har ingen tekst og kan ikke importeres'],
    ['a description without a number', ['a.docx', '--alt', 'Stole'], '--alt "Stole" kan ikke forstås'],
  ])('explains %s', async (_name, args, message) => {
    const { code, output } = await importCommand(args, { isTerminal: false });
    expect([code, output]).toEqual([2, expect.stringContaining(message)]);
  });

  it('takes descriptions as flags, and a Markdown file', async () => {
    await writeFile(
      path.join(root, 'foto.png'),
      await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    );
    await writeFile(path.join(root, 'stol.md'), '# En stol\n\nTekst.\n\n![](foto.png)\n');
    const { code } = await runImport(path.join(root, 'stol.md'), '--alt', '1=En rød stol');
    expect(code).toBe(0);
    expect(await readFile(path.join(content, 'cases/en-stol/index.mdx'), 'utf8')).toMatch(
      /---\n\nTekst\.\n\n!\[En rød stol\]\(\.\/billede-1\.png\)\n$/u,
    );
  });
});

describe('a Markdown file', () => {
  it.each<[string, Buffer]>([
    ['UTF-8 with its mark', Buffer.from('\ufeff# Blåbær\n\nTekst.\n')],
    ["Windows' older way", Buffer.from('# Blåbær\n\nTekst.\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff# Blåbær\n\nTekst.\n', 'utf16le')],
  ])('is read where it was saved in %s', async (name, bytes) => {
    const file = path.join(root, 'gemt.md');
    await writeFile(file, bytes);
    const id = name.toLowerCase().replace(/[^a-z\d]+/g, '-');
    expect((await runImport(file, '--id', id)).code).toBe(0);
    expect(await readFile(path.join(content, 'cases', id, 'index.mdx'), 'utf8')).toContain('title: "Blåbær"');
  });
});

describe('OpenDocument', () => {
  it('needs LibreOffice, and says so where there is none', async () => {
    expect(await findLibreOffice({ PATH: root }, [])).toBeUndefined();
    await expect(wordFromOpenDocument('a.odt', undefined)).rejects.toThrow(
      'Åbn den i Word eller LibreOffice, vælg Gem som',
    );
  });
});

const mixedBody = `## Baggrund

Vi ville vide, hvor bænkene skulle stå.[^1] Pladsen er 300 m², og **alle** kan *sidde* der.

Læs [kommunens side](https://www.kk.dk/), men ikke det farlige link eller den lokale fil.

Her står et ord, og noget indsat er med.

## Sådan gjorde vi

- Stil stolene ud
  - med kridt omkring
- Vent

1. Tæl
2. Tegn

### Optælling

| Dag             | Flyttede stole |
| --------------- | -------------- |
| Mandag          | 31 · i regn    |
| Ingen optælling |                |

![Otte stole med kridt omkring](./billede-1.jpg)

![](./billede-2.png)

**Det lærte vi**

• Skyggen trækker.

&#x69;mport af stole gik hurtigt, og formlen \\{=SUM(A1:A9)} \\<b> stod i regnearket.

&#x65;xport blev ikke brugt.

[^1]: Se [planen](https://www.kk.dk/politik).
`;
