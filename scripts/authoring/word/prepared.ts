import { repacked, type WordPackage, type WordPart } from './package.ts';
import type { WordStyles } from './styles.ts';
import { around, childNamed, elementsIn, isOn, wordsIn, type XmlElement } from './xml.ts';

/** A Word file made ready for mammoth, and what the making took out. */
export interface PreparedWord {
  bytes: Uint8Array;
  /** What the author must know, in Danish. */
  notes: string[];
}

/**
 * Takes out of a Word file what must not, or cannot, come along: comments, deleted text, placeholders, tables of contents, decorative
 * pictures. Each is named, as is everything that mammoth passes over in silence.
 */
export function preparedWord(word: WordPackage, styles: WordStyles): PreparedWord {
  const notes: string[] = [];
  const changes = new Map<string, string | undefined>();
  const bodies = [word.document, ...(word.related.get('footnotes') ?? []), ...(word.related.get('endnotes') ?? [])];
  for (const part of bodies) {
    const elements = [...elementsIn(part.root)];
    const cuts = elements.flatMap((element) => cutsFor(element, styles));
    changes.set(part.path, withoutCuts(part.text, cuts));
    notes.push(...lossesIn(elements, styles));
  }
  for (const path of Object.keys(word.files))
    if (/^word\/(?:comments|people)\w*\.xml$/i.test(path)) changes.set(path, undefined);
  return { bytes: repacked(word, changes), notes: [...notes, ...lossesAround(word)] };
}

interface Cut {
  start: number;
  end: number;
}

const removed: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:commentReference', 'w:annotationRef']);

/** What goes, as places in the text of the part. */
function cutsFor(element: XmlElement, styles: WordStyles): Cut[] {
  // In properties, w:del marks a deleted paragraph or row; mammoth joins and drops those itself.
  const isProperty = element.parent?.name === 'w:rPr' || element.parent?.name === 'w:trPr';
  if (removed.has(element.name) && !isProperty) return [element];
  switch (element.name) {
    case 'w:fldSimple':
      // mammoth drops these with their text, such as the number in "Figur 1".
      return [
        { start: element.start, end: element.contentStart },
        { start: element.contentEnd, end: element.end },
      ].filter(({ start, end }) => start < end);
    case 'w:sdt':
      if (isContents(element)) return [element];
      return isPlaceholder(element) ? [...elementsIn(element)].filter(({ name }) => name === 'w:r') : [];
    case 'w:p':
      return isContentsLine(element, styles) ? [element] : [];
    case 'w:drawing':
      return isDecorative(element) ? [element] : [];
    default:
      return [];
  }
}

function withoutCuts(text: string, cuts: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    kept += text.slice(at, Math.max(at, start));
    at = end;
  }
  return kept + text.slice(at);
}

function isContents(sdt: XmlElement): boolean {
  return [...elementsIn(sdt)].some(
    ({ name, attributes, parent }) =>
      name === 'w:docPartGallery' &&
      parent?.name === 'w:docPartObj' &&
      /table of contents|indhold/i.test(attributes['val'] ?? ''),
  );
}

function isPlaceholder(sdt: XmlElement): boolean {
  return isOn(childNamed(childNamed(sdt, 'w:sdtPr'), 'w:showingPlcHdr')) ?? false;
}

