/** Makes the fonts the site serves from those in npm's packages; with `--check` it writes nothing and fails where one is out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { fontFolder, makeWebFont, webFonts } from './generate/web-fonts.ts';
import { projectRoot } from './run/project-root.ts';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

for (const font of webFonts) {
  const name = `${fontFolder}/${font.name}.woff2`;
  const file = path.join(projectRoot, name);
  const bytes = await makeWebFont(font);
  const committed = await readFile(file).catch(() => undefined);
  if (committed?.equals(bytes)) continue;
  stale.push(name);
  if (!isCheck) await writeFile(file, bytes);
}

if (isCheck && stale.length > 0) {
  console.error(`Skrifterne passer ikke til pakkerne: ${stale.join(', ')}. Kør npm run generate:fonts.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Skrifterne passer til pakkerne.' : `Skrevet: ${stale.join(', ')}`);
}
