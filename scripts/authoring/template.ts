import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';

import { type CollectionName, kinds } from '#schema/index.ts';

import type { Field, FieldShape } from './field-shape.ts';
import { bodyHeading, isGroupList, isOfWords } from './filled-fields.ts';
import { fieldsOf } from './kind-fields.ts';
import { type Question, questionsFor } from './question.ts';
import { guidanceStyle } from './word/html.ts';

/** The kinds that have a Word template, by the name of its file. */
export const templates = { case: 'cases' } as const satisfies Record<string, CollectionName>;

/** Fields that fill themselves, or that only an editor knows. */
const leftOut: ReadonlySet<string> = new Set(['created', 'demo', 'formerIds', 'reviewEveryMonths']);

/** A Word template for a kind: a heading for each field of words, a table for the rest, a table for each list of groups. The bytes depend on the schema alone. */
export async function wordTemplate(collection: CollectionName): Promise<Uint8Array> {
  const fields = fieldsOf(collection).filter(({ key }) => !leftOut.has(key));
  const written = fields.filter((field) => isWritten(field));
  const asked = questionsFor(collection).filter(
    ({ path: [key = ''] }) => !leftOut.has(key) && !written.some((field) => field.key === key),
  );
  const document = new Document({
    creator: 'Sammen om Byen',
    title: `Skabelon: ${kinds[collection].singular}`,
    styles,
    numbering: { config: [bullets] },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        children: [
          ...introduction(collection),
          ...written.flatMap((field) => writtenField(field)),
          guidance('Oplysninger', 'title'),
          guidance(
            'Skriv i den midterste kolonne. Navne skriver du, som de står på siden; er der flere, så ét på hver linje.',
          ),
          answerTable(asked),
          ...fields.filter(({ shape }) => isGroupList(shape)).flatMap((field) => groupTable(field)),
          heading(bodyHeading),
          guidance(
            'Kan udelades. Her kan du skrive mere med egne overskrifter (Overskrift 2), lister, tabeller og billeder. Giv hvert billede en beskrivelse: højreklik, og vælg Alternativ tekst.',
          ),
          blank(),
        ],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document));
}

/** A field under a heading: words in one or more paragraphs, but not the short lists that fit in a table. */
function isWritten({ key, shape }: Field): boolean {
  if (!isOfWords(shape)) return false;
  const isShort = shape.type === 'line' || (shape.type === 'list' && shape.item.type === 'line');
  return !isShort || key === 'title' || key === 'summary' || key === 'name';
}

function introduction(collection: CollectionName): Paragraph[] {
  const { singular } = kinds[collection];
  return [
    guidance(`Skabelon: ${singular}`, 'title'),
    guidance(
      'Skriv på linjerne under overskrifterne. De grå linjer er vejledning; de kommer ikke med, og du må gerne slette dem. Lad overskrifterne og tabellernes første kolonne stå, for det er dem, der fortæller, hvor teksten hører til.',
    ),
    guidance(
      'Skriv ikke noget, der kan føre til en bestemt københavner: ingen navne, CPR-numre eller helbredsoplysninger.',
    ),
    guidance('Når du er færdig, så send filen til redaktionen, eller kør: npm run import -- filens-navn.docx'),
  ];
}

const needWords = {
  always: 'Skal udfyldes.',
  publish: 'Skal udfyldes, før siden kan publiceres.',
  optional: 'Kan udelades.',
} as const;

function writtenField({ label, help, need, shape }: Field): Paragraph[] {
  const isList = shape.type === 'list';
  const parts = [
    help,
    lengthHelp(isList ? shape.item : shape, help),
    isList ? 'Ét punkt for hver linje.' : '',
    needWords[need],
  ];
  return [
    heading(label),
    guidance(parts.filter((part) => part !== '').join(' ')),
    isList ? new Paragraph({ numbering: { reference: bullets.reference, level: 0 } }) : blank(),
  ];
}

function lengthHelp(shape: FieldShape, help: string): string {
  if (!('max' in shape) || shape.max === undefined || help.includes('tegn')) return '';
  return `Højst ${shape.max} tegn.`;
}

