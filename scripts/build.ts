/** Validates the content, then builds and indexes the site. Nothing is built where the content has errors. */
import { programs, runNode } from './run/node-script.ts';

const validation = await runNode('scripts/validate.mjs');
if (validation.code !== 0) {
  console.error('\nSiden er ikke bygget. Ret fejlene ovenfor, og prøv igen.');
  process.exit(validation.code);
}
const { code } = await runNode(programs.astro, ['build']);
process.exit(code);
