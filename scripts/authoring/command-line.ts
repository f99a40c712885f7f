import { parseArgs, type ParseArgsConfig } from 'node:util';

import { nearest } from '#language/nearest.ts';

import { UsageError } from '../validate/options.ts';

/** What was asked cannot be done; nothing has been written. The message is in Danish and says what to do. */
export class StoppedError extends Error {}

/** The words and flags of a command line; a flag that may be given several times holds a list. */
export interface CommandLine {
  words: string[];
  flags: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/**
 * Reads a command line.
 * @throws {UsageError} in Danish, where a flag is unknown or lacks its value.
 */
export function readCommandLine(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): CommandLine {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { words: positionals, flags: values };
  } catch (failure) {
    throw new UsageError(explained(failure as NodeJS.ErrnoException, Object.keys(options)));
  }
}

/** How a command ends that has thrown: what is told, and the exit code that says whose turn it is. */
export function ending(failure: unknown): { message: string; code: 1 | 2 } {
  if (failure instanceof StoppedError) return { message: failure.message, code: 1 };
  if (failure instanceof UsageError) return { message: failure.message, code: 2 };
  return { message: `Noget gik galt, og intet er skrevet: ${String(failure)}`, code: 2 };
}

function explained(failure: NodeJS.ErrnoException, known: readonly string[]): string {
  const flag = /'(?:-\w, )?(--?[^' ]*)/.exec(failure.message)?.[1] ?? '';
  if (failure.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const guess = nearest(flag.replace(/^--?/, ''), known);
    return `${flag} findes ikke. ${guess === undefined ? 'Se mulighederne med --help.' : `Mente du --${guess}?`}`;
  }
  return `${flag} mangler en værdi eller har en for meget. Se mulighederne med --help.`;
}
