import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'astro/zod';
import { parse } from 'yaml';

import type { BuiltPage } from './built-page.ts';
import type { CompoundRules } from './danish/compound.ts';
import { readDictionary } from './danish/dictionary.ts';
import type { DanishSources } from './danish-layer.ts';
import { readSynonyms } from './synonym-list.ts';

/** The editors' list, from the project's root. */
export const synonymPath = 'content/synonyms.yaml';

const rulesSchema = z.strictObject({
  shortParts: z.array(z.string()),
  neverFirst: z.array(z.string()),
  neverLast: z.array(z.string()),
  never: z.array(z.string()),
});

/** Everything the Danish layer is made from: the pages given, the dictionary, the rules for compounds and the editors' synonyms. */
export async function readDanishSources(root: string, pages: readonly BuiltPage[]): Promise<DanishSources> {
  const [dictionary, rules, synonyms] = await Promise.all([
    readDictionary(),
    readCompoundRules(),
    readFile(join(root, ...synonymPath.split('/')), 'utf8'),
  ]);
  return { pages, dictionary, rules, synonyms: readSynonyms(synonyms, synonymPath) };
}

/** The rules for taking compounds apart. */
export async function readCompoundRules(): Promise<CompoundRules> {
  const file = new URL('danish/compounds.yaml', import.meta.url);
  return rulesSchema.parse(parse(await readFile(file, 'utf8')));
}
