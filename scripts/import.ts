/** Makes a draft of a document: `npm run import -- fil.docx`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { addressOf } from '#site/addresses.ts';

import { ending, StoppedError } from './authoring/command-line.ts';
import { entryNames } from './authoring/entry-names.ts';
import { writeEntryFolder } from './authoring/entry-folder.ts';
import { importHelp, type ImportOptions, nameOfFile, readImportOptions } from './authoring/import-options.ts';
import { importedEntry } from './authoring/imported-entry.ts';
import { describePicture } from './authoring/prompts.ts';
import { readSourceDocument } from './authoring/read-source-document.ts';
import { todayHere } from './authoring/today.ts';
import { readCatalogue } from './validate/catalogue.ts';
import { checkCatalogue } from './validate/check.ts';
import { rules } from './validate/rules/index.ts';
import { UsageError } from './validate/options.ts';

const largestFile = 50_000_000;

try {
  const options = readImportOptions(process.argv.slice(2));
  if (options.help) console.log(importHelp);
  else await importFile(options);
} catch (failure) {
  const { message, code } = ending(failure);
  console.error(message);
  process.exitCode = code;
}

async function importFile({
  file,
  collection,
  content,
  id: wantedId,
  descriptions,
  mayAsk,
}: ImportOptions): Promise<void> {
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
  const isTerminal = mayAsk && process.stdin.isTTY && process.stdout.isTTY;
  const entry = await importedEntry(source, {
    collection,
    names,
    today: todayHere(),
    fileName: nameOfFile(file),
    id: wantedId,
    describe: (picture) => {
      const given = descriptions.get(picture.number);
      if (given !== undefined) return Promise.resolve(given);
      return isTerminal ? describePicture(picture) : Promise.resolve(undefined);
    },
  });
  const written = await writeEntryFolder({ collection, content, id: entry.id }, entry);
  await tell(written, entry, { collection, content });
}

/** Tells what came of it: the path, what to know, what is left, and the next step. */
async function tell(
  written: string,
  { id, notes, pictures }: Awaited<ReturnType<typeof importedEntry>>,
  { collection, content }: Pick<ImportOptions, 'collection' | 'content'>,
): Promise<void> {
  const environment = 'development';
  const issues = await checkCatalogue(await readCatalogue(content), rules, { now: new Date(), environment });
  const own = issues.filter(({ file }) => path.posix.dirname(file) === path.posix.dirname(written));
  const images =
    pictures.length === 0 ? '' : ` med ${pictures.length} ${pictures.length === 1 ? 'billede' : 'billeder'}`;
  console.log(`Kladden er skrevet: ${written}${images}`);
  if (notes.length > 0)
    console.log(`\nDet skal du vide om importen:\n${notes.map((note) => `  – ${note}`).join('\n')}`);
  if (own.length > 0) {
    console.log(
      `\nDet mangler i kladden:\n${own.map(({ file, line, column, message }) => `  ${file}:${line}:${column}\n    ${message}`).join('\n')}`,
    );
  }
  console.log(`
Næste skridt:
  1. ${own.length > 0 ? 'Åbn filen, og ret det, der står ovenfor.' : 'Kladden er gyldig. Læs den igennem.'}
  2. Kør npm run dev, og åbn http://localhost:4321${addressOf(collection, id)} (siden følger med, når du gemmer).
  3. Kør npm run validate, og skift status til til-gennemsyn, når teksten er færdig.`);
}