function answerTable(questions: readonly Question[]): Table {
  return tableOf(sharedOut([2, 3, 3]), [
    [words('Felt', true), words('Svar', true), guidance('Sådan')],
    ...questions.map((question) => [words(question.label), blank(), guidance(answerHelp(question))]),
  ]);
}

/** Help in the words of the page: labels, not ids. */
function answerHelp({ help, need, shape }: Pick<Field, 'help' | 'need' | 'shape'>): string {
  const text = help
    .replace(/\s*Vælg én:.*$/u, '')
    .replace(/^true, når/u, 'Skriv ja, når')
    .replace(/^Id på (?:de |den |det )?/u, 'Navnet på ');
  return [text, formHelp(shape), needWords[need]].filter((part) => part !== '').join(' ');
}

function formHelp(shape: FieldShape): string {
  switch (shape.type) {
    case 'list':
      return formHelp(shape.item).replace('Vælg én', 'Vælg en eller flere');
    case 'choice':
      return `Vælg én: ${shape.choices.map(({ label }) => label).join(' · ')}.`;
    case 'boolean':
      return 'Skriv ja eller nej.';
    case 'date':
      return 'Fx 12. marts 2026.';
    case 'partial-date':
      return 'Fx 2026, marts 2026 eller 12. marts 2026.';
    default:
      return '';
  }
}

function groupTable({ key, label, help, need, shape }: Field): (Paragraph | Table)[] {
  const group = shape.type === 'list' ? shape.item : shape;
  if (group.type !== 'group') return [];
  const columns = group.fields.filter(({ shape: { type } }) => type !== 'list' && type !== 'group');
  const widths = sharedOut(columns.map((column) => weightOf(column)));
  const isChanges = key === 'changes';
  const filled: Readonly<Record<string, string>> = isChanges ? { what: 'Siden er skrevet.' } : {};
  const rows = isChanges ? 1 : Math.max(4, shape.type === 'list' ? shape.min : 0);
  const today = isChanges ? ' Står datoen tom, bliver den dagen i dag.' : '';
  return [
    heading(label),
    guidance(`${help} ${needWords[need]} Én række for hver; føj rækker til efter behov.${today}`),
    ...columns.map((column) => guidance(`${column.label}: ${answerHelp(column)}`)),
    tableOf(widths, [
      columns.map((column) => words(column.label, true)),
      ...Array.from({ length: rows }, () => columns.map((column) => words(filled[column.key] ?? ''))),
    ]),
  ];
}

/** Sentences need more room than numbers. */
function weightOf({ label, shape }: Field): number {
  const isSentence = (shape.type === 'line' || shape.type === 'prose') && (shape.max ?? 0) > 60;
  return isSentence ? 4 : Math.max(2, label.length / 5);
}

const fullWidth = 9600;

function sharedOut(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((fullWidth * weight) / total));
}

/** A table whose first row stands again on every page. */
function tableOf(widths: readonly number[], rows: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [...widths],
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new TableCell({
                children: [cell],
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
              }),
          ),
        }),
    ),
  });
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

function words(text: string, isBold = false): Paragraph {
  const run: IRunOptions = { text, bold: isBold };
  return new Paragraph({ children: text === '' ? [] : [new TextRun(run)] });
}

function blank(): Paragraph {
  return new Paragraph({ children: [] });
}

function guidance(text: string, as: 'title' | 'text' = 'text'): Paragraph {
  return new Paragraph({
    style: as === 'title' ? `${guidanceStyle}soverskrift` : guidanceStyle,
    children: [new TextRun(text)],
  });
}

const bullets = {
  reference: 'punkter',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 360 } } },
    },
  ],
};

const styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 320, after: 60 }, keepNext: true } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } },
  },
  paragraphStyles: [
    {
      id: guidanceStyle,
      name: guidanceStyle,
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, italics: true, color: '595959' },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: `${guidanceStyle}soverskrift`,
      name: `${guidanceStyle}soverskrift`,
      basedOn: 'Normal',
      run: { size: 34, bold: true, color: '595959' },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  ],
};

const epoch = '2000-01-01T00:00:00Z';

/** The file without the moment it was made, in its parts and in its list of them, so that the same schema gives the same bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = files.map(([path, content]) => {
    const text = new TextDecoder().decode(content).replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g, epoch);
    return [path, new TextEncoder().encode(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2000, 0, 1) });
}
