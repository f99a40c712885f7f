import { type Unzipped, unzipSync, zipSync } from 'fflate';

import { StoppedError } from '../command-line.ts';
import { readXml, XmlFault, type XmlElement } from './xml.ts';

/** A Word file taken apart. */
export interface WordPackage {
  files: Unzipped;
  /** The main part's path and tree. */
  document: WordPart;
  /** Parts the main part refers to, by the last word of their relationship: styles, footnotes, endnotes, header … */
  related: ReadonlyMap<string, readonly WordPart[]>;
}

/** One XML part. */
export interface WordPart {
  path: string;
  text: string;
  root: XmlElement;
}

/** What a file may unpack to. */
interface Limits {
  bytes: number;
  files: number;
}

const usualLimits: Limits = { bytes: 300_000_000, files: 5_000 };

/**
 * Opens a Word file.
 * @throws {StoppedError} where it is no Word file, is protected, or unpacks to more than a document can hold.
 */
export function openWordPackage(bytes: Uint8Array, limits = usualLimits): WordPackage {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new StoppedError(messages.protected());
  const files = unzipped(bytes, limits);
  try {
    const main = relationshipsOf(files, '').find(({ type }) => type === 'officeDocument');
    if (!main) throw new StoppedError(messages.notWord());
    const document = partAt(files, main.path);
    if (!document) throw new StoppedError(messages.notWord());
    const related = new Map<string, WordPart[]>();
    for (const { type, path, isExternal } of relationshipsOf(files, document.path)) {
      const part = isExternal || !path.endsWith('.xml') ? undefined : partAt(files, path);
      if (part) related.set(type, [...(related.get(type) ?? []), part]);
    }
    return { files, document, related };
  } catch (failure) {
    if (failure instanceof XmlFault) throw new StoppedError(messages.damaged());
    throw failure;
  }
}

/** The file again, with parts replaced or, where the text is undefined, taken out. */
export function repacked({ files }: WordPackage, changes: ReadonlyMap<string, string | undefined>): Uint8Array {
  const encoder = new TextEncoder();
  const kept = Object.entries(files).flatMap(([path, bytes]) => {
    if (!changes.has(path)) return [[path, bytes] as const];
    const text = changes.get(path);
    return text === undefined ? [] : [[path, encoder.encode(text)] as const];
  });
  return zipSync(Object.fromEntries(kept), { level: 0 });
}

const messages = {
  notWord: () =>
    'Filen er ikke et Word-dokument, der kan læses. Åbn den i Word, vælg Gem som, og vælg typen Word-dokument (*.docx). Intet er skrevet.',
  protected: () =>
    'Filen er beskyttet med adgangskode eller gemt i Words gamle format. Fjern adgangskoden, eller gem den som Word-dokument (*.docx), og importér igen. Intet er skrevet.',
  damaged: () =>
    'Filen er beskadiget, så noget af den ikke kan læses. Åbn den i Word, gem den igen som Word-dokument (*.docx), og importér den. Intet er skrevet.',
  tooBig: () =>
    'Filen fylder mere udpakket, end et dokument bør. Formindsk billederne i Word (Billedformat → Komprimer billeder), og importér igen. Intet er skrevet.',
};

function unzipped(bytes: Uint8Array, limits: Limits): Unzipped {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        if (total > limits.bytes || count > limits.files) throw new StoppedError(messages.tooBig());
        return true;
      },
    });
  } catch (failure) {
    if (failure instanceof StoppedError) throw failure;
    throw new StoppedError(messages.notWord());
  }
}

interface Relationship {
  type: string;
  path: string;
  isExternal: boolean;
}

/** What a part refers to; the package itself is the part with the empty path. */
function relationshipsOf(files: Unzipped, path: string): Relationship[] {
  const cut = path.lastIndexOf('/') + 1;
  const part = partAt(files, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
  return (part?.root.children ?? []).map(({ attributes }) => ({
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    path: resolved(path.slice(0, cut), attributes['Target'] ?? ''),
    isExternal: attributes['TargetMode'] === 'External',
  }));
}

function resolved(folder: string, target: string): string {
  if (!URL.canParse(target, `file:///${folder}`)) return '';
  return decodeURIComponent(new URL(target, `file:///${folder}`).pathname.slice(1));
}

function partAt(files: Unzipped, path: string): WordPart | undefined {
  const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!bytes) return undefined;
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return { path, text, root: readXml(text) };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
