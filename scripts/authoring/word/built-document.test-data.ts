import { zipSync } from 'fflate';

/** The parts of a Word file that a test writes by hand. */
export interface BuiltParts {
  /** What stands in `w:body`. */
  body: string;
  /** What stands in `w:styles`. */
  styles?: string;
  /** Other parts, by path below `word/`: `footnotes.xml`, `media/image1.png` … XML parts get their relationship by name. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relationships: id, kind, target. */
  links?: readonly (readonly [id: string, kind: string, target: string])[];
  /** The main part's name, which Word on the web does not always keep. */
  main?: string;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"',
].join(' ');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with these parts. */
export function builtDocument({
  body,
  styles = '',
  parts = {},
  links = [],
  main = 'document.xml',
}: BuiltParts): Uint8Array {
  const named = Object.keys(parts).filter((path) => /^\w+\.xml$/.test(path));
  const related = [
    ['rStyles', 'styles', 'styles.xml'] as const,
    ...named.map((path, index) => [`rPart${index}`, path.replace(/\d*\.xml$/, ''), path] as const),
    ...links,
  ];
  const encoded = (text: string) => new TextEncoder().encode(text);
  return zipSync({
    '[Content_Types].xml': encoded(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/></Types>`,
    ),
    '_rels/.rels': encoded(relationshipList([['rDocument', 'officeDocument', `word/${main}`]])),
    [`word/_rels/${main}.rels`]: encoded(relationshipList(related)),
    [`word/${main}`]: encoded(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': encoded(`<w:styles ${namespaces}>${styles}</w:styles>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        // A path that begins with .. leaves the folder, as the file's properties do.
        `word/${path}`.replace('word/../', ''),
        typeof part === 'string' ? encoded(part.replace('NAMESPACES', namespaces)) : part,
      ]),
    ),
  });
}

/** A paragraph with one run of words, their formatting and a style. */
export function paragraph(words: string, { run = '', style = '' }: { run?: string; style?: string } = {}): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runOf(words, run)}</w:p>`;
}

/** A run of words with formatting. */
export function runOf(words: string, formatting = ''): string {
  return `<w:r>${formatting === '' ? '' : `<w:rPr>${formatting}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A style; `more` is what stands in it besides its name. */
export function styleOf(id: string, name: string, more = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

/** A picture in a paragraph of its own. */
export function pictureOf(relationship: string, properties = ''): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Billede 1" ${properties}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A drawing of another sort, such as a chart. */
export function drawingOf(uri: string, inside = ''): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="2" name="Figur"/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** A table of rows of cells; a row may begin with `header:`. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map(([first = '', ...others]) => rowOf(first, others)).join('')}</w:tbl>`;
}

function rowOf(first: string, others: readonly string[]): string {
  const isHeader = first.startsWith('header:');
  const cells = [isHeader ? first.slice('header:'.length) : first, ...others];
  return `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
}

function relationshipList(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(([id, kind, target]) => {
    const mode = kind === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
