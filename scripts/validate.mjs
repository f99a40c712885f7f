/**
 * Checks the content: `npm run validate`, with `-- --help` for what it can do. It is JavaScript, since Node would otherwise read its
 * compiler for TypeScript before it can be told that everything else lies compiled.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { freshBundle } from './validate/bundle/fresh-bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);

// Half of the time it takes to start is spent on reading TypeScript, so what Node made of it is kept; hence the imports below.
enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));

const bundle = freshBundle(root);
const { run } = await import(bundle ? pathToFileURL(bundle.program).href : './validate/run.ts');
const code = await run(args, bundle?.code);

// Whoever asked has the answer. A pipeline starts from nothing each time and would only wait.
if (!bundle && code !== 2 && !process.env.CI && !args.includes('--watch') && !args.includes('--help')) {
  const { writeBundle } = await import('./validate/bundle/write-bundle.ts');
  await writeBundle(root);
}

// Node would first clear away all that is in memory; a reader that has gone must not keep it waiting either.
for (const stream of [process.stdout, process.stderr]) {
  await new Promise((resolve) => stream.once('error', resolve).write('', resolve));
}
process.exit(code);
