/** Writes the Word templates from the schema; with `--check` it writes nothing and fails where one is out of date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { unzipSync } from 'fflate';

import { templates, wordTemplate } from './authoring/template.ts';
import { projectRoot } from './run/project-root.ts';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

for (const [name, collection] of Object.entries(templates)) {
  const file = path.join(projectRoot, 'public', 'skabeloner', `${name}.docx`);
  const bytes = await wordTemplate(collection);
  const committed = await readFile(file).catch(() => undefined);
  if (committed && isSame(bytes, committed)) continue;
  stale.push(`public/skabeloner/${name}.docx`);
  if (isCheck) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

if (isCheck && stale.length > 0) {
  console.error(`Skabelonen passer ikke til skemaet: ${stale.join(', ')}. Kør npm run generate:template.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Skabelonerne passer til skemaet.' : `Skrevet: ${stale.join(', ')}`);
}

/** Parts are compared unpacked: how they are packed is a matter of the packer's version. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  const [one, other] = [unzipSync(a), unzipSync(b)];
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length &&
    paths.every((part) => Buffer.compare(one[part] ?? new Uint8Array(), other[part] ?? new Uint8Array()) === 0)
  );
}
