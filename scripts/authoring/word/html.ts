import mammoth from 'mammoth';

import { StoppedError } from '../command-line.ts';

/** A picture as it lies in the document. */
export interface WordPicture {
  contentType: string;
  bytes: Uint8Array;
}

/** A document as HTML, whose pictures are `billede:1`, `billede:2` … in the order of the text. */
export interface WordHtml {
  html: string;
  pictures: WordPicture[];
  /** What the author must know, in Danish. */
  notes: string[];
}

/** How the styles of guidance in our own templates begin; what stands in them is never imported. */
export const guidanceStyle = 'Vejledning';

/** Comments must not be mapped at all, not even to nothing: mapping them is what lets them into the text. */
const styleMap = [
  `p[style-name^='${guidanceStyle}'] => !`,
  "p[style-name='Title'] => p.titel:fresh",
  "p[style-name='Subtitle'] => p.undertitel:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  ...['caption', 'Illustration', 'Figure', 'Drawing', 'Table'].map(
    (name) => `p[style-name='${name}'] => p.billedtekst:fresh`,
  ),
  ...Array.from({ length: 3 }, (_, index) => `p[style-name='heading ${index + 7}'] => h6:fresh`),
  "r[style-name='Strong'] => strong",
  "r[style-name='Strong Emphasis'] => strong",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Emphasis'] => em",
  'u => ',
];

/**
 * The document as HTML.
 * @throws {StoppedError} where it cannot be read.
 */
export async function wordToHtml(bytes: Uint8Array): Promise<WordHtml> {
  const pictures: WordPicture[] = [];
  const unread: number[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ contentType: image.contentType, bytes: new Uint8Array() });
    const number = pictures.length;
    try {
      pictures[number - 1] = { contentType: image.contentType, bytes: await image.readAsBuffer() };
    } catch {
      unread.push(number);
    }
    return { src: `billede:${number}` };
  });
  const { value, messages } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false },
    )
    .catch((failure: unknown) => {
      throw new StoppedError(
        `Dokumentet kan ikke læses (${String(failure)}). Åbn det i Word, gem det igen som Word-dokument (*.docx), og importér det. Intet er skrevet.`,
      );
    });
  return { html: value, pictures, notes: notesFrom(messages.map(({ message }) => message)) };
}

/** Styles that mean no more than plain text; it would be noise to name them. */
const plainStyles =
  /^(?:normal|standard|default|list paragraph|list$|list \d|body text|text body|first line indent|no spacing|table (?:contents|heading|paragraph|text)|frame contents|footnote|endnote|hyperlink|internet link|page number|placeholder|annotation|header|footer|preformatted|bullets?|numbering|index link|line number|visited|followed|horizontal line|.*character|.*tegn$|.* char$|kommentar|normal \(web\)|paragraph|textrun|eop|normaltextrun|subtle|book title|listeafsnit)/i;

/** mammoth's English messages, as far as an author needs them. */
function notesFrom(messages: readonly string[]): string[] {
  const styles = new Set<string>();
  const elements = new Set<string>();
  let symbols = 0;
  let lostPictures = 0;
  for (const message of messages) {
    const style = /^Unrecognised (?:paragraph|run|table) style: '?(.*?)'? \(Style ID/.exec(message)?.[1];
    const element = /^An unrecognised element was ignored: (?:\{.*\}|.*:)?(\w+)/.exec(message)?.[1];
    if (style !== undefined && !plainStyles.test(style)) styles.add(style);
    else if (element !== undefined && lossyElements.has(element)) elements.add(element);
    else if (message.startsWith('A w:sym element')) symbols += 1;
    else if (message.startsWith('Could not find image file') || message.startsWith('A v:imagedata')) lostPictures += 1;
  }
  return [
    ...(styles.size === 0
      ? []
      : [`Typografierne ${quoted(styles)} betyder ikke noget på siden. Teksten er taget med som almindelig tekst.`]),
    ...(elements.size === 0
      ? []
      : [`Noget af dokumentet kan ikke læses (${[...elements].join(', ')}). Sammenlign kladden med dokumentet.`]),
    ...(symbols === 0 ? [] : ['Et eller flere særlige symboler er ikke taget med. Skriv dem med almindelige tegn.']),
    ...(lostPictures === 0
      ? []
      : ['Et billede er kun henvist til og ligger ikke i dokumentet. Sæt selve billedet ind i Word.']),
  ];
}

/** Elements that hold words of the author's; others that mammoth passes over hold none, or are named elsewhere. */
const lossyElements: ReadonlySet<string> = new Set([
  'bdo',
  'dir',
  'ruby',
  'contentPart',
  'ptab',
  'dayLong',
  'monthLong',
  'yearLong',
]);

function quoted(names: Iterable<string>): string {
  return Array.from(names, (name) => `"${name}"`).join(', ');
}
