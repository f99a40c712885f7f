import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { StoppedError } from './command-line.ts';
import type { EntryNames } from './entry-names.ts';
import { importedEntry, type ImportSettings } from './imported-entry.ts';
import {
  builtDocument,
  type BuiltParts,
  paragraph,
  pictureOf,
  runOf,
  styleOf,
  tableOf,
} from './word/built-document.test-data.ts';
import { readWordDocument } from './word/document.ts';

const names: EntryNames = {
  in: () => [],
  find: (_collection, text) => (text === 'Borgerbudget' ? { id: 'borgerbudget', title: 'Borgerbudget' } : undefined),
  suggest: () => undefined,
};

const settings: ImportSettings = {
  collection: 'cases',
  names,
  today: '2026-06-01',
  fileName: 'mit-dokument',
  id: undefined,
  accept: () => Promise.resolve(),
  describe: () => Promise.resolve(undefined),
};

const styles = styleOf('O1', 'heading 1') + styleOf('O2', 'heading 2') + styleOf('T', 'Title');
const title = paragraph('Et navn', { style: 'T' });
const heading = (words: string) => paragraph(words, { style: 'O1' });

async function importOf(parts: BuiltParts, changed: Partial<ImportSettings> = {}) {
  const source = await readWordDocument(builtDocument({ styles, ...parts }));
  const entry = await importedEntry(source, { ...settings, ...changed });
  const [, fields = '', body = ''] = /^---\n([^]*?\n)---\n\n?([^]*)$/.exec(entry.text) ?? [];
  return { ...entry, fields, body };
}

