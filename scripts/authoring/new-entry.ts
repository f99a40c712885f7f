import { cprNumbersIn } from '#language/cpr.ts';
import type { CollectionName } from '#schema/index.ts';

import { readAnswer } from './answer.ts';
import { StoppedError } from './command-line.ts';
import type { EntryNames } from './entry-names.ts';
import { nameFieldOf } from './kind-fields.ts';
import type { Prompter } from './prompts.ts';
import { questionsFor } from './question.ts';

/** What is known of a new entry before a person is asked. */
export interface NewEntryParts {
  collection: CollectionName;
  answers: Readonly<Record<string, string>>;
  names: EntryNames;
  /** The day, as YYYY-MM-DD. */
  today: string;
  /** Undefined where nobody can be asked. */
  prompter: Prompter | undefined;
}

/**
 * The fields of a new entry from flags and answers.
 * @throws {StoppedError} naming every flag whose answer cannot be used, or the missing name.
 */
export async function newEntryValues(parts: NewEntryParts): Promise<Record<string, unknown>> {
  const { collection, answers, names, prompter, today } = parts;
  const values: Record<string, unknown> = { created: today, demo: false };
  const problems: string[] = [];
  const questions = questionsFor(collection);
  for (const { flag, path, shape } of questions) {
    const text = answers[flag];
    if (text === undefined) continue;
    const answer = readAnswer(shape, text, names);
    if ('problem' in answer) problems.push(`--${flag}: ${answer.problem}.`);
    else if (cprNumbersIn(text).length > 0)
      problems.push(`--${flag} indeholder noget, der ligner et CPR-nummer. Slet det.`);
    else setAt(values, path, answer.value);
  }
  if (problems.length > 0) throw new StoppedError(`${problems.join('\n')}\nIntet er skrevet.`);

  const nameKey = nameFieldOf(collection).key;
  for (const question of questions) {
    const isName = question.path[0] === nameKey;
    if (!question.isAsked || answers[question.flag] !== undefined) continue;
    const value = await prompter?.answer(question, names, isName);
    if (typeof value === 'string' && cprNumbersIn(value).length > 0) {
      throw new StoppedError(
        'Svaret indeholder noget, der ligner et CPR-nummer. Skriv det om, og prøv igen. Intet er skrevet.',
      );
    }
    if (value !== undefined) setAt(values, question.path, value);
    if (isName && typeof values[nameKey] !== 'string') throw new StoppedError(missingName(question.flag));
  }
  if (values[nameKey] === '') throw new StoppedError(missingName(nameKey));
  return values;
}

function missingName(flag: string): string {
  return `Kladden mangler et navn. Skriv --${flag} "…", eller kør kommandoen i en terminal, så bliver du spurgt. Intet er skrevet.`;
}

function setAt(values: Record<string, unknown>, [key = '', inner]: readonly string[], value: unknown): void {
  values[key] =
    inner === undefined ? value : { ...(values[key] as Record<string, unknown> | undefined), [inner]: value };
}
