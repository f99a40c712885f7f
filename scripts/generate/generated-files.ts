import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { collectionNames } from '#schema/index.ts';

import { jsonSchemaOf } from './json-schema.ts';

/** The folder that holds generated files and nothing else, below the project's. */
export const generatedFolder = 'content/.schema';

/** Every generated file by its name in the folder. */
export function generatedFiles(): Map<string, string> {
  return new Map(collectionNames.map((name) => [`${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`]));
}

/** The names of files that are not as they would be written, or would not be written at all. */
export async function staleFiles(folder: string): Promise<string[]> {
  const files = generatedFiles();
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...files.keys(), ...present])].sort();
  const stale = await Promise.all(
    names.map(async (name) => {
      const text = files.get(name);
      return text === undefined || text !== (await readFile(join(folder, name), 'utf8').catch(() => undefined));
    }),
  );
  return names.filter((_name, index) => stale[index]);
}

/** Writes what is stale and removes what is left over; says which files those were. */
export async function writeStaleFiles(folder: string): Promise<string[]> {
  const files = generatedFiles();
  const stale = await staleFiles(folder);
  await mkdir(folder, { recursive: true });
  for (const name of stale) {
    const text = files.get(name);
    if (text === undefined) await rm(join(folder, name), { recursive: true });
    else await writeFile(join(folder, name), text);
  }
  return stale;
}