describe('fields from a document', () => {
  it.each<[string, string, string]>([
    [
      'words under a heading that is a label',
      heading('Situationen') + paragraph('Vi stod med et valg.'),
      'situation: "Vi stod med et valg."\n',
    ],
    [
      'a heading with a number and a colon',
      heading('1. Situationen:') + paragraph('Vi stod med et valg.'),
      'situation: "Vi stod med et valg."\n',
    ],
    [
      'items under the heading of a list',
      heading('Det kan vi lære') + paragraph('• Lyt.') + paragraph('Svar.'),
      'learning:\n  - "Lyt."\n  - "Svar."\n',
    ],
    [
      'answers in a table',
      tableOf(['header:Felt', 'Svar'], ['Er det dialog?', 'Delvis'], ['Værktøjer', 'Borgerbudget']),
      'isDialogue: delvis\n',
    ],
    [
      'a part of a group',
      tableOf(['header:Felt', 'Svar'], ['Sted: Land', 'Danmark'], ['Sted', 'Aarhus']),
      'place:\n  name: "Aarhus"\n  country: "Danmark"\n',
    ],
    [
      'rows of a table of groups',
      heading('Ændringer') +
        tableOf(
          ['header:Dato', 'Hvad', 'Hvorfor'],
          ['', 'Skrevet.', 'Andre skal vide det.'],
          ['', 'Siden er skrevet.', ''],
        ),
      'changes:\n  - date: 2026-06-01\n    what: "Skrevet."\n    why: "Andre skal vide det."\n\n',
    ],
  ])('reads %s', async (_name, body, field) => {
    expect((await importOf({ body: title + body })).fields).toContain(field);
  });

  it.each<[string, string, string]>([
    [
      'an answer that cannot be used',
      tableOf(['header:Felt', 'Svar'], ['Dokumentation', 'rygter'], ['Land', 'Norge']),
      'Dokumentation: "rygter" findes ikke; vælg mellem: Omtalt',
    ],
    [
      'a row that is no field',
      tableOf(['header:Felt', 'Svar'], ['Farve', 'blå'], ['Land', 'Norge'], ['Sted', 'Oslo']),
      'Rækken "Farve" i tabellen er ikke et felt',
    ],
    [
      'a cell that is missing',
      tableOf(['header:Tal', 'Enhed', 'Tekst', 'Præcision', 'Kilde'], ['8', 'stole', '', 'præcis', '']),
      'Tal nr. 1: Tekst er ikke udfyldt.',
    ],
    [
      'a link in a field',
      heading('Situationen') + `<w:p>${runOf('Se ')}<w:hyperlink r:id="rL">${runOf('planen')}</w:hyperlink></w:p>`,
      'Linket "planen" (https://www.kk.dk/) i Situationen',
    ],
    [
      'formatting in a field',
      heading('Situationen') + paragraph('Meget vigtigt at vide', { run: '<w:i/>' }),
      'Fed og kursiv i Situationen',
    ],
    [
      'a table in a field',
      heading('Situationen') + tableOf(['header:A', 'B'], ['1', '2']),
      'En tabel under "Situationen" er flyttet ned',
    ],
  ])('names %s', async (_name, body, note) => {
    const { notes } = await importOf({ body: title + body, links: [['rL', 'hyperlink', 'https://www.kk.dk/']] });
    expect(notes.join('\n')).toContain(note);
  });

  it('leaves a marked blank where an answer cannot be used', async () => {
    const { fields } = await importOf({
      body: title + tableOf(['header:Felt', 'Svar'], ['Dokumentation', 'rygter'], ['Land', 'Norge']),
    });
    expect(fields).toMatch(/^evidence: # UDFYLD$/mu);
  });

  it('keeps everything else as text, and leaves out the heading of the template', async () => {
    const body =
      heading('Situationen') +
      paragraph('I feltet.') +
      heading('Mere tekst') +
      paragraph('Et mellemstykke', { style: 'O2' }) +
      paragraph('I teksten.');
    expect((await importOf({ body: title + body })).body).toBe('## Et mellemstykke\n\nI teksten.\n');
  });
});

describe('the title', () => {
  it.each<[string, string, string, string]>([
    ['the title of the document', title + heading('Afsnit'), 'et-navn', '## Afsnit\n'],
    [
      'the first heading where it stands above all others',
      heading('Øverst') + paragraph('Afsnit', { style: 'O2' }),
      'oeverst',
      '## Afsnit\n',
    ],
    ['the name of the file where nothing else is', heading('Et') + heading('To'), 'mit-dokument', '## Et\n\n## To\n'],
    [
      'what stands under the heading Titel',
      title + heading('Titel') + paragraph('Det rigtige navn'),
      'det-rigtige-navn',
      '',
    ],
  ])('is %s', async (_name, body, id, text) => {
    const entry = await importOf({ body });
    expect([entry.id, entry.body]).toEqual([id, text]);
  });
});

describe('a document with nothing in it', () => {
  it.each<[string, BuiltParts]>([
    ['at all', { body: '' }],
    ['but empty paragraphs', { body: '<w:p/><w:p/>' }],
    ['but the headings of the template', { body: heading('Situationen') + heading('Mere tekst') }],
  ])('%s is refused', async (_name, parts) => {
    await expect(importOf(parts)).rejects.toThrow('Dokumentet er tomt, eller skabelonen er ikke udfyldt');
  });
});

describe('CPR numbers', () => {
  const number = '010190-1234';

  it.each<[string, BuiltParts, Partial<ImportSettings>?]>([
    ['in the text', { body: title + paragraph(`Borgeren ${number} kom.`) }],
    ['across formatting', { body: `${title}<w:p>${runOf('010190', '<w:b/>')}${runOf('-1234')}</w:p>` }],
    ['in a field', { body: title + heading('Situationen') + paragraph(`Borgeren ${number} kom.`) }],
    ['in a table of answers', { body: title + tableOf(['header:Felt', 'Svar'], ['Sted', number], ['Land', 'Norge']) }],
    [
      'in a link',
      {
        body: `${title}<w:p><w:hyperlink r:id="rL">${runOf('her')}</w:hyperlink></w:p>`,
        links: [['rL', 'hyperlink', `https://www.kk.dk/?sag=${number}`]],
      },
    ],
    [
      'in a footnote',
      {
        body: `${title}<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        parts: {
          'footnotes.xml': `<w:footnotes NAMESPACES><w:footnote w:id="2">${paragraph(number)}</w:footnote></w:footnotes>`,
        },
      },
    ],
    ['in the title', { body: paragraph(`Sag ${number}`, { style: 'T' }) }],
    ['in the name of the file', { body: paragraph('Tekst') }, { fileName: `sag ${number}` }],
  ])('stop the import %s, and are not repeated', async (_name, parts, changed = {}) => {
    const failure = await importOf(parts, changed).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoppedError);
    expect(String(failure)).toContain('ligner et CPR-nummer');
    expect(String(failure)).toContain('xxxxxx-xxxx');
    expect(String(failure)).not.toContain('010190');
  });

  const part = (kind: string, words: string): BuiltParts => ({
    body: title,
    parts: { [`${kind}1.xml`]: `<w:${kind} NAMESPACES>${words}</w:${kind}>` },
  });

  it.each<[string, BuiltParts]>([
    ['in a header', part('header', `<w:p>${runOf('010190')}${runOf('-1234', '<w:b/>')}</w:p>`)],
    ['in a footer', part('footer', paragraph(number))],
    ['in a comment', part('comments', `<w:comment w:id="1">${paragraph(number)}</w:comment>`)],
    [
      'in deleted text',
      { body: `${title}<w:p><w:del w:id="1"><w:r><w:delText>${number}</w:delText></w:r></w:del></w:p>` },
    ],
    [
      'in the description of a picture that does not come along',
      {
        body: title + pictureOf('rP', `descr="Brev til ${number}"`),
        parts: { 'media/a.emf': new Uint8Array(9) },
        links: [['rP', 'image', 'media/a.emf']],
      },
    ],
    [
      "in the file's properties",
      { body: title, parts: { '../docProps/core.xml': `<p><title>Sag ${number}</title></p>` } },
    ],
  ])('stop the import where nothing of them would come along: %s', async (_name, parts) => {
    const failure = await importOf(parts).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoppedError);
    expect(String(failure)).toContain('ligner et CPR-nummer');
    expect(String(failure)).not.toContain('010190');
  });

  it('are not seen where two paragraphs meet', async () => {
    const { body } = await importOf({ body: title + paragraph('Pris: 010190') + paragraph('1234 kroner') });
    expect(body).toBe('Pris: 010190\n\n1234 kroner\n');
  });

  it('stop the import before anybody is asked', async () => {
    const asked: unknown[] = [];
    const describe: ImportSettings['describe'] = (picture) => {
      asked.push(picture);
      return Promise.resolve(undefined);
    };
    const parts: BuiltParts = {
      body: title + paragraph(number) + pictureOf('rP'),
      parts: { 'media/a.png': new Uint8Array(9) },
      links: [['rP', 'image', 'media/a.png']],
    };
    await expect(importOf(parts, { describe })).rejects.toThrow('CPR-nummer');
    expect(asked).toEqual([]);
  });

  it('stop the import in a description given for a picture', async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const parts: BuiltParts = {
      body: title + pictureOf('rP'),
      parts: { 'media/a.png': png },
      links: [['rP', 'image', 'media/a.png']],
    };
    await expect(importOf(parts, { describe: () => Promise.resolve(`Kort med ${number}`) })).rejects.toThrow(
      'CPR-nummer',
    );
  });
});

describe('pictures', () => {
  const png = async (background: string) =>
    new Uint8Array(
      await sharp({ create: { width: 9, height: 9, channels: 3, background } })
        .png()
        .toBuffer(),
    );

  async function withPictures(body: string, changed: Partial<ImportSettings> = {}) {
    return importOf(
      {
        body: title + body,
        parts: {
          'media/a.png': await png('red'),
          'media/b.png': await png('blue'),
          'media/c.emf': new TextEncoder().encode('EMF'),
        },
        links: [
          ['rA', 'image', 'media/a.png'],
          ['rB', 'image', 'media/b.png'],
          ['rC', 'image', 'media/c.emf'],
        ],
      },
      changed,
    );
  }

  it('stand beside the text with their descriptions', async () => {
    const { body, pictures, notes } = await withPictures(
      pictureOf('rA', 'descr="Tre stole"') + pictureOf('rB', 'descr="En bænk"'),
    );
    expect(body).toBe('![Tre stole](./billede-1.png)\n\n![En bænk](./billede-2.png)\n');
    expect(pictures.map(({ name }) => name)).toEqual(['billede-1.png', 'billede-2.png']);
    expect(notes).toEqual([]);
  });

  it('are written once where they are used twice', async () => {
    const { body, pictures } = await withPictures(pictureOf('rA', 'descr="Først"') + pictureOf('rA', 'descr="Igen"'));
    expect(body).toBe('![Først](./billede-1.png)\n\n![Igen](./billede-1.png)\n');
    expect(pictures).toHaveLength(1);
  });

  it.each([
    '',
    'descr="Et billede, der indeholder stol. Automatisk genereret beskrivelse"',
    'descr="Billede 3"',
    'descr="IMG_1234.jpg"',
  ])('without a description of their own are asked about: %s', async (properties) => {
    const asked: unknown[] = [];
    const describe = (picture: unknown) => {
      asked.push(picture);
      return Promise.resolve('Tre stole');
    };
    const { body, notes } = await withPictures(paragraph('Se her') + pictureOf('rA', properties), { describe });
    expect(asked).toEqual([{ name: 'billede-1.png', number: 1, after: 'Se her' }]);
    expect(body).toContain('![Tre stole](./billede-1.png)');
    expect(notes).toEqual([]);
  });

  it('that nobody describes are named, and left for the validator', async () => {
    const { body, notes } = await withPictures(pictureOf('rA'));
    expect(body).toBe('![](./billede-1.png)\n');
    expect(notes.join()).toContain('Billede 1 (billede-1.png) (først i dokumentet) mangler en beskrivelse');
  });

  it('that the web cannot show are named and left out', async () => {
    const { body, notes, pictures } = await withPictures(paragraph('Se her') + pictureOf('rC', 'descr="Kurve"'));
    expect([body, pictures]).toEqual(['Se her\n', []]);
    expect(notes.join()).toContain('Billede 1 (efter "…Se her") er ikke taget med');
  });
});
