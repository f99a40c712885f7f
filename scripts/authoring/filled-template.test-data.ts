import { unzipSync, zipSync } from 'fflate';

import { elementsIn, readXml, wordsIn, type XmlElement } from './word/xml.ts';

/** What a colleague wrote in the case template: under headings, in the table of answers, and in the rows of the other tables. */
export const writtenCase = {
  headings: {
    Titel: ['Løse stole viste, hvor bænkene skulle stå'],
    Resumé: [
      'Otte løse stole med kridt omkring viste, hvor folk helst vil sidde. Det flyttede bænkene i planen for pladsen.',
    ],
    Situationen: ['Pladsen skulle bygges om, og vi vidste ikke, hvor folk ville sidde.', 'Planen lå næsten fast.'],
    'Det gjorde de': ['Vi stillede stole ud, bad folk flytte dem og talte, hvor de endte. Det tog to eftermiddage.'],
    'Det kom der ud af det': ['De fleste stillede stolen i skyggen med ryggen mod muren, og bænkene blev rykket.'],
    'Det kan vi lære': ['Lad folk vise det: Det er nemmere end at svare.', 'Kom også om aftenen.'],
    'Det kan det betyde i København': [
      'Det kan bruges, hver gang noget skal stå et sted i byen, og planen endnu kan ændres.',
    ],
    'Det ved vi ikke': ['Hvor dem, der kommer om aftenen, ville sidde.'],
    'Det blev input brugt til': ['Bænkene blev rykket i den endelige plan.'],
  },
  answers: {
    Dokumentation: ['Selvrapporteret'],
    Resultat: ['Ændret beslutning', 'Indsigt'],
    'Er det dialog?': ['Ja'],
    Sted: ['København'],
    'Sted: Land': ['Danmark'],
    'Periode: Start': ['maj 2026'],
    'Periode: Løbende': ['Nej'],
    'Periode: Præcision': ['Måned'],
    Kontakt: ['Konsulent TMF'],
    Forvaltninger: ['TMF'],
    Værktøjer: ['Borgerworkshop', 'Små forsøg'],
    Principper: ['Tidlig dialog'],
    Emner: ['Byrum og trafik'],
    Kilder: ['Redaktionelt skøn'],
    Ejer: ['Konsulent TMF'],
    Gennemgået: ['1. november 2026'],
    Søgeord: ['bænke, møbler'],
  },
  rows: [
    { table: 'Enhed', cells: ['8', '', 'stole', 'Løse stole på pladsen', 'præcis', 'Redaktionelt skøn', ''] },
    { table: 'Hvorfor', cells: ['', 'Siden er skrevet.', 'Andre skal kunne bruge idéen.'] },
  ],
};

/** The case template with that in it, as Word would save it. */
export function fillTemplate(template: Uint8Array, written: typeof writtenCase): Uint8Array {
  const files = unzipSync(template);
  const path = 'word/document.xml';
  const text = new TextDecoder().decode(files[path]);
  const root = readXml(text);
  const insertions: { at: number; to: number; xml: string }[] = [];
  const paragraphs = [...elementsIn(root)].filter(({ name }) => name === 'w:p');
  const write = (paragraph: XmlElement | undefined, lines: readonly string[]) => {
    if (paragraph)
      insertions.push({
        at: paragraph.start,
        to: paragraph.end,
        xml: lines.map((line) => withWords(text, paragraph, line)).join(''),
      });
  };
  for (const [heading, lines] of Object.entries(written.headings)) {
    // The heading, its guidance, then the line to write on.
    write(paragraphs[paragraphs.findIndex((paragraph) => wordsIn(paragraph) === heading) + 2], lines);
  }
  const rows = [...elementsIn(root)].filter(({ name }) => name === 'w:tr').map(cellsOf);
  for (const [label, lines] of Object.entries(written.answers)) {
    write(paragraphIn(rows.find(([first]) => first && wordsIn(first) === label)?.[1]), lines);
  }
  for (const { table, cells } of written.rows) {
    const row = rows[rows.findIndex((header) => header.some((cell) => wordsIn(cell) === table)) + 1] ?? [];
    for (const [index, cell] of cells.entries()) if (cell !== '') write(paragraphIn(row[index]), [cell]);
  }
  const filled = insertions
    .sort((a, b) => b.at - a.at)
    .reduce((result, { at, to, xml }) => result.slice(0, at) + xml + result.slice(to), text);
  return zipSync({ ...files, [path]: new TextEncoder().encode(filled) });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.filter(({ name }) => name === 'w:tc');
}

function paragraphIn(cell: XmlElement | undefined): XmlElement | undefined {
  return cell?.children.find(({ name }) => name === 'w:p');
}

/** A paragraph with its properties kept and its words replaced. */
function withWords(text: string, paragraph: XmlElement, words: string): string {
  const properties = paragraph.children.find(({ name }) => name === 'w:pPr');
  const kept = properties ? text.slice(properties.start, properties.end) : '';
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${kept}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
