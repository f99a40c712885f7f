import { parseArgs } from 'node:util';

import { isDay } from './partial-date.ts';
import { isReporterName, type ReporterName, reporterNames } from './reporters/index.ts';
import type { Environment } from './rule.ts';

/** What a run of the validator was asked to do. */
export interface Options {
  content: string;
  /** The folder with the archived sources, where it is given. */
  sources: string | undefined;
  format: ReporterName;
  /** The moment that counts as now. */
  now: Date;
  help: boolean;
  environment: Environment;
}

/** The tool cannot do what it was asked; the message is in Danish and says what to do. */
export class UsageError extends Error {}

/** What `--help` prints. */
export const helpText = `Kontrollerer indholdet i content/ og viser alle fejl på én gang.

Sådan bruges den:
  node scripts/validate.ts [valg]

Valg:
  --content MAPPE   Mappen med indhold. Standard: content
  --sources MAPPE   Mappen med kildernes tekster. Så bliver tal og sætninger slået efter i dem
  --format FORMAT   ${reporterNames.join(' eller ')}. Standard: text
  --today DATO      Regn, som om det er den dag, fx 2026-03-12. Så ser du, hvad der snart er for gammelt
  --help            Viser denne hjælp

Afslutter med 0, når der ingen fejl er (advarsler er tilladt), 1, når der er fejl,
og 2, når kontrollen ikke kunne gennemføres.
Med SITE_ENV=production er eksempeldata (demo: true) en fejl.`;

/**
 * Options from the command line and the environment.
 * @throws {UsageError} where an option is unknown or has a value that cannot be used.
 */
export function readOptions(
  args: string[],
  variables: Readonly<Record<string, string | undefined>>,
  clock: () => Date = () => new Date(),
): Options {
  const values = parsed(args);
  const format = values.format ?? 'text';
  if (!isReporterName(format)) {
    throw new UsageError(`--format kan ikke være "${format}". Vælg ${reporterNames.join(' eller ')}.`);
  }
  if (values.today !== undefined && !isDay(values.today)) {
    throw new UsageError(`--today kan ikke være "${values.today}". Skriv en dato som 2026-03-12.`);
  }
  return {
    content: values.content ?? 'content',
    sources: values.sources,
    format,
    now: values.today === undefined ? clock() : new Date(`${values.today}T12:00:00+01:00`),
    help: values.help ?? false,
    environment: variables['SITE_ENV'] === 'production' ? 'production' : 'development',
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        content: { type: 'string' },
        today: { type: 'string' },
        sources: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (failure) {
    throw new UsageError(explain(failure as NodeJS.ErrnoException));
  }
}

function explain(failure: NodeJS.ErrnoException): string {
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(failure.message)?.[1] ?? /'([^']*)'/.exec(failure.message)?.[1] ?? '';
  const see = 'Se mulighederne med --help.';
  switch (failure.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${option} findes ikke. ${see}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `${option} mangler en værdi eller har en for meget. ${see}`;
    default:
      return `"${option}" kan ikke bruges her. ${see}`;
  }
}
