import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { StoppedError } from '../command-line.ts';
import { mdxText } from '../mdx-text.ts';
import {
  builtDocument,
  type BuiltParts,
  drawingOf,
  paragraph,
  pictureOf,
  runOf,
  styleOf,
  tableOf,
} from './built-document.test-data.ts';
import { readWordDocument } from './document.ts';
import { openWordPackage } from './package.ts';

async function read(parts: BuiltParts) {
  const { tree, notes, ...rest } = await readWordDocument(builtDocument(parts));
  return { text: mdxText(tree), notes, ...rest };
}

const footnotes = (content: string) =>
  `<w:footnotes NAMESPACES><w:footnote w:id="2">${paragraph(content)}</w:footnote></w:footnotes>`;

describe('hidden text', () => {
  const vanish = '<w:vanish/>';
  const hiding = `<w:rPr>${vanish}</w:rPr>`;

  it.each<[string, BuiltParts]>([
    ['by formatting', { body: `<w:p>${runOf('Synligt')}${runOf('skjult', vanish)}</w:p>` }],
    ['by formatting that is on in words', { body: paragraph('skjult', { run: '<w:vanish w:val="true"/>' }) }],
    [
      'under another prefix',
      {
        body: paragraph('skjult', { run: vanish })
          .replaceAll('w:', 'x:')
          .replace('<x:p', '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'),
      },
    ],
    [
      'by a character style',
      {
        body: paragraph('skjult', { run: '<w:rStyle w:val="S"/>' }),
        styles: styleOf('S', 'Note', hiding, 'character'),
      },
    ],
    ['by a paragraph style', { body: paragraph('skjult', { style: 'S' }), styles: styleOf('S', 'Note', hiding) }],
    [
      'by the style that a style builds on',
      {
        body: paragraph('skjult', { style: 'S' }),
        styles: `${styleOf('S', 'Note', '<w:basedOn w:val="B"/>')}${styleOf('B', 'Base', hiding)}`,
      },
    ],
    [
      'by the style of all paragraphs',
      { body: paragraph('skjult'), styles: styleOf('N', 'Normal', hiding).replace('w:type', 'w:default="1" w:type') },
    ],
    [
      'by the default of the document',
      { body: paragraph('skjult'), styles: `<w:docDefaults><w:rPrDefault>${hiding}</w:rPrDefault></w:docDefaults>` },
    ],
    [
      'by a table style',
      {
        body: tableOf(['skjult']).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>'),
        styles: styleOf('T', 'Tabel', `<w:tblStylePr w:type="firstRow">${hiding}</w:tblStylePr>`, 'table'),
      },
    ],
    [
      'in a footnote',
      {
        body: '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        parts: {
          'footnotes.xml': footnotes('')
            .replace('<w:t xml', '<w:rPr><w:vanish/></w:rPr><w:t xml')
            .replace('</w:t>', 'skjult</w:t>'),
        },
      },
    ],
    [
      'in a text box',
      {
        body: `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('skjult', { run: vanish })}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      },
    ],
    ['in inserted text', { body: `<w:p><w:ins w:id="1">${runOf('skjult', vanish)}</w:ins></w:p>` }],
    [
      'as a row',
      { body: tableOf(['Synlig'], ['skjult']).replace('</w:tr><w:tr>', '</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>') },
    ],
    [
      'as a picture',
      {
        body: pictureOf('rPic', 'hidden="1"'),
        parts: { 'media/a.png': new Uint8Array(9) },
        links: [['rPic', 'image', 'media/a.png']],
      },
    ],
  ])('stops the import: %s', async (_name, parts) => {
    const failure = await read(parts).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoppedError);
    expect(String(failure)).toContain('Dokumentet har noget skjult');
    expect(String(failure)).toContain('Undersøg dokument');
    expect(String(failure)).not.toContain('"…skjult');
  });

  it('is placed by the visible words before it', async () => {
    const failure = await read({
      body: `${paragraph('Vi mødtes på pladsen.')}${paragraph('kun for os', { run: vanish })}`,
    }).catch(String);
    expect(failure).toContain('skjult tekst efter "…Vi mødtes på pladsen."');
    expect(failure).not.toContain('kun for os');
  });

  it.each<[string, BuiltParts]>([
    ['hiding that is switched off', { body: paragraph('synligt', { run: '<w:vanish w:val="0"/>' }) }],
    [
      'a hiding style that the run overrules',
      {
        body: paragraph('synligt', { style: 'S', run: '<w:vanish w:val="false"/>' }),
        styles: styleOf('S', 'Note', hiding),
      },
    ],
    [
      'a style that overrules the one it builds on',
      {
        body: paragraph('synligt', { style: 'S' }),
        styles: `${styleOf('S', 'A', '<w:basedOn w:val="B"/><w:rPr><w:vanish w:val="0"/></w:rPr>')}${styleOf('B', 'B', hiding)}`,
      },
    ],
    ['a hiding style that nothing uses', { body: paragraph('synligt'), styles: styleOf('S', 'Note', hiding) }],
    ['a hidden paragraph mark', { body: `<w:p><w:pPr><w:rPr>${vanish}</w:rPr></w:pPr>${runOf('synligt')}</w:p>` }],
    [
      'formatting before a tracked change',
      { body: paragraph('synligt', { run: `<w:rPrChange w:id="1"><w:rPr>${vanish}</w:rPr></w:rPrChange>` }) },
    ],
    [
      'deleted text that is hidden',
      {
        body: `<w:p>${runOf('synligt')}<w:del w:id="1"><w:r><w:rPr>${vanish}</w:rPr><w:delText>slettet</w:delText></w:r></w:del></w:p>`,
      },
    ],
    [
      'an index entry',
      { body: `<w:p>${runOf('synligt')}<w:r><w:rPr>${vanish}</w:rPr><w:instrText>XE "ord"</w:instrText></w:r></w:p>` },
    ],
  ])('is not seen in %s', async (_name, parts) => {
    expect((await read(parts)).text).toBe('synligt\n');
  });
});

describe('what must not leak', () => {
  const secret = 'hemmelighed';

  it.each<[string, BuiltParts, string | undefined]>([
    [
      'a comment',
      {
        body: `<w:p><w:commentRangeStart w:id="0"/>${runOf('Åbent')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
        parts: {
          'comments.xml': `<w:comments NAMESPACES><w:comment w:id="0" w:author="${secret}">${paragraph(secret)}</w:comment></w:comments>`,
        },
      },
      'En kommentar i dokumentet er ikke taget med.',
    ],
    [
      'deleted words',
      {
        body: `<w:p>${runOf('Åbent')}<w:del w:author="${secret}"><w:r><w:delText>${secret}</w:delText></w:r></w:del></w:p>`,
      },
      'sporede ændringer',
    ],
    [
      'deleted words that Word wrote as plain ones',
      { body: `<w:p>${runOf('Åbent')}<w:del>${runOf(secret)}</w:del></w:p>` },
      'sporede ændringer',
    ],
    [
      'words moved away',
      { body: `<w:p>${runOf('Åbent')}<w:moveFrom>${runOf(secret)}</w:moveFrom></w:p>` },
      'sporede ændringer',
    ],
    [
      'a deleted row',
      {
        body: `${paragraph('Åbent')}${tableOf(['a'], [secret]).replace('</w:tr><w:tr>', '</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>')}`,
      },
      'sporede ændringer',
    ],
    [
      'a placeholder nobody filled',
      {
        body: `${paragraph('Åbent')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(secret)}</w:sdtContent></w:sdt>`,
      },
      undefined,
    ],
    [
      'a table of contents',
      {
        body: `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(secret)}</w:sdtContent></w:sdt>${paragraph('Åbent')}`,
      },
      'Indholdsfortegnelsen',
    ],
    [
      'a line of contents',
      { body: `${paragraph(secret, { style: 'I1' })}${paragraph('Åbent')}`, styles: styleOf('I1', 'toc 1') },
      'Indholdsfortegnelsen',
    ],
    [
      'a header',
      { body: paragraph('Åbent'), parts: { 'header1.xml': `<w:hdr NAMESPACES>${paragraph(secret)}</w:hdr>` } },
      'Sidehoved og sidefod',
    ],
    [
      'guidance in our own template',
      { body: `${paragraph(secret, { style: 'V' })}${paragraph('Åbent')}`, styles: styleOf('V', 'Vejledning') },
      undefined,
    ],
  ])('%s', async (_name, parts, note) => {
    const { text, notes } = await read(parts);
    expect(text).toContain('Åbent');
    expect(`${text}${notes.join('')}`).not.toContain(secret);
    if (note === undefined) expect(notes).toEqual([]);
    else expect(notes.join('\n')).toContain(note);
  });
});

