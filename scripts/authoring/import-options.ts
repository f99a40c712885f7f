import path from 'node:path';

import { collectionFormats } from '#schema/collection-format.ts';
import { type CollectionName, collectionNames } from '#schema/index.ts';

import { UsageError } from '../validate/options.ts';
import { readCommandLine } from './command-line.ts';
import { kindLike, kindNamed, kindWords, listedKinds } from './kind-word.ts';

/** What `npm run import` was asked to do. */
export interface ImportOptions {
  help: boolean;
  file: string;
  collection: CollectionName;
  content: string;
  id: string | undefined;
  /** What pictures show, by the number they have in the document. */
  descriptions: ReadonlyMap<number, string>;
  /** Whether questions may be asked. */
  mayAsk: boolean;
}

const withBody = collectionNames.filter((name) => collectionFormats[name] === 'mdx');

/** What `--help` prints. */
export const importHelp = `Laver et dokument om til en kladde med billeder ved siden af.

Sådan bruges den:
  npm run import -- fil.docx [valg]

Filer: Word (.docx), Markdown (.md) og, når LibreOffice er installeret, OpenDocument (.odt).
Brug skabelonen public/skabeloner/case.docx, så kommer alle felter med.

Valg:
  --kind TYPE         Typen. Standard: case. Typer: ${listedKinds(withBody)}
  --id ID             Kladdens id og adresse. Standard: dannes af titlen
  --alt "2=Tekst"     Hvad billede nummer 2 i dokumentet viser. Kan skrives flere gange
  --content MAPPE     Mappen med indhold. Standard: content
  --no-questions      Spørger ikke om billeder uden beskrivelse; de bliver nævnt til sidst
  --help              Viser denne hjælp

Intet bliver overskrevet, og enten bliver hele kladden skrevet, eller også bliver intet skrevet.
Afslutter med 0, når kladden er skrevet, 1, når dokumentet må rettes først, og 2, når kommandoen ikke kan forstås.`;

/**
 * Options from the command line.
 * @throws {UsageError} where there is no file, or something cannot be understood.
 */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { words, flags } = readCommandLine(args, {
    kind: { type: 'string' },
    id: { type: 'string' },
    alt: { type: 'string', multiple: true },
    content: { type: 'string' },
    'no-questions': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  const help = flags['help'] === true;
  const [file = '', another] = words;
  if (!help && file === '') throw new UsageError('Skriv, hvilken fil der skal importeres: npm run import -- fil.docx');
  if (another !== undefined) {
    throw new UsageError(
      `"${another}" kan ikke bruges her. Importér én fil ad gangen, og sæt anførselstegn om navne med mellemrum.`,
    );
  }
  return {
    help,
    file,
    collection: collectionFrom(flags['kind']),
    content: typeof flags['content'] === 'string' ? flags['content'] : 'content',
    id: typeof flags['id'] === 'string' ? flags['id'] : undefined,
    descriptions: new Map(
      (Array.isArray(flags['alt']) ? flags['alt'] : []).map((text) => descriptionFrom(String(text))),
    ),
    mayAsk: flags['no-questions'] !== true,
  };
}

/** The document's name without its ending: what an entry without a title is called. */
export function nameOfFile(file: string): string {
  return path.parse(file.replaceAll('\\', '/')).name;
}

function collectionFrom(word: unknown): CollectionName {
  if (typeof word !== 'string') return 'cases';
  const collection = kindNamed(word);
  if (collection && collectionFormats[collection] === 'mdx') return collection;
  const guess = collection ? undefined : kindLike(word);
  throw new UsageError(
    `${collection ? `Typen "${word}" har ingen tekst og kan ikke importeres; brug npm run new.` : `Typen "${word}" findes ikke.`}${guess ? ` Mente du ${kindWords[guess]}?` : ''} Vælg mellem: ${listedKinds(withBody)}.`,
  );
}

function descriptionFrom(text: string): readonly [number, string] {
  const { number, words = '' } = /^\s*(?<number>\d+)\s*=(?<words>[^]*)$/.exec(text)?.groups ?? {};
  if (number === undefined || words.trim() === '') {
    throw new UsageError(
      `--alt "${text}" kan ikke forstås. Skriv billedets nummer og beskrivelsen: --alt "2=Deltagerne flytter stole".`,
    );
  }
  return [Number(number), words.trim()];
}
