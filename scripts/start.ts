/** Validates, builds, indexes and serves the site: what a new user runs first. */
import path from 'node:path';

import { preview } from 'astro';

import { readSettings } from '../src/site/settings.ts';
import { freePort } from './run/free-port.ts';
import { runNode } from './run/node-script.ts';
import { projectRoot } from './run/project-root.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT er "${process.env['PORT'] ?? ''}". Skriv et helt tal fra 1 til 65535.`);
  process.exit(2);
}
const build = await runNode('scripts/build.ts');
if (build.code !== 0) process.exit(build.code);

const { base, outDir } = readSettings(process.env);
const port = await freePort(wanted);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const server = await preview({
  root: projectRoot,
  outDir: path.resolve(projectRoot, outDir),
  logLevel: 'error',
  server: { port, host: 'localhost' },
});
if (server.port !== wanted) console.log(`\nPort ${wanted} er optaget, så siden får en anden.`);
console.log(`\nSammen om Byen kører på http://localhost:${server.port}${base}\nStop med Ctrl+C.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
await server.closed();