function isContentsLine(paragraph: XmlElement, styles: WordStyles): boolean {
  const style = childNamed(childNamed(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['val'];
  return /^(?:toc (?:\d|heading)|contents (?:\d|heading)|table of figures)/i.test(styles.nameOf(style) ?? '');
}

function isDecorative(drawing: XmlElement): boolean {
  return [...elementsIn(drawing)].some(
    ({ name, attributes }) => name === 'adec:decorative' && attributes['val'] === '1',
  );
}

/** What a document holds that has no place in an entry, and what it was taken to mean. */
function lossesIn(elements: readonly XmlElement[], styles: WordStyles): string[] {
  const count = (matches: (element: XmlElement) => boolean) => elements.filter(matches).length;
  const named = (name: string) => (element: XmlElement) => element.name === name;
  const graphics = elements
    .filter(named('a:graphicData'))
    .map((element) => ({ element, uri: element.attributes['uri'] ?? '' }));
  const changes = count(({ name }) => ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].includes(name));
  const losses: [number, (count: number) => string][] = [
    [changes, messages.changes],
    [count(named('w:commentReference')), messages.comments],
    [count((element) => element.name === 'w:sdt' && isContents(element)), messages.contents],
    [
      count((element) => element.name === 'w:p' && isContentsLine(element, styles) && !isInContents(element)),
      messages.contents,
    ],
    [count((element) => element.name === 'w:drawing' && isDecorative(element)), messages.decorative],
    [count((element) => element.name === 'w:highlight' && isOn(element) === true), messages.highlight],
    [count(named('m:oMath')), messages.maths],
    [count(named('w:object')), messages.embedded],
    [count(named('w:altChunk')) + count(named('w:subDoc')), messages.inserted],
    [graphics.filter(({ uri }) => /\/chart(?:ex)?$/i.test(uri)).length, messages.chart],
    [graphics.filter(({ uri }) => /\/diagram$/i.test(uri)).length, messages.smartArt],
    [graphics.filter(({ element, uri }) => isShapeWithoutText(element, uri)).length, messages.shape],
    [graphics.filter(({ uri }) => /wordprocessing(?:Group|Canvas)$/i.test(uri)).length, messages.group],
    [count(isLostTextBox), messages.textBox],
    [
      count(({ name, parent }) => name === 'w:tbl' && parent !== undefined && around(parent, 'w:tc') !== undefined),
      messages.nestedTable,
    ],
  ];
  const seen = new Set<string>();
  return losses.flatMap(([number, message]) => {
    const text = number > 0 ? message(number) : '';
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [text];
  });
}

function isInContents(element: XmlElement): boolean {
  const sdt = around(element, 'w:sdt');
  return sdt !== undefined && isContents(sdt);
}

function isShapeWithoutText(element: XmlElement, uri: string): boolean {
  return /wordprocessingShape$/i.test(uri) && wordsIn(element).trim() === '';
}

/** A text box that has no older form beside it for mammoth to read. */
function isLostTextBox(element: XmlElement): boolean {
  if (element.name !== 'wps:txbx' || wordsIn(element).trim() === '') return false;
  const fallback = childNamed(around(element, 'mc:AlternateContent'), 'mc:Fallback');
  return fallback === undefined || wordsIn(fallback).trim() === '';
}

/** What stands outside the text: headers and footers, and a background of comments that nothing refers to. */
function lossesAround({ related }: WordPackage): string[] {
  const withWords = (type: string) =>
    (related.get(type) ?? []).filter((part: WordPart) => wordsIn(part.root).trim() !== '');
  return [...withWords('header'), ...withWords('footer')].length > 0 ? [messages.margins()] : [];
}

const messages = {
  changes: (count: number) =>
    `Dokumentet har sporede ændringer (${count}). Det indsatte er taget med, og det slettede er udeladt. Var det ikke meningen, så acceptér eller afvis ændringerne i Word (Gennemse), og importér igen.`,
  comments: (count: number) =>
    `${count === 1 ? 'En kommentar' : `${count} kommentarer`} i dokumentet er ikke taget med.`,
  contents: () => 'Indholdsfortegnelsen er ikke taget med; siden laver sin egen af overskrifterne.',
  decorative: (count: number) =>
    `${count === 1 ? 'Et billede er' : `${count} billeder er`} markeret som pynt i Word og er ikke taget med.`,
  highlight: () =>
    'Noget af teksten er markeret med overstregningsfarve. Teksten er taget med uden farven; se efter, om den var en note til jer selv.',
  maths: (count: number) =>
    `${count === 1 ? 'En formel' : `${count} formler`} er ikke taget med, for siden kan ikke vise dem. Skriv regnestykket med almindelige tegn.`,
  embedded: (count: number) =>
    `${count === 1 ? 'Et indlejret objekt' : `${count} indlejrede objekter`} (fx et regneark) er ikke taget med. Gem det som billede, eller skriv tallene i en tabel i Word.`,
  inserted: () => 'Dokumentet henter tekst fra en anden fil, og den er ikke taget med. Kopiér teksten ind i Word.',
  chart: (count: number) =>
    `${count === 1 ? 'Et diagram' : `${count} diagrammer`} er ikke taget med, for siden kan ikke vise Words diagrammer. Højreklik på diagrammet i Word, gem det som billede (PNG), og sæt billedet ind; skriv også tallene som tekst.`,
  smartArt: (count: number) =>
    `${count === 1 ? 'En SmartArt-figur' : `${count} SmartArt-figurer`} er ikke taget med. Skriv indholdet som en liste, eller gem figuren som billede (PNG), og sæt det ind.`,
  shape: (count: number) =>
    `${count === 1 ? 'En tegnet figur' : `${count} tegnede figurer`} er ikke taget med. Betyder den noget, så gem den som billede (PNG), og sæt billedet ind.`,
  group: () =>
    'Grupperede figurer eller billeder er ikke taget med. Opdel gruppen i Word (Billedformat → Gruppér), og importér igen.',
  textBox: (count: number) =>
    `${count === 1 ? 'En tekstboks' : `${count} tekstbokse`} er ikke taget med. Flyt teksten ud af boksen i Word, og importér igen.`,
  nestedTable: () =>
    'En tabel står inde i en tabel, og dens celler er læst som tekst. Flyt den ud i Word, hvis den skal vises som tabel.',
  margins: () => 'Sidehoved og sidefod er ikke taget med.',
};
