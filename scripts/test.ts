/**
 * Everything that is checked, one step after another, ending in one line `N passed, N failed`. A step that is not a test runner counts
 * as one. Later steps run even where an earlier one failed, so that one run shows everything.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findChromium, NoBrowserError } from './browser/find-chromium.ts';
import { programs, runNode } from './run/node-script.ts';
import { projectRoot } from './run/project-root.ts';

interface Result {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

const results: Result[] = [];
const scratch = await mkdtemp(path.join(tmpdir(), 'sammen-om-byen-'));

try {
  const chromium = findChromium();
  await step('Indhold: validering', async () => await tool('scripts/validate.mjs', ['--spell', ...sourceParameters()]));
  await step('Word-skabelon: er den ny nok?', async () => await tool('scripts/generate-template.ts', ['--check']));
  await step('Typer: astro check', async () => await tool('scripts/check.ts'));
  await step('Kodestil: ESLint', async () => await tool(programs.eslint, ['.', '--max-warnings', '0']));
  await step('Format: Prettier', async () => await tool(programs.prettier, ['--check', '--log-level', 'warn', '.']));
  await step('Død kode: knip', async () => await tool(programs.knip));
  await step(
    'Test: enheder, komponenter og øer',
    async () => await vitest(['unit', 'component', 'island', 'faults'], {}),
  );
  await step('Byg', async () => await tool(programs.astro, ['build']));
  await step(
    'Byg i undermappe',
    async () =>
      await tool(programs.astro, ['build'], {
        SITE_BASE: '/sammen-om-byen/',
        SITE_OUT: path.join('.cache', 'dist-base'),
      }),
  );
  await step(
    'Test: den byggede side og browser',
    async () => await vitest(['built', 'browser'], { CHROMIUM_PATH: chromium }),
  );
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(`\n${error.message}`);
  results.push({ name: 'Browser', passed: 0, failed: 1, seconds: 0 });
} finally {
  await rm(scratch, { recursive: true, force: true });
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log('');
for (const { name, passed: ok, failed: bad, seconds } of results) {
  console.log(
    `${bad > 0 ? '✗' : '✓'} ${name.padEnd(40)} ${String(ok).padStart(5)} ok ${String(bad).padStart(4)} fejl ${seconds.toFixed(0).padStart(5)} s`,
  );
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed > 0 ? 1 : 0);

/** The archived sources lie beside the project where they may be read; elsewhere figures and wording are not compared with them. */
function sourceParameters(): string[] {
  const folder = path.resolve(projectRoot, '..', 'shared', 'sources');
  if (existsSync(folder)) return ['--sources', folder];
  console.log('Kilderne ligger ikke ved siden af projektet. Tal og ordlyd er ikke sammenholdt med dem (E11 og E23).');
  return [];
}

async function step(name: string, run: () => Promise<Pick<Result, 'passed' | 'failed'>>): Promise<void> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const counts = await run();
  results.push({ name, ...counts, seconds: (performance.now() - started) / 1000 });
}

async function tool(
  file: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Pick<Result, 'passed' | 'failed'>> {
  const { code } = await runNode(file, parameters, { environment });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(
  projects: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Pick<Result, 'passed' | 'failed'>> {
  const report = path.join(scratch, `${projects.join('-')}.json`);
  const { code } = await runNode(
    programs.vitest,
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { environment },
  );
  const counts = await readCounts(report);
  // A run can fail without a failing test: a file that does not load, an unhandled rejection, no test at all.
  const failedQuietly = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return failedQuietly ? { ...counts, failed: 1 } : counts;
}

async function readCounts(report: string): Promise<Pick<Result, 'passed' | 'failed'>> {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(await readFile(report, 'utf8')) as Record<
      string,
      number
    >;
    // A skipped test has not passed, and nothing here is skipped on purpose.
    return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + (numPendingTests ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
