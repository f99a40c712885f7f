/** Starts Astro's development server in the foreground. The search needs a built index: run `npm run build` once first. */
import { programs, runNode } from './run/node-script.ts';

const { code } = await runNode(programs.astro, ['dev', ...process.argv.slice(2)], {
  environment: { ASTRO_DEV_BACKGROUND: '0' },
});
process.exit(code);
