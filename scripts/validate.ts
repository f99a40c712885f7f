import { readCatalogue } from './validate/catalogue.ts';
import { checkCatalogue } from './validate/check.ts';
import { helpText, readOptions, UsageError } from './validate/options.ts';
import { reportOn } from './validate/report.ts';
import { reporters } from './validate/reporters/index.ts';
import { rules } from './validate/rules/index.ts';
import { readSourceTexts } from './validate/source-texts.ts';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(helpText);
  } else {
    const catalogue = await readCatalogue(options.content);
    const issues = await checkCatalogue(catalogue, rules, {
      now: options.now,
      environment: options.environment,
      sources: options.sources === undefined ? undefined : await readSourceTexts(options.sources),
    });
    const report = reportOn(catalogue, issues, rules);
    console.log(reporters[options.format](report, { color: process.stdout.isTTY }));
    process.exitCode = report.errors > 0 ? 1 : 0;
  }
} catch (failure) {
  const isUsage = failure instanceof UsageError;
  console.error(
    isUsage ? failure.message : `Kontrollen gik i stå, og indholdet er ikke kontrolleret: ${String(failure)}`,
  );
  process.exitCode = 2;
}