describe('what is kept', () => {
  it.each<[string, BuiltParts, string]>([
    ['inserted words', { body: `<w:p><w:ins w:id="1">${runOf('indsat')}</w:ins></w:p>` }, 'indsat\n'],
    [
      'the words of a simple field',
      { body: `<w:p>${runOf('Figur ')}<w:fldSimple w:instr="SEQ Figur">${runOf('1')}</w:fldSimple></w:p>` },
      'Figur 1\n',
    ],
    [
      'headings with Danish style ids',
      { body: paragraph('Sådan', { style: 'Overskrift1' }), styles: styleOf('Overskrift1', 'heading 1') },
      '## Sådan\n',
    ],
    [
      'a bold heading as a plain one',
      { body: paragraph('Sådan', { style: 'H', run: '<w:b/>' }), styles: styleOf('H', 'heading 2') },
      '### Sådan\n',
    ],
    [
      'a link',
      {
        body: `<w:p><w:hyperlink r:id="rL">${runOf('siden')}</w:hyperlink></w:p>`,
        links: [['rL', 'hyperlink', 'https://www.kk.dk/']],
      },
      '[siden](https://www.kk.dk/)\n',
    ],
    ['m²', { body: `<w:p>${runOf('m')}${runOf('2', '<w:vertAlign w:val="superscript"/>')}</w:p>` }, 'm²\n'],
    ['a quotation', { body: paragraph('Ja.', { style: 'C' }), styles: styleOf('C', 'Quote') }, '> Ja.\n'],
    ['a main part with another name', { body: paragraph('her'), main: 'document2.xml' }, 'her\n'],
    [
      'a footnote',
      {
        body: `<w:p>${runOf('Her')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        parts: { 'footnotes.xml': footnotes('Kilden.') },
      },
      'Her[^2]\n\n[^2]: Kilden.\n',
    ],
    ['a table with a header', { body: tableOf(['header:A', 'B'], ['1', '2']) }, '| A | B |\n| - | - |\n| 1 | 2 |\n'],
    [
      'a text box',
      {
        body: `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('boks')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      },
      'boks\n',
    ],
  ])('%s', async (_name, parts, text) => {
    expect((await read(parts)).text).toBe(text);
  });

  it('the title and the subtitle, apart from the text', async () => {
    const styles = styleOf('T', 'Title') + styleOf('U', 'Subtitle');
    const { title, summary, text } = await read({
      body: paragraph('Navnet', { style: 'T' }) + paragraph('Resumé: Kort.', { style: 'U' }) + paragraph('Tekst'),
      styles,
    });
    expect({ title, summary, text }).toEqual({ title: 'Navnet', summary: 'Kort.', text: 'Tekst\n' });
  });
});

