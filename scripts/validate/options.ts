import { parseArgs } from 'node:util';

import { isDay } from './partial-date.ts';
import { isReporterName, type ReporterName, reporterNames } from './reporters/index.ts';
import type { Environment } from './rule.ts';

/** What a run of the validator was asked to do. */
export interface Options {
  content: string;
  /** The folder with the archived sources, where it is given. */
  sources: string | undefined;
  /** Where the report goes, in which formats; one of them to the terminal. */
  outputs: readonly Output[];
  /** Report only on files changed since this git ref. */
  changed: string | undefined;
  /** Report only what these rules find, by code or id. */
  rules: readonly string[];
  /** Leave warnings out. */
  quiet: boolean;
  /** More warnings than this count as a failure. */
  maxWarnings: number;
  /** The day that counts as today; the real one where it is not given. */
  today: string | undefined;
  /** Put right what can be put right: write it, or show how it would be. */
  fix: 'write' | 'show' | undefined;
  /** Go on checking whenever something changes. */
  watch: boolean;
  /** Whether what is known from the last run is used. */
  cache: boolean;
  /** Whether words are looked up in the dictionary. */
  spell: boolean;
  help: boolean;
  environment: Environment;
}

/** A format, and the file it is written to; without one it goes to the terminal. */
export interface Output {
  format: ReporterName;
  file: string | undefined;
}

/** The tool cannot do what it was asked; the message is in Danish and says what to do. */
export class UsageError extends Error {}

/** What `--help` prints. */
export const helpText = `Kontrollerer indholdet i content/ og viser alle fejl på én gang.

Sådan bruges den:
  npm run validate -- [valg]
  node scripts/validate.mjs [valg]

Valg:
  --content MAPPE     Mappen med indhold. Standard: content
  --sources MAPPE     Mappen med kildernes tekster. Så bliver tal og sætninger slået efter i dem
  --spell             Slå også ordene efter i en dansk ordbog. Ord, den ikke kender, kan skrives i content/spelling.txt
  --today DATO        Regn, som om det er den dag, fx 2026-03-12. Så ser du, hvad der snart er for gammelt
  --watch             Bliv ved: kontrollér igen, hver gang noget ændrer sig. Ctrl+C slutter
  --no-cache          Læs alt forfra. Ellers bliver filer, der ikke er ændret, husket fra sidst
  --help              Viser denne hjælp

Hvad der rettes:
  --fix               Ret selv det, der kun kan rettes på én måde, fx datoer, dubletter, flyttede adresser og manglende
                      punktum, og vis resten. Med --changed kun i ændrede filer, med --rule kun det, reglen finder
  --dry-run           Vis, hvad --fix ville ændre, uden at ændre noget. Ændringerne går til stderr, resten til stdout

Hvad der vises:
  --rule REGEL        Kun det, reglen finder, fx E2 eller reference-exists. Kan gives flere gange
  --changed REF       Kun fund i filer, der er ændret siden en git-ref, fx main. Henvisninger kontrolleres stadig overalt
  --quiet             Kun fejl, ikke advarsler
  --max-warnings TAL  Flere advarsler end det regnes som en fejl. Advarsler tælles også med --quiet

Hvordan det vises:
  --format FORMAT     ${reporterNames.join(', ')}. Standard: text
                      Skriv FORMAT=FIL for at gemme i en fil, fx --format sarif=rapport.sarif. Kan gives flere gange;
                      går alle i filer, vises text på skærmen. Hvad der står i json, siger
                      scripts/validate/reporters/report.schema.json

Afslutter med 0, når der ingen fejl er (advarsler er tilladt), 1, når der er fejl (efter --fix: fejl tilbage),
og 2, når kontrollen ikke kunne gennemføres. Med --watch gælder det den sidste kontrol.
Med SITE_ENV=production er eksempeldata (demo: true) en fejl.`;

/**
 * Options from the command line and the environment.
 * @throws {UsageError} where an option is unknown or has a value that cannot be used.
 */
export function readOptions(args: string[], variables: Readonly<Record<string, string | undefined>>): Options {
  const values = parsed(args);
  if (values.today !== undefined && !isDay(values.today)) {
    throw new UsageError(`--today kan ikke være "${values.today}". Skriv en dato som 2026-03-12.`);
  }
  const fix = values['dry-run'] === true ? 'show' : values.fix === true ? 'write' : undefined;
  if (fix && values.watch === true) {
    throw new UsageError('--watch kan ikke rette. Ret først med --fix, og kør så --watch, eller omvendt.');
  }
  return {
    content: values.content ?? 'content',
    sources: values.sources,
    outputs: outputsIn(values.format ?? []),
    changed: values.changed,
    rules: values.rule ?? [],
    quiet: values.quiet ?? false,
    maxWarnings: values['max-warnings'] === undefined ? Infinity : countIn(values['max-warnings']),
    today: values.today,
    fix,
    watch: values.watch ?? false,
    cache: values['no-cache'] !== true,
    spell: values.spell ?? false,
    help: values.help ?? false,
    environment: variables['SITE_ENV'] === 'production' ? 'production' : 'development',
  };
}

function outputsIn(values: readonly string[]): Output[] {
  const outputs = values.map((value): Output => {
    const [format = '', ...rest] = value.split('=');
    const file = rest.length === 0 ? undefined : rest.join('=');
    if (!isReporterName(format)) {
      throw new UsageError(
        `--format kan ikke være "${format}". Vælg ${reporterNames.slice(0, -1).join(', ')} eller ${reporterNames.at(-1)}.`,
      );
    }
    if (file === '') throw new UsageError(`--format ${format}= mangler en fil. Skriv fx --format ${format}=rapport.`);
    return { format, file };
  });
  const shown = outputs.filter(({ file }) => file === undefined);
  if (shown.length > 1) {
    const formats = shown.map(({ format }) => format).join(' og ');
    throw new UsageError(
      `Kun ét format kan gå til skærmen, men her er ${formats}. Skriv en fil efter det ene: FORMAT=FIL.`,
    );
  }
  return shown.length === 1 ? outputs : [...outputs, { format: 'text', file: undefined }];
}

function countIn(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--max-warnings kan ikke være "${value}". Skriv et helt tal, fx 0.`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        content: { type: 'string' },
        today: { type: 'string' },
        sources: { type: 'string' },
        format: { type: 'string', multiple: true },
        changed: { type: 'string' },
        rule: { type: 'string', multiple: true },
        quiet: { type: 'boolean' },
        'max-warnings': { type: 'string' },
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        watch: { type: 'boolean', short: 'w' },
        'no-cache': { type: 'boolean' },
        spell: { type: 'boolean' },
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
