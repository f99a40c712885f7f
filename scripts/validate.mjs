/**
 * Checks the content: `npm run validate`, with `-- --help` for what it can do. It is JavaScript, since Node would otherwise read its
 * compiler for TypeScript before it can be told that everything else lies compiled.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Half of the time it takes to start is spent on reading TypeScript, so what Node made of it is kept; hence the import below.
enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));

// How much room young objects get is decided when the number of files is known.
setFlagsFromString('--semi-space-growth-factor=1');

const { run } = await import('./validate/run.ts');
process.exitCode = await run(process.argv.slice(2));
