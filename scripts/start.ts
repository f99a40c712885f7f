/** Validates, builds, indexes and serves the site: what a new user runs first. */
import { readSettings } from '../src/site/settings.ts';
import { programs, runNode } from './run/node-script.ts';

const port = process.env['PORT'] ?? '4321';
const build = await runNode('scripts/build.ts');
if (build.code !== 0) process.exit(build.code);

const { base } = readSettings(process.env);
console.log(`\nSammen om Byen kører på http://localhost:${port}${base}\nStop med Ctrl+C.\n`);
const { code } = await runNode(programs.astro, ['preview', '--port', port]);
process.exit(code);
