import { stripVTControlCharacters } from 'node:util';

import * as clack from '@clack/prompts';

import { type CollectionName, collectionNames, kinds } from '#schema/index.ts';

import { readAnswer } from './answer.ts';
import { StoppedError } from './command-line.ts';
import type { EntryNames } from './entry-names.ts';
import type { UndescribedPicture } from './imported-entry.ts';
import { type Question, questionText } from './question.ts';

/** Asks a person. Every question but the first can be left for later. */
export interface Prompter {
  kind(): Promise<CollectionName>;
  /** The answer as a value for the file; undefined where it is left for later. */
  answer(question: Question, names: EntryNames, isNeeded: boolean): Promise<unknown>;
}

/** Asks in the terminal. */
export const terminalPrompter: Prompter = {
  async kind() {
    const options = collectionNames.map((value) => ({ value, label: kinds[value].singular }));
    return finished(
      await clack.select({
        message: `Hvad vil du oprette? ${keys.one}`,
        options,
        initialValue: 'cases',
        showInstructions: false,
      }),
    );
  },

  async answer(question, names, isNeeded) {
    const { label, help, shape } = question;
    const options = optionsFor(question, names);
    // A list on the screen need not be told in words as well, and its yes is not typed as in the file.
    const message = questionText({ label, help: options ? spokenHelp(help) : help });
    if (shape.type === 'list' && options) {
      const chosen = finished(
        await clack.multiselect({
          message: `${message} ${keys.many}`,
          options,
          required: false,
          maxItems: 12,
          showInstructions: false,
          output: danishOutput,
        }),
      );
      return chosen.length === 0 ? undefined : chosen;
    }
    if (options) {
      // First, so that whoever presses Enter all the way answers nothing they did not mean.
      const later = { value: '', label: 'Det udfylder jeg senere' };
      const chosen = finished(
        await clack.select({
          message: `${message} ${keys.one}`,
          options: [later, ...options],
          maxItems: 12,
          showInstructions: false,
        }),
      );
      return chosen === '' ? undefined : chosen;
    }
    const typed = finished(
      await clack.text({
        message: isNeeded ? message : `${message} (Enter: senere)`,
        validate: (text = '') => {
          if (text.trim() === '') return isNeeded ? 'Skriv et svar. Du kan rette det bagefter.' : undefined;
          const answer = readAnswer(shape, text, names);
          return 'problem' in answer ? answer.problem : undefined;
        },
      }),
    );
    const answer = typed.trim() === '' ? undefined : readAnswer(shape, typed, names);
    return answer && 'value' in answer ? answer.value : undefined;
  },
};

/** Asks in the terminal what a picture shows; undefined where that is left for later. */
export async function describePicture({ name, number, after }: UndescribedPicture): Promise<string | undefined> {
  const place = after === '' ? 'først i dokumentet' : `efter "…${after}"`;
  const typed = finished(
    await clack.text({
      message: `Billede ${number} (${name}, ${place}) mangler en beskrivelse. Hvad viser det, for den, der ikke kan se det? (Enter: senere)`,
      validate: (text = '') =>
        /^\S+\.(?:png|jpe?g|gif|webp)$/i.test(text.trim())
          ? 'Skriv, hvad billedet viser, ikke filens navn.'
          : undefined,
    }),
  );
  return typed.trim() === '' ? undefined : typed;
}

/** The prompts say "none" of a list from which nothing was chosen, and have no setting for it. */
const danishOutput = new Proxy(process.stdout, {
  get(target, key) {
    if (key === 'write') return (text: string) => target.write(inDanish(text));
    const value: unknown = Reflect.get(target, key);
    return typeof value === 'function' ? (value.bind(target) as unknown) : value;
  },
});

/** Help that speaks of what is typed in a file, for somebody who chooses from a list. */
export function spokenHelp(help: string): string {
  return help
    .replace(/\s*Vælg én:.*$/u, '')
    .replace(/^true, når /u, 'Ja, når ')
    .replace(/^Id på /u, 'Vælg ');
}

/** What the terminal is told, with the one English word in it put right. */
export function inDanish(text: string): string {
  return stripVTControlCharacters(text).endsWith('│  none') ? text.replace(/none(?!.*none)/su, 'senere') : text;
}

const keys = { one: '(pil op/ned, Enter)', many: '(pil op/ned, mellemrum vælger, Enter slutter)' };

/** What can be chosen from, where that is known. */
function optionsFor(
  { shape }: Question,
  names: EntryNames,
): { value: string | number | boolean; label: string; hint?: string }[] | undefined {
  const item = shape.type === 'list' ? shape.item : shape;
  if (item.type === 'choice') {
    return item.choices.map(({ value, label, definition }) => ({
      value,
      label,
      ...(definition === undefined ? {} : { hint: definition }),
    }));
  }
  if (item.type === 'reference') return names.in(item.collection).map(({ id, title }) => ({ value: id, label: title }));
  if (item.type === 'boolean')
    return [
      { value: true, label: 'Ja' },
      { value: false, label: 'Nej' },
    ];
  return undefined;
}

function finished<Value>(answer: Value | typeof clack.CANCEL_SYMBOL): Value {
  if (answer === clack.CANCEL_SYMBOL) throw new StoppedError('Afbrudt. Intet er skrevet.');
  return answer;
}
