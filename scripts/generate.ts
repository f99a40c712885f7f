import { parseArgs } from 'node:util';

import { generatedFolder, staleFiles, writeStaleFiles } from './generate/generated-files.ts';

const help = `Skriver de filer, der følger af src/schema: JSON Schema til editoren i ${generatedFolder}/.

  npm run generate             skriver dem
  npm run generate -- --check  siger kun, om de er forældede, og afslutter så med 1`;

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) console.log(help);
  else if (values.check) check(await staleFiles(generatedFolder));
  else report(await writeStaleFiles(generatedFolder));
} catch (failure) {
  const isUsage = failure instanceof TypeError && 'code' in failure;
  console.error(isUsage ? `Valget kendes ikke.\n\n${help}` : `Filerne kunne ikke skrives: ${String(failure)}`);
  process.exitCode = 2;
}

function check(stale: readonly string[]): void {
  if (stale.length === 0) return;
  console.error(
    `Forældet i ${generatedFolder}: ${stale.join(', ')}. Skemaet er ændret; kør npm run generate, og tag filerne med i dit commit.`,
  );
  process.exitCode = 1;
}

function report(written: readonly string[]): void {
  console.log(
    written.length === 0 ? 'Alt er, som det skal være.' : `Skrevet i ${generatedFolder}: ${written.join(', ')}.`,
  );
}