describe('what is lost is named', () => {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const office = 'http://schemas.microsoft.com/office/word/2010';

  it.each<[string, BuiltParts, string]>([
    ['a chart', { body: drawingOf(`${drawing}/chart`) }, 'Et diagram er ikke taget med'],
    ['SmartArt', { body: drawingOf(`${drawing}/diagram`) }, 'En SmartArt-figur er ikke taget med'],
    ['a drawn shape', { body: drawingOf(`${office}/wordprocessingShape`) }, 'En tegnet figur er ikke taget med'],
    ['grouped pictures', { body: drawingOf(`${office}/wordprocessingGroup`) }, 'Opdel gruppen i Word'],
    [
      'a text box in the newest form alone',
      {
        body: drawingOf(
          `${office}/wordprocessingShape`,
          `<wps:wsp><wps:txbx><w:txbxContent>${paragraph('boks')}</w:txbxContent></wps:txbx></wps:wsp>`,
        ),
      },
      'En tekstboks er ikke taget med',
    ],
    ['a formula', { body: '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>' }, 'En formel er ikke taget med'],
    ['an embedded sheet', { body: '<w:p><w:r><w:object/></w:r></w:p>' }, 'Et indlejret objekt'],
    ['text from another file', { body: '<w:altChunk r:id="rX"/>' }, 'henter tekst fra en anden fil'],
    [
      'a decorative picture',
      { body: drawingOf(`${drawing}/picture`, '<adec:decorative val="1"/>') },
      'markeret som pynt',
    ],
    ['colour that marks', { body: paragraph('x', { run: '<w:highlight w:val="yellow"/>' }) }, 'overstregningsfarve'],
    [
      'merged cells',
      {
        body: tableOf(['header:A', 'B'], ['1', '2']).replace(
          '<w:tc><w:p><w:r><w:t xml:space="preserve">1',
          '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">1',
        ),
      },
      'flettede celler',
    ],
    ['a table without a header', { body: tableOf(['A', 'B'], ['1', '2']) }, 'ingen overskriftsrække'],
    [
      'a table in a table',
      { body: `<w:tbl><w:tr><w:tc>${tableOf(['x'])}<w:p/></w:tc></w:tr></w:tbl>` },
      'En tabel står inde i en tabel',
    ],
    [
      'a bold line that looks like a heading',
      { body: paragraph('Det lærte vi', { run: '<w:b/>' }) },
      'er fed tekst på sin egen linje',
    ],
    ['a typed bullet', { body: paragraph('• Et punkt') }, 'skrevet punkttegn'],
    [
      'a link that runs code',
      {
        body: `<w:p><w:hyperlink r:id="rL">${runOf('klik')}</w:hyperlink></w:p>`,
        links: [['rL', 'hyperlink', 'javascript:alert(1)']],
      },
      'Linket "klik" er blevet til almindelig tekst: adresser med javascript:',
    ],
    [
      'a link in a field that runs code',
      {
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "JavaScript:alert(1)" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runOf('klik')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      },
      'adresser med javascript:',
    ],
    [
      'a link to a file on a computer',
      {
        body: `<w:p><w:hyperlink r:id="rL">${runOf('bilag')}</w:hyperlink></w:p>`,
        links: [['rL', 'hyperlink', 'file:///C:/Users/en-bruger/bilag.docx']],
      },
      'fører til en fil på en computer',
    ],
    [
      'a link within the document',
      { body: `<w:p><w:hyperlink w:anchor="her">${runOf('se afsnittet')}</w:hyperlink></w:p>` },
      'et andet sted i dokumentet',
    ],
    [
      'raised words',
      { body: `<w:p>${runOf('nr')}${runOf('te', '<w:vertAlign w:val="superscript"/>')}</w:p>` },
      'Hævet eller sænket tekst',
    ],
    [
      'a style of their own',
      { body: paragraph('x', { style: 'F' }), styles: styleOf('F', 'Faktaboks') },
      'Typografierne "Faktaboks" betyder ikke noget',
    ],
  ])('%s', async (_name, parts, note) => {
    const { notes } = await read(parts);
    expect(notes.join('\n')).toContain(note);
    expect(notes.join('\n')).not.toContain('en-bruger');
  });

  it('says nothing about a plain document', async () => {
    const { notes } = await read({
      body: paragraph('Et afsnit.') + paragraph('Et punkt', { style: 'L' }),
      styles: styleOf('L', 'List Paragraph'),
    });
    expect(notes).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const encoded = (text: string) => new TextEncoder().encode(text);

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'ikke et Word-dokument'],
    ['text with the wrong ending', encoded('Hej'), 'ikke et Word-dokument'],
    ['a protected file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'beskyttet med adgangskode'],
    ['another zip', zipSync({ 'a.txt': encoded('a') }), 'ikke et Word-dokument'],
    ['a part that is cut off', builtDocument({ body: '<w:p>' }), 'beskadiget'],
  ])('is refused: %s', async (_name, bytes, message) => {
    const failure = await readWordDocument(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoppedError);
    expect(String(failure)).toContain(message);
  });

  it.each([
    ['more than a document', { bytes: 1000, files: 100 }],
    ['more files than a document', { bytes: 1_000_000, files: 3 }],
  ])('is refused where it unpacks to %s', (_name, limits) => {
    expect(() => openWordPackage(builtDocument({ body: paragraph('x') }), limits)).toThrow('fylder mere udpakket');
  });
});
