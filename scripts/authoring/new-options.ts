import { type CollectionName, collectionNames, kinds } from '#schema/index.ts';

import { UsageError } from '../validate/options.ts';
import { readCommandLine } from './command-line.ts';
import type { FieldShape } from './field-shape.ts';
import { kindLike, kindNamed, kindWords, listedKinds } from './kind-word.ts';
import { type Question, questionsFor, questionText } from './question.ts';

/** What `npm run new` was asked to do. */
export interface NewOptions {
  help: boolean;
  /** Undefined where no kind was named, so that it must be asked. */
  collection: CollectionName | undefined;
  content: string;
  id: string | undefined;
  /** The answers given as flags, by flag. */
  answers: Readonly<Record<string, string>>;
  /** Whether questions may be asked. */
  mayAsk: boolean;
}

/**
 * Options from the command line.
 * @throws {UsageError} where the kind or a flag is unknown.
 */
export function readNewOptions(args: readonly string[]): NewOptions {
  const word = args.find((arg, index) => !arg.startsWith('-') && !takesNext(args[index - 1]));
  const collection = word === undefined ? undefined : kindNamed(word);
  if (word !== undefined && collection === undefined) throw new UsageError(unknownKind(word));
  const questions = collection ? questionsFor(collection) : [];
  const { words, flags } = readCommandLine(args, {
    ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' } as const])),
    content: { type: 'string' },
    id: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    'no-questions': { type: 'boolean' },
  });
  if (words.length > 1) {
    throw new UsageError(
      `"${words[1] ?? ''}" kan ikke bruges her. Sæt anførselstegn om svar med mellemrum, fx --title "To ord".`,
    );
  }
  const answers = Object.fromEntries(
    questions.flatMap(({ flag }) => {
      const answer = flags[flag];
      return typeof answer === 'string' ? [[flag, answer]] : [];
    }),
  );
  return {
    help: flags['help'] === true,
    collection,
    content: typeof flags['content'] === 'string' ? flags['content'] : 'content',
    id: typeof flags['id'] === 'string' ? flags['id'] : undefined,
    answers,
    mayAsk: flags['no-questions'] !== true,
  };
}

/** What `--help` prints, with the flags of a kind where one is named. */
export function newHelp(collection: CollectionName | undefined): string {
  const word = collection ? kindWords[collection] : 'case';
  return `Opretter en kladde, spørger om det vigtigste og fortæller, hvad du gør bagefter.

Sådan bruges den:
  npm run new -- ${collection ? word : 'TYPE'} [valg]

Typer: ${listedKinds()}

Valg:
  --id ID            Kladdens id og adresse. Standard: dannes af titlen
  --content MAPPE    Mappen med indhold. Standard: content
  --no-questions     Spørger ikke; bruger kun svarene i valgene
  --help             Viser denne hjælp
${collection ? `\nSvar, der ellers bliver spurgt om (${kinds[collection].singular}):\n${questionsFor(collection).map(flagLine).join('\n')}\n` : `\nHver type har sine egne valg. Se dem med: npm run new -- ${word} --help\n`}
Intet bliver overskrevet. Afslutter med 0, når kladden er skrevet, 1, når den ikke er det, og 2, når kommandoen ikke kan forstås.`;
}

function flagLine(question: Question): string {
  return `  ${`--${question.flag}`.padEnd(24)} ${questionText(question)}${manyHelp(question.shape)}`;
}

function manyHelp(shape: FieldShape): string {
  if (shape.type !== 'list') return '';
  return shape.item.type === 'prose' ? ' Flere: sæt semikolon imellem.' : ' Flere: sæt komma imellem.';
}

function unknownKind(word: string): string {
  const guess = kindLike(word);
  const meant = guess ? ` Mente du ${kindWords[guess]}?` : '';
  return `Typen "${word}" findes ikke.${meant} Vælg mellem: ${listedKinds(collectionNames)}.`;
}

/** Whether the argument after this one is its value and not the kind. */
function takesNext(arg: string | undefined): boolean {
  return (
    arg !== undefined && arg.startsWith('--') && !arg.includes('=') && arg !== '--help' && arg !== '--no-questions'
  );
}
