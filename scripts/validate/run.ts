import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { projectRoot } from '../run/node-script.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { changedFiles } from './changed-files.ts';
import { checkCatalogue } from './check.ts';
import type { FixOutcome } from './fix/fix-and-tell.ts';
import { type Memory, memoryKey, readMemory } from './memory.ts';
import { helpText, type Options, readOptions, UsageError } from './options.ts';
import { writeReport } from './output.ts';
import { type Progress, progressOn } from './progress.ts';
import { reportOn } from './report.ts';
import { rules } from './rules/index.ts';
import { wordsSpelled } from './rules/words-spelled/rule.ts';
import { changedIn, rulesNamed } from './selection.ts';
import { readSourceTexts } from './source-texts.ts';
import { readSpelling } from './spelling/spelling.ts';
import { readSpellingMemory } from './spelling/spelling-memory.ts';
import { readWordList } from './spelling/word-list.ts';

/**
 * From here on young objects get little room: they die with the entry they belong to, and a quarter of the memory is saved. With fewer
 * files it would only cost time.
 */
const manyFiles = 4000;

/** Where what is known from the last runs is kept. */
const cacheFolder = path.join(projectRoot, '.cache', 'validate');

/**
 * Runs the validator as its options ask.
 * @returns the code the process ends with: 0 without errors, 1 with errors, 2 where nothing could be checked.
 */
export async function run(args: string[]): Promise<0 | 1 | 2> {
  const progress = progressOn(process.stderr);
  try {
    const options = readOptions(args, process.env);
    if (options.help) {
      console.log(helpText);
      return 0;
    }
    return await validate(options, progress);
  } catch (failure) {
    const isUsage = failure instanceof UsageError;
    console.error(
      isUsage ? failure.message : `Kontrollen gik i stå, og indholdet er ikke kontrolleret: ${String(failure)}`,
    );
    return 2;
  } finally {
    progress.end();
  }
}

async function validate(options: Options, progress: Progress): Promise<0 | 1> {
  const asked = rulesNamed(options.rules, rules);
  if (options.rules.length > 0 && !options.spell && asked.includes(wordsSpelled)) {
    throw new UsageError(`${wordsSpelled.id} slår kun ord op, når du også skriver --spell.`);
  }
  const sources = options.sources === undefined ? undefined : await readSourceTexts(options.sources);
  const context = { now: options.now, environment: options.environment, sources };
  const remembered = options.cache
    ? { folder: cacheFolder, content: options.content, key: memoryKey(projectRoot, context) }
    : undefined;
  const memory = remembered && readMemory(remembered.folder, remembered.content, remembered.key);
  const words = readWordList(options.content);
  const spellingMemory = readSpellingMemory(remembered);
  const onFile = (done: number, total: number) => {
    if (done === 0) setFlagsFromString(`--semi-space-growth-factor=${total > manyFiles ? 1 : 2}`);
    progress.step('Læser filer', done, total);
  };
  const onEntry = (done: number, total: number) => {
    progress.step('Kontrollerer filer', done, total);
  };
  const read = await readCatalogue(options.content, onFile, memory);
  const changed = options.changed === undefined ? undefined : await changedFiles(options.changed, options.content);
  const isChanged = changed && changedIn(read.directory, changed);
  // Every rule runs over everything: what a file may refer to, and which rule a mistake belongs to, is known only then.
  const check = async (whole: Catalogue, own: Memory | undefined) => {
    const spelling = options.spell ? await readSpelling(whole, words, spellingMemory) : undefined;
    return await checkCatalogue(whole, rules, { ...context, spelling, memory: own, onEntry });
  };
  let outcome: FixOutcome;
  if (options.fix === undefined) {
    outcome = { catalogue: read, issues: await check(read, memory), isWhole: true };
    memory?.save();
  } else {
    const { fixAndTell } = await import('./fix/fix-and-tell.ts');
    outcome = await fixAndTell(read, options.fix, {
      check,
      files: isChanged,
      rules: asked.length === rules.length ? undefined : new Set(asked.map(({ id }) => id)),
    });
  }
  const { catalogue, issues: all, isWhole } = outcome;

  const ofRules = all.filter(({ rule }) => asked.some(({ id }) => id === rule));
  const found = isChanged ? ofRules.filter(({ file }) => isChanged(file)) : ofRules;
  const shown = options.quiet ? found.filter(({ severity }) => severity === 'error') : found;
  const report = reportOn(catalogue, shown, asked, ofRules.length - found.length);
  progress.end();
  for (const output of options.outputs) await writeReport(report, output);

  const warnings = found.length - report.errors;
  if (warnings > options.maxWarnings) {
    console.error(`Advarsler: ${warnings}. Det er flere end de ${options.maxWarnings}, som --max-warnings tillader.`);
  }
  return report.errors > 0 || warnings > options.maxWarnings || !isWhole ? 1 : 0;
}
