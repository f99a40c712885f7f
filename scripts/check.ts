/** Checks the types of everything, templates included. The checker hides behind this script, so that its successor is one line. */
import { programs, runNode } from './run/node-script.ts';

const { code } = await runNode(programs.astro, ['check', '--minimumFailingSeverity', 'error']);
process.exit(code);
