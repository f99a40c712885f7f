import { readCatalogue } from './validate/catalogue.ts';
import { changedFiles } from './validate/changed-files.ts';
import { checkCatalogue } from './validate/check.ts';
import { helpText, readOptions, UsageError } from './validate/options.ts';
import { writeReport } from './validate/output.ts';
import { progressOn } from './validate/progress.ts';
import { reportOn } from './validate/report.ts';
import { rules } from './validate/rules/index.ts';
import { inChanged, rulesNamed } from './validate/selection.ts';
import { readSourceTexts } from './validate/source-texts.ts';

const progress = progressOn(process.stderr);
try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(helpText);
  } else {
    const asked = rulesNamed(options.rules, rules);
    const catalogue = await readCatalogue(options.content, (done, total) => {
      progress.step('Læser filer', done, total);
    });
    const changed = options.changed === undefined ? undefined : await changedFiles(options.changed, options.content);
    // Every rule runs over everything: what a file may refer to, and which rule a mistake belongs to, is known only then.
    const all = await checkCatalogue(catalogue, rules, {
      now: options.now,
      environment: options.environment,
      sources: options.sources === undefined ? undefined : await readSourceTexts(options.sources),
      onEntry: (done, total) => {
        progress.step('Kontrollerer filer', done, total);
      },
    });
    const ofRules = all.filter(({ rule }) => asked.some(({ id }) => id === rule));
    const found = changed === undefined ? ofRules : inChanged(ofRules, catalogue.directory, changed);
    const shown = options.quiet ? found.filter(({ severity }) => severity === 'error') : found;
    const report = reportOn(catalogue, shown, asked, ofRules.length - found.length);
    progress.end();
    for (const output of options.outputs) await writeReport(report, output);

    const warnings = found.length - report.errors;
    if (warnings > options.maxWarnings) {
      console.error(`Advarsler: ${warnings}. Det er flere end de ${options.maxWarnings}, som --max-warnings tillader.`);
    }
    process.exitCode = report.errors > 0 || warnings > options.maxWarnings ? 1 : 0;
  }
} catch (failure) {
  progress.end();
  const isUsage = failure instanceof UsageError;
  console.error(
    isUsage ? failure.message : `Kontrollen gik i stå, og indholdet er ikke kontrolleret: ${String(failure)}`,
  );
  process.exitCode = 2;
}
