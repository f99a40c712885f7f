import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { addressOf } from '#site/addresses.ts';

import { readCatalogue } from '../validate/catalogue.ts';
import { checkCatalogue } from '../validate/check.ts';
import { UsageError } from '../validate/options.ts';
import { rules } from '../validate/rules/index.ts';
import { type Ended, endedBy, StoppedError } from './command-line.ts';
import { writeEntryFolder } from './entry-folder.ts';
import { entryNames } from './entry-names.ts';
import { importHelp, type ImportOptions, nameOfFile, readImportOptions } from './import-options.ts';
import { importedEntry } from './imported-entry.ts';
import { refuseTaken } from './placement.ts';
import { describePicture } from './prompts.ts';
import { readSourceDocument } from './read-source-document.ts';
import { todayHere } from './today.ts';

const largestFile = 50_000_000;

/** `npm run import`: makes a draft of a document, and tells what came of it. It asks only where there is a terminal. */
export async function importCommand(args: readonly string[], { isTerminal }: { isTerminal: boolean }): Promise<Ended> {
  return endedBy(async () => {
    const options = readImportOptions(args);
    return options.help ? importHelp : importFile(options, isTerminal);
  });
}

async function importFile(
  { file, collection, content, id: wantedId, descriptions, mayAsk }: ImportOptions,
  isTerminal: boolean,
): Promise<string> {
  const names = entryNames(await readCatalogue(content));
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`Filen "${file}" findes ikke eller kan ikke læses. Se efter, om navnet er skrevet rigtigt.`);
  });
  if (bytes.length > largestFile) {
    throw new StoppedError(
      'Filen er over 50 MB. Formindsk billederne i Word (Billedformat → Komprimer billeder), og importér igen. Intet er skrevet.',
    );
  }
  const source = await readSourceDocument(bytes, { file, collection, names });
  const entry = await importedEntry(source, {
    collection,
    names,
    today: todayHere(),
    fileName: nameOfFile(file),
    id: wantedId,
    accept: (id) => refuseTaken({ collection, content, id }),
    describe: (picture) => {
      const given = descriptions.get(picture.number);
      if (given !== undefined) return Promise.resolve(given);
      return isTerminal && mayAsk ? describePicture(picture) : Promise.resolve(undefined);
    },
  });
  const written = await writeEntryFolder({ collection, content, id: entry.id }, entry);
  return told(written, entry, { collection, content });
}

/** What came of it: the path, what to know, what is left, and the next step. */
async function told(
  written: string,
  { id, notes, pictures }: Awaited<ReturnType<typeof importedEntry>>,
  { collection, content }: Pick<ImportOptions, 'collection' | 'content'>,
): Promise<string> {
  const environment = 'development';
  const issues = await checkCatalogue(await readCatalogue(content), rules, { now: new Date(), environment });
  const own = issues.filter(({ file }) => path.posix.dirname(file) === path.posix.dirname(written));
  const images = ` med ${pictures.length} ${pictures.length === 1 ? 'billede' : 'billeder'}`;
  const parts = [
    `Kladden er skrevet: ${written}${pictures.length === 0 ? '' : images}`,
    ...listed(
      'Det skal du vide om importen:',
      notes.map((note) => `– ${note}`),
    ),
    ...listed(
      'Det mangler i kladden:',
      own.map(({ file, line, column, message }) => `${file}:${line}:${column}\n    ${message}`),
    ),
    ...listed('Næste skridt:', [
      `1. ${own.length > 0 ? 'Åbn filen, og ret det, der står ovenfor.' : 'Kladden er gyldig. Læs den igennem.'}`,
      `2. Kør npm run dev, og åbn http://localhost:4321${addressOf(collection, id)} (siden følger med, når du gemmer).`,
      '3. Kør npm run validate, og skift status til til-gennemsyn, når teksten er færdig.',
    ]),
  ];
  return parts.join('\n\n');
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [[heading, ...items.map((item) => `  ${item}`)].join('\n')];
}
