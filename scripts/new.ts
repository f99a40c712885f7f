/** Creates a draft of any kind: `npm run new -- case`. */
import { addressOf } from '#site/addresses.ts';

import { ending, StoppedError } from './authoring/command-line.ts';
import { draftText } from './authoring/draft.ts';
import { entryNames } from './authoring/entry-names.ts';
import { nameFieldOf } from './authoring/kind-fields.ts';
import { newEntryValues } from './authoring/new-entry.ts';
import { newHelp, readNewOptions } from './authoring/new-options.ts';
import { newId, refuseTaken, writeEntry } from './authoring/placement.ts';
import { terminalPrompter } from './authoring/prompts.ts';
import { todayHere } from './authoring/today.ts';
import { blankMark } from './authoring/yaml-value.ts';
import { readCatalogue } from './validate/catalogue.ts';
import { UsageError } from './validate/options.ts';

try {
  const options = readNewOptions(process.argv.slice(2));
  if (options.help) console.log(newHelp(options.collection));
  else await createDraft(options);
} catch (failure) {
  const { message, code } = ending(failure);
  console.error(message);
  process.exitCode = code;
}

async function createDraft({
  collection: named,
  answers,
  content,
  id: wantedId,
  mayAsk,
}: ReturnType<typeof readNewOptions>) {
  const prompter = mayAsk && process.stdin.isTTY && process.stdout.isTTY ? terminalPrompter : undefined;
  const names = entryNames(await readCatalogue(content));
  const collection = named ?? (await prompter?.kind());
  if (collection === undefined)
    throw new UsageError('Skriv, hvad du vil oprette, fx: npm run new -- case. Se mulighederne med --help.');

  const nameKey = nameFieldOf(collection).key;
  const known = answers[nameKey];
  // A taken id is told before a person has answered ten questions.
  if (wantedId !== undefined || known !== undefined)
    await refuseTaken({ collection, content, id: newId(wantedId, known ?? '') });
  const values = await newEntryValues({ collection, answers, names, prompter, today: todayHere() });
  const name = values[nameKey];
  if (typeof name !== 'string') throw new StoppedError('Kladden mangler et navn. Intet er skrevet.');
  const id = newId(wantedId, name);
  const text = draftText({ collection, values, names });
  const file = await writeEntry({ collection, content, id }, text);
  const blanks = text.split(`# ${blankMark}`).length - 1;

  console.log(`Kladden er skrevet: ${file}

Næste skridt:
  1. Åbn filen, og skriv der, hvor der står ${blankMark} (${blanks} ${blanks === 1 ? 'sted' : 'steder'}).
  2. Kør npm run dev, og åbn http://localhost:4321${addressOf(collection, id)} (siden følger med, når du gemmer).
  3. Kør npm run validate. Den siger, hvad der mangler, og på hvilken linje.`);
}
