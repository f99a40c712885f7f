import { addressOf } from '#site/addresses.ts';

import { readCatalogue } from '../validate/catalogue.ts';
import { UsageError } from '../validate/options.ts';
import { type Ended, endedBy, StoppedError } from './command-line.ts';
import { draftText } from './draft.ts';
import { entryNames } from './entry-names.ts';
import { nameFieldOf } from './kind-fields.ts';
import { newEntryValues } from './new-entry.ts';
import { newHelp, type NewOptions, readNewOptions } from './new-options.ts';
import { newId, refuseTaken, writeEntry } from './placement.ts';
import { terminalPrompter } from './prompts.ts';
import { todayHere } from './today.ts';
import { blankMark } from './yaml-value.ts';

/** `npm run new`: creates a draft of any kind, and tells what to do next. It asks only where there is a terminal. */
export async function newCommand(args: readonly string[], { isTerminal }: { isTerminal: boolean }): Promise<Ended> {
  return endedBy(async () => {
    const options = readNewOptions(args);
    return options.help ? newHelp(options.collection) : createDraft(options, isTerminal);
  });
}

async function createDraft(
  { collection: named, answers, content, id: wantedId, mayAsk }: NewOptions,
  isTerminal: boolean,
): Promise<string> {
  const prompter = mayAsk && isTerminal ? terminalPrompter : undefined;
  const names = entryNames(await readCatalogue(content));
  const collection = named ?? (await prompter?.kind());
  if (collection === undefined)
    throw new UsageError('Skriv, hvad du vil oprette, fx: npm run new -- case. Se mulighederne med --help.');

  const nameKey = nameFieldOf(collection).key;
  const known = answers[nameKey];
  // A taken id is told before a person has answered ten questions.
  if (wantedId !== undefined || (known !== undefined && known.trim() !== ''))
    await refuseTaken({ collection, content, id: newId(wantedId, known ?? '') });
  const values = await newEntryValues({ collection, answers, names, prompter, today: todayHere() });
  const name = values[nameKey];
  if (typeof name !== 'string') throw new StoppedError('Kladden mangler et navn. Intet er skrevet.');
  const id = newId(wantedId, name);
  const text = draftText({ collection, values, names });
  const file = await writeEntry({ collection, content, id }, text);
  const blanks = text.split(`# ${blankMark}`).length - 1;

  return `Kladden er skrevet: ${file}

Næste skridt:
  1. Åbn filen, og skriv der, hvor der står ${blankMark} (${blanks} ${blanks === 1 ? 'sted' : 'steder'}).
  2. Kør npm run dev, og åbn http://localhost:4321${addressOf(collection, id)} (siden følger med, når du gemmer).
  3. Kør npm run validate. Den siger, hvad der mangler, og på hvilken linje.`;
}
