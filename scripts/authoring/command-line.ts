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

/** How a command ended: 0 where it did what was asked, 1 where what was asked cannot be done, 2 where it was not understood or broke down. */
export interface Ended {
  code: 0 | 1 | 2;
  /** What a person is told, in Danish. */
  output: string;
}

/** Runs a command, and turns whatever it throws into how it ended. */
export async function endedBy(command: () => string | Promise<string>): Promise<Ended> {
  try {
    return { code: 0, output: await command() };
  } catch (failure) {
    if (failure instanceof StoppedError) return { code: 1, output: failure.message };
    if (failure instanceof UsageError) return { code: 2, output: failure.message };
    return { code: 2, output: `Noget gik galt, og intet er skrevet: ${String(failure)}` };
  }
}

/** Tells a person how a command ended, and the shell too. */
export function tell({ code, output }: Ended): void {
  if (code === 0) console.log(output);
  else console.error(output);
  process.exitCode = code;
}

function explained(failure: NodeJS.ErrnoException, known: readonly string[]): string {
  const flag = /'(?:-\w, )?(--?[^' ]*)/.exec(failure.message)?.[1] ?? '';
  if (failure.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const guess = nearest(flag.replace(/^--?/, ''), known);
    return `${flag} findes ikke. ${guess === undefined ? 'Se mulighederne med --help.' : `Mente du --${guess}?`}`;
  }
  return `${flag} mangler en værdi eller har en for meget. Se mulighederne med --help.`;
}
