import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { projectRoot } from '../run/project-root.ts';
import { type Catalogue, manyFiles, readCatalogue } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import { codeHash } from './code-hash.ts';
import { type Memory, memoryKey, readMemory } from './memory.ts';
import { helpText, type Options, readOptions, UsageError } from './options.ts';
import { type Progress, progressOn } from './progress.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { wordsSpelled } from './rules/words-spelled/rule.ts';
import { rulesNamed } from './selection.ts';
import { readSourceTexts } from './source-texts.ts';
import { changedTest, type Outcome, tellOutcome } from './tell.ts';
import { interrupted } from './watch/interrupted.ts';

/** Where what is known from the last runs is kept. */
const cacheFolder = path.join(projectRoot, '.cache', 'validate');
const spellingFolder = path.join(projectRoot, '.cache', 'spelling');

/**
 * Runs the validator as its options ask.
 * @param code Stands for all code that decides what is found, where that is known without reading it.
 * @returns the code the process ends with: 0 without errors, 1 with errors, 2 where nothing could be checked.
 */
export async function run(args: string[], code?: string): Promise<0 | 1 | 2> {
  const progress = progressOn(process.stderr);
  try {
    const options = readOptions(args, process.env);
    if (options.help) {
      console.log(helpText);
      return 0;
    }
    return await validate(options, progress, () => code ?? codeHash(projectRoot));
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

async function validate(options: Options, progress: Progress, code: () => string): Promise<0 | 1> {
  const asked = rulesNamed(options.rules, rules);
  if (options.rules.length > 0 && !options.spell && asked.includes(wordsSpelled)) {
    throw new UsageError(`${wordsSpelled.id} slår kun ord op, når du også skriver --spell.`);
  }
  const sources = options.sources === undefined ? undefined : await readSourceTexts(options.sources);
  const { environment } = options;
  const remembered = options.cache
    ? { folder: cacheFolder, content: options.content, key: memoryKey(code(), { environment, sources }) }
    : undefined;
  const spellingIn = options.spell
    ? await spellingReader(options.content, remembered && { ...remembered, folder: spellingFolder })
    : undefined;
  // With many files young objects get little room, since they die with the entry they belong to, and what is no longer used is cleared
  // away when it is as much as what is. A third of the memory is saved; with fewer files it would only cost time.
  const onFile = (done: number, total: number) => {
    if (done === 0) setFlagsFromString(`--semi-space-growth-factor=${total > manyFiles ? 1 : 2}`);
    if (done === 0 && total > manyFiles) setFlagsFromString('--heap-growing-percent=100');
    progress.step('Læser filer', done, total);
  };
  const onEntry = (done: number, total: number) => {
    progress.step('Kontrollerer filer', done, total);
  };
  // Every rule runs over everything: what a file may refer to, and which rule a mistake belongs to, is known only then.
  const check = async (catalogue: Catalogue, memory: Memory | undefined) => {
    return await checkCatalogue(catalogue, rules, {
      now: nowFor(options),
      environment,
      sources,
      spelling: await spellingIn?.(catalogue),
      memory,
      onEntry,
    });
  };
  const tell = async ({ catalogue, issues }: Outcome): Promise<0 | 1> => {
    progress.end();
    return await tellOutcome(options, asked, catalogue, issues);
  };
  if (options.watch) {
    const { watchContent } = await import('./watch/watch-content.ts');
    return await watchContent(options.content, { onFile, check, tell, signal: interrupted() });
  }

  const memory = remembered && readMemory(remembered.folder, remembered.content, remembered.key);
  const catalogue = await readCatalogue(options.content, onFile, memory);
  if (options.fix === undefined) {
    const issues = await check(catalogue, memory);
    memory?.save();
    return await tell({ catalogue, issues });
  }
  const { fixAndTell } = await import('./fix/fix-and-tell.ts');
  const outcome = await fixAndTell(catalogue, options.fix, {
    check,
    files: await changedTest(options, catalogue),
    rules: asked.length === rules.length ? undefined : new Set(asked.map(({ id }) => id)),
  });
  const result = await tell(outcome);
  return outcome.isWhole ? result : 1;
}

/** Dictionaries are heavy, so they are loaded only where they are asked for. */
async function spellingReader(
  content: string,
  place: { folder: string; content: string; key: string } | undefined,
): Promise<(catalogue: Catalogue) => Promise<RuleContext['spelling']>> {
  const [{ readSpelling }, { readSpellingMemory }, { readWordList }] = await Promise.all([
    import('./spelling/spelling.ts'),
    import('./spelling/spelling-memory.ts'),
    import('./spelling/word-list.ts'),
  ]);
  const memory = readSpellingMemory(place);
  return async (catalogue) => await readSpelling(catalogue, readWordList(content), memory);
}

function nowFor({ today }: Options): Date {
  return today === undefined ? new Date() : new Date(`${today}T12:00:00+01:00`);
}
